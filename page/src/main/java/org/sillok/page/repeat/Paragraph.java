package org.sillok.page.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Excerpt;
import org.sillok.model.Span;

/**
 * A paragraph of an article as its page alone gives it.
 *
 * @param text white space folded
 * @param print its letters and digits; the same for two paragraphs that say the same
 * @param inText where it stands in the article's text, or null if it was left out of it
 * @param inPage where it begins in the page
 */
record Paragraph(String text, String print, @Nullable Span inText, int inPage) {
  /** All paragraphs of an article in page order, those that were left out among them. */
  static List<Paragraph> of(Article article) {
    List<Paragraph> out = new ArrayList<>();
    for (Span p : article.paragraphs()) {
      String text = p.in(article.text());
      out.add(new Paragraph(text, print(text), p, article.alignment().toSource(p).start()));
    }
    for (Excerpt e : article.paratext().repeated()) {
      Span inPage = e.inPage();
      out.add(new Paragraph(e.text(), print(e.text()), null, inPage == null ? 0 : inPage.start()));
    }
    out.sort(Comparator.comparingInt(Paragraph::inPage));
    return out;
  }

  private static String print(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
