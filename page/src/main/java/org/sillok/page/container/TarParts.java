package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** TAR archives (POSIX ustar, pax, GNU): plain files, in the order of the archive. */
public final class TarParts implements Container {
  private final TarArchiveInputStream tar;
  private final Budget budget;

  /** Reads an archive from its beginning. */
  public TarParts(InputStream in, Budget budget) {
    this.tar = new TarArchiveInputStream(in);
    this.budget = budget;
  }

  /** True if a file that begins so is an archive. */
  public static boolean matches(byte[] head) {
    return head.length >= 512 && TarArchiveInputStream.matches(head, head.length);
  }

  @Override
  public @Nullable Part next() throws IOException {
    for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
      budget.part();
      if (!e.isFile() || e.isSymbolicLink() || e.isLink() || PartNames.isHidden(e.getName())) {
        continue;
      }
      String name = PartNames.clean(e.getName());
      // A sparse file's holes are no bytes of the archive.
      long packed = e.isSparse() ? 1 : e.getSize();
      return new Part.Content(name, Unpacked.within(tar, budget, () -> packed), Part.Told.NOTHING);
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    tar.close();
  }
}
