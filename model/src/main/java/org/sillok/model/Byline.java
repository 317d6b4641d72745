package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * One author of an article.
 *
 * @param name such as "Jane Doe"
 * @param email or null
 * @param role such as "Staff reporter", or null
 */
public record Byline(String name, @Nullable String email, @Nullable String role) {
  public Byline {
    Checks.notBlank(name, "name");
    Checks.notBlankIfGiven(email, "email");
    Checks.notBlankIfGiven(role, "role");
  }

  /** An author of whom only the name is known. */
  public static Byline of(String name) {
    return new Byline(name, null, null);
  }
}
