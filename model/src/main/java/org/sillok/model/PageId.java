package org.sillok.model;

import java.util.regex.Pattern;

/**
 * Identity of a page: the SHA-256 of its bytes.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record PageId(String sha256) implements Comparable<PageId> {
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  public PageId {
    if (!HEX.matcher(sha256).matches()) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }

  /** The id of a page with these bytes. */
  public static PageId of(byte[] bytes) {
    return new PageId(Digest.hex(bytes));
  }

  /** The first twelve digits, enough to show to a person. */
  public String brief() {
    return sha256.substring(0, 12);
  }

  @Override
  public int compareTo(PageId other) {
    return sha256.compareTo(other.sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
