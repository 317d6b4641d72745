package org.sillok.page;

import java.time.Duration;
import org.sillok.page.container.Budget;

/**
 * How much a page source takes before it says no. A limit that is hit is named in the {@link
 * Unreadable}, and costs only what hit it.
 *
 * @param bytes largest page or document, as stored and once decompressed; containers may be larger
 * @param unpacked most bytes that may come out of one file, with all that is packed in it
 * @param ratio largest growth by decompression; more is taken for a bomb
 * @param line longest line of plain text, in bytes
 * @param depth how deep containers may lie in containers
 * @param entries how many parts one file may hold, with all that is packed in it
 * @param time longest time for one document, and for a container without giving a page
 */
public record Limits(
    long bytes, long unpacked, int ratio, int line, int depth, int entries, Duration time) {
  public Limits {
    if (bytes <= 0
        || bytes > Integer.MAX_VALUE - 16
        || unpacked <= 0
        || ratio <= 0
        || line <= 0
        || depth < 0
        || entries <= 0
        || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException("limits must be positive and bytes below 2 GB");
    }
  }

  /**
   * 32 MB a page, 16 GB a file, growth of 200 by decompression, lines of 2,000,000 bytes, depth 4,
   * 100,000 entries, 60 seconds.
   */
  public static Limits standard() {
    return new Limits(32L << 20, 16L << 30, 200, 2_000_000, 4, 100_000, Duration.ofSeconds(60));
  }

  /** The same with another size of pages. */
  public Limits withBytes(long other) {
    return new Limits(other, unpacked, ratio, line, depth, entries, time);
  }

  /** The same with another sum of what is unpacked. */
  public Limits withUnpacked(long other) {
    return new Limits(bytes, other, ratio, line, depth, entries, time);
  }

  /** The same with another growth. */
  public Limits withRatio(int other) {
    return new Limits(bytes, unpacked, other, line, depth, entries, time);
  }

  /** The same with another depth. */
  public Limits withDepth(int other) {
    return new Limits(bytes, unpacked, ratio, line, other, entries, time);
  }

  /** The same with another number of entries. */
  public Limits withEntries(int other) {
    return new Limits(bytes, unpacked, ratio, line, depth, other, time);
  }

  /** The same with another time. */
  public Limits withTime(Duration other) {
    return new Limits(bytes, unpacked, ratio, line, depth, entries, other);
  }

  /** What one file may cost. */
  Budget budget() {
    return new Budget(bytes, unpacked, ratio, entries, time);
  }
}
