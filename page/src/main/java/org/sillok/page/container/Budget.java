package org.sillok.page.container;

import java.time.Duration;

/**
 * What one file, with all that is packed in it, may still cost. One is made for each file and is
 * shared by the containers in it, so that a bomb cannot hide in the nesting.
 */
public final class Budget {
  /** Small files may grow by more: a few bytes of a compressed header say little. */
  private static final long SLACK = 65_536;

  private final long bytes;
  private final long unpacked;
  private final int ratio;
  private final int entries;
  private final Duration time;
  private long out;
  private int parts;
  private long since;
  private boolean spent;

  /**
   * @param bytes largest single page
   * @param unpacked largest sum of all that comes out
   * @param ratio largest growth by decompression
   * @param entries most parts
   * @param time longest time without a part
   */
  public Budget(long bytes, long unpacked, int ratio, int entries, Duration time) {
    this.bytes = bytes;
    this.unpacked = unpacked;
    this.ratio = ratio;
    this.entries = entries;
    this.time = time;
    renew();
  }

  /** The clock starts anew: a part was found, or the caller is done with one. */
  public void renew() {
    since = System.nanoTime();
  }

  /** True once a limit of the whole file was hit: nothing more is read from it. */
  public boolean isSpent() {
    return spent;
  }

  /** Largest single page, in bytes. */
  public long bytes() {
    return bytes;
  }

  /** Most bytes that may come out of so many packed ones. */
  long most(long packed) {
    return packed > Long.MAX_VALUE / ratio - SLACK ? Long.MAX_VALUE : packed * ratio + SLACK;
  }

  /** One more part of a container. */
  public void part() throws LimitException {
    renew();
    parts++;
    if (parts > entries) {
      spent = true;
      throw new LimitException(
          "holds more than " + entries + " entries", "split the archive, or raise --limit-entries");
    }
  }

  /** So many bytes more came out of a container. */
  void out(long n) throws LimitException {
    out += n;
    if (out > unpacked) {
      spent = true;
      throw new LimitException(
          "unpacks to more than " + unpacked + " bytes", "split it, or raise --limit-unpacked");
    }
    if (System.nanoTime() - since > time.toNanos()) {
      spent = true;
      throw new LimitException(
          "gave no page for " + time.toSeconds() + " seconds",
          "take out what is no page, or raise --limit-seconds");
    }
  }

  LimitException tooMuch(long most) {
    return new LimitException(
        "unpacks to more than " + most + " bytes, " + ratio + " times what is packed",
        "if it is no bomb, unpack it first, or raise --limit-ratio");
  }

  /** What is said of a single page that is too large. */
  public LimitException tooLarge() {
    return new LimitException(
        "has more than " + bytes + " bytes, the limit for one page",
        "raise --limit-bytes, or split it");
  }
}
