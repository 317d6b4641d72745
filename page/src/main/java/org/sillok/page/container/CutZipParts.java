package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** What can be had of a ZIP archive that was cut off: its entries from the beginning. */
public final class CutZipParts implements Container {
  private final Counted counted;
  private final ZipArchiveInputStream zip;
  private final Budget budget;

  /** Reads an archive from its beginning. */
  public CutZipParts(InputStream in, Budget budget) {
    this.counted = new Counted(in);
    this.zip = new ZipArchiveInputStream(counted);
    this.budget = budget;
  }

  @Override
  public @Nullable Part next() throws IOException {
    for (ZipArchiveEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      budget.part();
      if (e.isDirectory() || PartNames.isHidden(e.getName())) {
        continue;
      }
      String name = PartNames.clean(e.getName());
      if (!zip.canReadEntryData(e)) {
        return new Part.Refused(
            name, "cannot be read from an archive that was cut off", "fetch the archive again");
      }
      return new Part.Content(
          name, Unpacked.within(zip, budget, counted::count), Part.Told.NOTHING);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
