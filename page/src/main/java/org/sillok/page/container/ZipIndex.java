package org.sillok.page.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * How many entries a ZIP archive says that it has, read from its end (APPNOTE 4.3.14 to 4.3.16)
 * before anybody reads them all into memory.
 */
final class ZipIndex {
  private static final int END = 0x06054b50;
  private static final int END_64_PLACE = 0x07064b50;
  private static final int SIZE = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int PLACE_SIZE = 20;

  private ZipIndex() {}

  /** The number of entries, or -1 if the archive has no end: it was cut off. */
  static long entries(SeekableByteChannel file) throws IOException {
    long size = file.size();
    int n = (int) Math.min(size, SIZE + LONGEST_COMMENT + PLACE_SIZE);
    ByteBuffer tail = read(file, size - n, n);
    for (int at = n - SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        int few = tail.getShort(at + 10) & 0xFFFF;
        boolean large =
            few == 0xFFFF && at >= PLACE_SIZE && tail.getInt(at - PLACE_SIZE) == END_64_PLACE;
        return large ? large(file, tail.getLong(at - PLACE_SIZE + 8)) : few;
      }
    }
    return -1;
  }

  private static long large(SeekableByteChannel file, long at) throws IOException {
    if (at < 0 || at + 40 > file.size()) {
      return -1;
    }
    long entries = read(file, at, 40).getLong(32);
    return entries < 0 ? Long.MAX_VALUE : entries;
  }

  private static ByteBuffer read(SeekableByteChannel file, long at, int n) throws IOException {
    ByteBuffer out = ByteBuffer.allocate(n).order(ByteOrder.LITTLE_ENDIAN);
    file.position(at);
    while (out.hasRemaining() && file.read(out) >= 0) {
      // fills the buffer
    }
    return out;
  }
}
