package org.sillok.app.export;

import org.sillok.model.EntityType;

/** What a stretch of an annotated page can be; the class that it has in the style sheet. */
enum Layer {
  PERSON("n person", "Person"),
  GOVERNMENT("n gov", "Government"),
  ORGANISATION("n org", "Organisation"),
  PLACE("n place", "Place"),
  GROUP("n group", "People, group"),
  OTHER("n other", "Other name"),
  TIME("t", "Time"),
  OFFICE("o", "Office"),
  QUOTED("q direct", "Quoted word for word"),
  REPORTED("q indirect", "Reported"),
  CUE("cue", "Word of saying"),
  CLAIM("c", "Claim");

  final String css;
  final String words;

  Layer(String css, String words) {
    this.css = css;
    this.words = words;
  }

  static Layer of(EntityType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case GOVERNMENT -> GOVERNMENT;
      case ORGANISATION -> ORGANISATION;
      case PLACE -> PLACE;
      case GROUP -> GROUP;
      case OTHER -> OTHER;
    };
  }
}
