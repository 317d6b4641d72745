package org.sillok.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The version under which readings are kept: as soon as code, rules or models of a stage change,
 * pages are read anew.
 */
final class EngineVersion {
  private static final List<String> STAGES =
      List.of("org/sillok/model/", "org/sillok/page/", "org/sillok/text/", "org/sillok/event/");

  private EngineVersion() {}

  /** Version of the jar and a checksum of its stages; {@code unpackaged} where there is no jar. */
  static String current() {
    CodeSource source = EngineVersion.class.getProtectionDomain().getCodeSource();
    String version = EngineVersion.class.getPackage().getImplementationVersion();
    if (source == null || version == null) {
      return "unpackaged";
    }
    try {
      Path jar = Path.of(new URI(source.getLocation().toString()));
      return Files.isRegularFile(jar) ? version + "+" + checksum(jar) : version;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own jar", e);
    } catch (URISyntaxException e) {
      return version;
    }
  }

  /** Of the names and checksums in the jar's directory: what is packed is not read. */
  private static String checksum(Path jar) throws IOException {
    TreeMap<String, Long> entries = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(e -> STAGES.stream().anyMatch(e.getName()::startsWith))
          .forEach((ZipEntry e) -> entries.put(e.getName(), e.getCrc()));
    }
    CRC32 all = new CRC32();
    entries.forEach(
        (name, crc) -> all.update((name + "=" + crc + "\n").getBytes(StandardCharsets.UTF_8)));
    return String.format(Locale.ROOT, "%08x", all.getValue());
  }
}
