package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on whose word a claim rests.
 *
 * @param kind what sort of source
 * @param name the name, or the description of a source that is not named ("a senior EU official"),
 *     or null
 * @param words where the article names it in its text, or null
 */
public record Voice(Kind kind, @Nullable String name, @Nullable Span words) {
  /** What sort of source. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    GOVERNMENT,
    /** Described, not named. */
    ANONYMOUS,
    /** Another outlet or agency: "state media reported". */
    MEDIA,
    /** "a draft", "the communiqué". */
    DOCUMENT
  }
}
