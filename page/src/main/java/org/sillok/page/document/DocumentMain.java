package org.sillok.page.document;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The other Java: reads documents from its standard input and answers on its standard output, until
 * the input ends or nothing has come for a while. Started by {@link Documents} alone.
 */
public final class DocumentMain {
  /** So long it waits for the next document before it ends, in seconds. */
  private static final int IDLE = 20;

  private DocumentMain() {}

  /**
   * Entry of the program.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    // What libraries print must not get between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    BlockingQueue<Frames.Request> queue = new ArrayBlockingQueue<>(1);
    Thread reader = new Thread(() -> read(queue), "input");
    reader.setDaemon(true);
    reader.start();
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    DocumentReader documents = new DocumentReader();
    for (Frames.Request r = queue.poll(IDLE, TimeUnit.SECONDS);
        r != null && r.bytes().length > 0;
        r = queue.poll(IDLE, TimeUnit.SECONDS)) {
      Frames.write(out, documents.read(r));
    }
  }

  /** An empty request says that no more will come. */
  private static void read(BlockingQueue<Frames.Request> queue) {
    Frames.Request end = new Frames.Request(DocumentType.PDF, 0, new byte[0]);
    try {
      try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
        while (true) {
          queue.put(Frames.readRequest(in));
        }
      } catch (IOException e) {
        queue.put(end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
