package org.sillok.text.who;

import org.sillok.model.EntityType;

/**
 * A name as a name tagger proposes it.
 *
 * @param first index of its first token in the article
 * @param end index behind its last token
 * @param type PERSON, ORGANISATION, PLACE or GROUP
 */
public record NameTag(int first, int end, EntityType type) {
  public NameTag {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a run of tokens: " + first + ", " + end);
    }
  }
}
