package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * ZIP archives by their index, sorted by name: archives keep their entries in any order, and the
 * same pages come out in the same one. Nothing is written to disk, so a name cannot lead anywhere.
 */
public final class ZipParts implements Container {
  private final ZipFile zip;
  private final Budget budget;
  private final List<ZipArchiveEntry> entries;
  private final Iterator<ZipArchiveEntry> rest;
  private final ZipKind kind;
  private final long size;
  private InputStream current = InputStream.nullInputStream();

  private ZipParts(ZipFile zip, long size, Budget budget) throws IOException {
    this.zip = zip;
    this.size = size;
    this.budget = budget;
    this.entries = Collections.list(zip.getEntries());
    this.kind = ZipKind.of(zip, entries);
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    this.rest = entries.iterator();
  }

  /**
   * Opens an archive.
   *
   * @param most entries that are read; with more, none is
   * @throws IOException if it is damaged or was cut off; what can be had {@link CutZipParts} gives
   */
  public static ZipParts open(SeekableByteChannel file, Budget budget, int most)
      throws IOException {
    long n = ZipIndex.entries(file);
    if (n < 0) {
      throw new IOException("it has no index: it was cut off");
    }
    if (n > most) {
      throw new LimitException(
          "holds " + n + " entries, more than the limit of " + most,
          "split the archive, or raise --limit-entries");
    }
    file.position(0);
    return new ZipParts(
        ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get(),
        file.size(),
        budget);
  }

  /** What the archive is. */
  public ZipKind kind() {
    return kind;
  }

  @Override
  public @Nullable Part next() throws IOException {
    // A hundred thousand streams left open would hold memory that no collector sees.
    current.close();
    while (rest.hasNext()) {
      ZipArchiveEntry e = rest.next();
      budget.part();
      if (e.isDirectory() || PartNames.isHidden(e.getName()) || kind.isBeside(e.getName())) {
        continue;
      }
      String name = PartNames.clean(e.getName());
      if (e.getGeneralPurposeBit().usesEncryption()) {
        return new Part.Refused(
            name, "is encrypted", "unpack the archive with its password, and give what is in it");
      }
      if (!zip.canReadEntryData(e)) {
        return new Part.Refused(
            name, "is packed in a way that is not read", "unpack the archive with another program");
      }
      current = zip.getInputStream(e);
      long packed = Math.min(size, Math.max(0, e.getCompressedSize()));
      return new Part.Content(name, Unpacked.of(current, budget, () -> packed), Part.Told.NOTHING);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    current.close();
    zip.close();
  }
}
