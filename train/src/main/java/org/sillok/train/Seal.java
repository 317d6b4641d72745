package org.sillok.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.sillok.text.engine.LanguageEngine;

/** Writes the sizes and checksums of the models beside them. */
final class Seal {
  private Seal() {}

  static void write(Path models) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# The models of the language engine, as made by train/run.");
    lines.add("# file\tbytes\tCRC-32\tSHA-256");
    for (String part : LanguageEngine.PARTS) {
      Path file = models.resolve(part + ".bin");
      byte[] bytes = Files.readAllBytes(file);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      lines.add(
          file.getFileName()
              + "\t"
              + bytes.length
              + "\t"
              + Long.toHexString(sum.getValue())
              + "\t"
              + sha256(bytes));
    }
    Files.write(models.resolve("checksums.tsv"), lines);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
