package org.sillok.text.who;

import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/**
 * A name in the text, before it is known whose it is.
 *
 * @param first its first token
 * @param end the token behind it
 * @param type what it refers to
 * @param form a name, or a people's adjective
 * @param fact what the lists know of it, or null
 * @param country country that a part of the name tells ("Norwegian" Coast Guard), or null
 */
record Naming(
    int first,
    int end,
    EntityType type,
    Mention.Form form,
    @Nullable Fact fact,
    @Nullable String country) {
  /** The same of another country. */
  Naming of(@Nullable String other) {
    return new Naming(first, end, type, form, fact, other);
  }

  boolean covers(int token) {
    return first <= token && token < end;
  }

  boolean overlaps(int from, int to) {
    return first < to && from < end;
  }

  boolean person() {
    return type == EntityType.PERSON;
  }

  /** True if it names a state, its government or its seat, so that a country can be read off it. */
  boolean national() {
    return fact != null && fact.standsFor() != null;
  }
}
