package org.sillok.model;

import java.util.regex.Pattern;

/**
 * Identity of a claim, made from its content, so that a rebuild gives it the same id again.
 *
 * @param value {@code c} and sixteen hexadecimal digits
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
  private static final Pattern FORM = Pattern.compile("c[0-9a-f]{16}");

  public ClaimId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a claim id: " + value);
    }
  }

  /** The id of a claim with this content; the order of the parts counts. */
  public static ClaimId of(String... parts) {
    return new ClaimId("c" + Digest.hex(parts).substring(0, 16));
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
