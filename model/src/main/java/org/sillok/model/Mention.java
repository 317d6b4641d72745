package org.sillok.model;

/**
 * A stretch that refers to an entity.
 *
 * @param span the whole phrase that names it, without titles ("Jane Doe", "the envoy", "she")
 * @param form how it refers
 * @param type what it refers to
 * @param entity index in {@link AnnotatedText#entities()}
 */
public record Mention(Span span, Form form, EntityType type, int entity) implements Annotation {
  /** How a mention refers. */
  public enum Form {
    NAME,
    /** A description: "the envoy", "the ministry". */
    NOMINAL,
    PRONOUN,
    /** A people's adjective: "Norwegian". */
    DEMONYM
  }

  public Mention {
    if (entity < 0) {
      throw new IllegalArgumentException("not an entity: " + entity);
    }
  }
}
