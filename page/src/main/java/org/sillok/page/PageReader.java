package org.sillok.page;

import java.util.List;
import org.sillok.model.Alignment;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Page;

/**
 * Turns a page into the clean, dated article that it holds. Has no state; safe for many threads.
 */
public final class PageReader {
  private PageReader() {}

  /** The reader with the outlets and formats that the program knows. */
  public static PageReader standard() {
    return new PageReader();
  }

  /** Reads a page. Never throws for what a page holds. */
  public Reading read(Page page) {
    String chars = page.chars();
    if (chars.isBlank()) {
      return new Unreadable(page.name(), "it holds no text", "save the page again");
    }
    return new Reading.Read(
        new Article(
            page.id(),
            page.name(),
            null,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            chars,
            Alignment.identity(chars.length()),
            "und",
            Dating.unknown(),
            null));
  }
}
