package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** GZIP (RFC 1952), also of several members one behind the other, as web archives have it. */
public final class GzipPart {
  private GzipPart() {}

  /** What is packed in it. */
  public static InputStream unpacked(InputStream packed, Budget budget) throws IOException {
    Counted counted = new Counted(packed);
    GzipCompressorInputStream gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(counted)
            .setDecompressConcatenated(true)
            .get();
    return Unpacked.of(gzip, budget, counted::count);
  }
}
