package org.sillok.text.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * The frame of a model file: the letters {@code SLKM}, a version, the part's name, the length of
 * the body, the body, and its CRC-32. All numbers big-endian.
 */
public final class ModelFile {
  private static final int MAGIC = 0x534c4b4d;

  /** Version of the format and of the features: a file of another version is refused. */
  public static final int VERSION = 1;

  private ModelFile() {}

  /** Writes the body of a part. */
  @FunctionalInterface
  public interface Body {
    /** Writes it. */
    void write(DataOutputStream out) throws IOException;
  }

  /** Writes a part to a file. */
  public static void write(Path file, String part, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      body.write(out);
    }
    byte[] data = bytes.toByteArray();
    CRC32 sum = new CRC32();
    sum.update(data);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(MAGIC);
      out.writeShort(VERSION);
      out.writeUTF(part);
      out.writeInt(data.length);
      out.write(data);
      out.writeInt((int) sum.getValue());
    }
  }

  /** Opens a part's body, checked. */
  public static DataInputStream open(InputStream raw, String part) throws IOException {
    try (DataInputStream in = new DataInputStream(raw)) {
      if (in.readInt() != MAGIC) {
        throw new IOException("model '" + part + "': not a model file");
      }
      int version = in.readUnsignedShort();
      if (version != VERSION) {
        throw new IOException(
            "model '" + part + "': version " + version + ", this program reads " + VERSION);
      }
      String name = in.readUTF();
      if (!name.equals(part)) {
        throw new IOException("model '" + part + "': the file holds '" + name + "'");
      }
      int length = in.readInt();
      byte[] data = in.readNBytes(length);
      if (data.length != length) {
        throw new IOException("model '" + part + "': cut short");
      }
      CRC32 sum = new CRC32();
      sum.update(data);
      if (in.readInt() != (int) sum.getValue()) {
        throw new IOException("model '" + part + "': checksum does not fit");
      }
      return new DataInputStream(new ByteArrayInputStream(data));
    }
  }
}
