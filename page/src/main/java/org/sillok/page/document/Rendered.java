package org.sillok.page.document;

import java.util.List;
import org.sillok.model.Given;

/** What became of a document. */
public sealed interface Rendered {
  /**
   * Its text.
   *
   * @param text paragraphs apart by blank lines; lines within a paragraph only where the document
   *     breaks them
   * @param given its properties
   */
  record Text(String text, List<Given> given) implements Rendered {
    public Text {
      given = List.copyOf(given);
    }
  }

  /**
   * It has none that can be had.
   *
   * @param reason what is the matter, in plain words
   * @param advice what can be done about it
   */
  record Failed(String reason, String advice) implements Rendered {}
}
