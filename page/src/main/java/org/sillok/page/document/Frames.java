package org.sillok.page.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Given;

/** What goes over the pipe between the program and the Java that reads documents. */
final class Frames {
  /** How a document was read. */
  enum Status {
    READ,
    ENCRYPTED,
    TOO_LONG,
    DAMAGED
  }

  /** A document to be read; {@code most} is how many characters are taken. */
  record Request(DocumentType type, int most, byte[] bytes) {}

  /** What was read; {@code text} is the reason where it was not. */
  record Reply(Status status, String text, int pages, List<Given> given) {}

  private Frames() {}

  static void write(DataOutputStream out, Request request) throws IOException {
    out.writeInt(request.type().ordinal());
    out.writeInt(request.most());
    out.writeInt(request.bytes().length);
    out.write(request.bytes());
    out.flush();
  }

  static Request readRequest(DataInputStream in) throws IOException {
    DocumentType type = DocumentType.values()[in.readInt()];
    int most = in.readInt();
    return new Request(type, most, bytes(in));
  }

  static void write(DataOutputStream out, Reply reply) throws IOException {
    out.writeInt(reply.status().ordinal());
    string(out, reply.text());
    out.writeInt(reply.pages());
    out.writeInt(reply.given().size());
    for (Given g : reply.given()) {
      out.writeInt(g.kind().ordinal());
      string(out, g.words());
    }
    out.flush();
  }

  static Reply readReply(DataInputStream in) throws IOException {
    Status status = Status.values()[in.readInt()];
    String text = string(in);
    int pages = in.readInt();
    List<Given> given = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      Given.Kind kind = Given.Kind.values()[in.readInt()];
      given.add(new Given(kind, string(in), Documents.RULE));
    }
    return new Reply(status, text, pages, given);
  }

  private static void string(DataOutputStream out, String s) throws IOException {
    byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int n = in.readInt();
    byte[] out = in.readNBytes(n);
    if (out.length < n) {
      throw new EOFException();
    }
    return out;
  }
}
