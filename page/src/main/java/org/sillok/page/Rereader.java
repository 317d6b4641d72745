package org.sillok.page;

import org.sillok.model.Article;
import org.sillok.model.Page;
import org.sillok.model.Span;
import org.sillok.page.html.References;

/** Reads words of an article again from its page, to prove that they stand there. */
public final class Rereader {
  private final Article article;
  private final String chars;

  private Rereader(Article article, String chars) {
    this.article = article;
    this.chars = chars;
  }

  /**
   * For an article and the page that it was read from.
   *
   * @throws IllegalArgumentException if the page is another one
   */
  public static Rereader of(Article article, Page page) {
    if (!article.page().equals(page.id())) {
      throw new IllegalArgumentException(article.name() + " was not read from " + page);
    }
    return new Rereader(article, page.chars());
  }

  /** The words of a span of {@link Article#text()}, from the page alone. */
  public String reread(Span span) {
    return article.alignment().reread(span, chars, Rereader::decode);
  }

  /** What a character reference of HTML means; the decoder for segments of kind DECODED. */
  public static String decode(String reference) {
    return References.decode(reference);
  }
}
