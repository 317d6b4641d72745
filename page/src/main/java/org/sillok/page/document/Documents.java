package org.sillok.page.document;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in a Java of its own, started when the first one comes and ended when it hangs,
 * runs out of memory, or has had nothing to do for a while. What a document does to it, it does not
 * do to the program.
 */
public final class Documents {
  /** Who turns documents into text; the same document gives the same text with the same version. */
  public static final String RENDERING = "Apache Tika 3.3.1, Sillok's lines 1";

  /** The rule under which properties of documents are told. */
  public static final String RULE = "document";

  /** Memory of the other Java, in megabytes: enough for a PDF of 32 MB. */
  private static final int MEMORY = 256;

  /** The exit code of a Java that has run out of memory (-XX:+ExitOnOutOfMemoryError). */
  private static final int NO_MEMORY = 3;

  private final Duration time;
  private final int most;
  private @Nullable Worker worker;

  /**
   * @param time longest time for one document, the start of the other Java included
   * @param most longest text, in characters
   */
  public Documents(Duration time, int most) {
    this.time = time;
    this.most = most;
  }

  /** A Java that reads documents, and the pipe to it. */
  private record Worker(Process process, DataOutputStream to, DataInputStream from) {
    static Worker start() throws IOException {
      Process process =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-Xmx" + MEMORY + "m",
                      "-XX:MaxMetaspaceSize=128m",
                      "-XX:+UseSerialGC",
                      "-XX:TieredStopAtLevel=1",
                      "-XX:-UsePerfData",
                      "-XX:+ExitOnOutOfMemoryError",
                      "-Djava.awt.headless=true",
                      "-Duser.language=en",
                      "-Duser.timezone=UTC",
                      "-cp",
                      System.getProperty("java.class.path"),
                      DocumentMain.class.getName()))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Worker(
          process,
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
          new DataInputStream(process.getInputStream()));
    }
  }

  /** The text of a document. */
  public synchronized Rendered render(DocumentType type, byte[] bytes) {
    Frames.Request request = new Frames.Request(type, most, bytes);
    // One that has ended in the meantime, having had nothing to do, is no fault of the document.
    for (int attempt = 0; ; attempt++) {
      boolean fresh = worker == null;
      try {
        return told(type, ask(request));
      } catch (TimeoutException e) {
        end();
        return new Rendered.Failed(
            "took longer than " + time.toSeconds() + " seconds to read",
            "save it as HTML or plain text, or raise --limit-seconds");
      } catch (ExecutionException e) {
        int code = end();
        if (code == NO_MEMORY) {
          return new Rendered.Failed(
              "needs more than " + MEMORY + " MB of memory to read",
              "save it as HTML or plain text");
        }
        if (fresh || attempt > 0) {
          return new Rendered.Failed(
              "cannot be read: the reader of documents ended with code " + code,
              "save it as HTML or plain text");
        }
      } catch (IOException e) {
        return new Rendered.Failed(
            "cannot be read: no Java could be started for it (" + e.getMessage() + ")",
            "look whether there is memory left");
      }
    }
  }

  private Frames.Reply ask(Frames.Request request)
      throws IOException, TimeoutException, ExecutionException {
    Worker w = worker;
    if (w == null || !w.process().isAlive()) {
      w = Worker.start();
      worker = w;
    }
    Worker asked = w;
    FutureTask<Frames.Reply> task =
        new FutureTask<>(
            () -> {
              Frames.write(asked.to(), request);
              return Frames.readReply(asked.from());
            });
    Thread.ofPlatform().daemon().name("document").start(task);
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      end();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Ends the other Java, and says with what code it had ended. */
  private int end() {
    Worker w = worker;
    worker = null;
    if (w == null) {
      return 0;
    }
    try {
      // A Java that is out of memory is on its way out; its code tells why.
      if (!w.process().waitFor(1, TimeUnit.SECONDS)) {
        w.process().destroyForcibly();
      }
      return w.process().waitFor();
    } catch (InterruptedException e) {
      w.process().destroyForcibly();
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static Rendered told(DocumentType type, Frames.Reply reply) {
    return switch (reply.status()) {
      case READ -> read(type, reply);
      case ENCRYPTED ->
          new Rendered.Failed(
              "is " + type.words() + " that is encrypted",
              "open it with its password and save a copy without one");
      case TOO_LONG ->
          new Rendered.Failed(
              "is " + type.words() + " with more text than the limit for one page",
              "split it, or raise --limit-bytes");
      case DAMAGED ->
          new Rendered.Failed(
              "is " + type.words() + " that is damaged or was cut off (" + reply.text() + ")",
              "fetch it again, or open and save it anew");
    };
  }

  private static Rendered read(DocumentType type, Frames.Reply reply) {
    String text = type == DocumentType.PDF ? PrintedPages.flow(reply.text()) : reply.text().strip();
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    if (letters < 10L * Math.max(1, reply.pages())) {
      return type == DocumentType.PDF
          ? new Rendered.Failed(
              "is a PDF document that has no text layer (its pages are pictures): OCR is not done",
              "run it through a program for OCR first")
          : new Rendered.Failed("is " + type.words() + " without text", "leave it out");
    }
    return new Rendered.Text(text, reply.given());
  }
}
