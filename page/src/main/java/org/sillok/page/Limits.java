package org.sillok.page;

/**
 * How much a page source takes before it says no. A limit that is hit is named in the {@link
 * Unreadable}.
 *
 * @param bytes largest file or entry as stored, and largest page once decompressed
 * @param ratio largest growth by decompression; more is taken for a bomb
 * @param line longest line of plain text, in characters
 * @param depth how deep containers may lie in containers
 * @param entries how many pages one container may hold
 */
public record Limits(long bytes, int ratio, int line, int depth, int entries) {
  public Limits {
    if (bytes <= 0
        || bytes > Integer.MAX_VALUE - 16
        || ratio <= 0
        || line <= 0
        || depth < 0
        || entries <= 0) {
      throw new IllegalArgumentException("limits must be positive and bytes below 2 GB");
    }
  }

  /**
   * 32 MB a page, growth of 200 by decompression, lines of 2,000,000 characters, depth 4, 100,000
   * entries.
   */
  public static Limits standard() {
    return new Limits(32L << 20, 200, 2_000_000, 4, 100_000);
  }

  /** The same with another number of bytes. */
  public Limits withBytes(long other) {
    return new Limits(other, ratio, line, depth, entries);
  }
}
