package org.sillok.page.around;

import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Article;
import org.sillok.model.Excerpt;
import org.sillok.model.Span;

/**
 * The paragraphs of an article's text in which the newsroom speaks of the article: notes before it,
 * corrections and credits behind it. They are no part of the story.
 */
public final class Cut {
  private static final int HEAD = 3;
  private static final int TAIL = 6;

  private final List<Span> off;

  private Cut(List<Span> off) {
    this.off = off;
  }

  /** Finds them, and leaves at least one of the others. */
  public static Cut of(Article article) {
    List<Span> all = article.paragraphs();
    List<Span> off = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean atEdge = i < HEAD || i >= all.size() - TAIL;
      String text = all.get(i).in(article.text());
      if (atEdge && isOff(text, i >= all.size() - TAIL)) {
        off.add(all.get(i));
      }
    }
    return new Cut(off.size() < all.size() ? List.copyOf(off) : List.of());
  }

  /** Them. */
  List<Span> off() {
    return off;
  }

  /** An article of the same text without them. */
  public Article from(Article article) {
    if (off.isEmpty()) {
      return article;
    }
    List<Span> kept = new ArrayList<>(article.paragraphs());
    kept.removeAll(off);
    return article.withParagraphs(kept);
  }

  private static boolean isOff(String text, boolean atEnd) {
    Notes note = Notes.of(text);
    if (note != null) {
      return switch (note.kind()) {
        case CORRECTION, NOTE, TRANSLATED -> true;
        case TAGS, SECTION -> atEnd && text.length() < 200;
      };
    }
    return atEnd && !Roles.read(text).isEmpty();
  }

  static Excerpt excerpt(Article article, Span paragraph) {
    return new Excerpt(paragraph.in(article.text()), article.alignment().toSource(paragraph));
  }
}
