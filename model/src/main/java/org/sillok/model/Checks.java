package org.sillok.model;

import org.jspecify.annotations.Nullable;

/** The checks that the compact constructors of this package share. */
final class Checks {
  private Checks() {}

  static String notBlank(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
    return value;
  }

  static @Nullable String notBlankIfGiven(@Nullable String value, String what) {
    return value == null ? null : notBlank(value, what);
  }
}
