package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.EventClaim;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;

/** An article's text cut into paragraphs, and these into pieces that are marked or not. */
public final class Marked {
  private Marked() {}

  /**
   * A stretch of a paragraph.
   *
   * @param text its characters
   * @param level 0 plain, 1 the sentence of a claim, 2 the very words of it
   * @param link to the entry whose sentence it is, or null
   */
  public record Piece(String text, int level, @Nullable String link) {}

  /** A stretch to be marked. */
  record Mark(Span span, int level, @Nullable String link) {}

  /** The marks of one claim: its sentence, and within it the clause or the content. */
  static List<Mark> of(Claim claim, @Nullable String link) {
    List<Mark> out = new ArrayList<>();
    out.add(new Mark(claim.provenance().inArticle(), 1, link));
    if (claim instanceof EventClaim e) {
      out.add(new Mark(e.clause(), 2, link));
    } else if (claim instanceof StatementClaim s) {
      out.add(new Mark(s.contentSpan(), 2, link));
    }
    return out;
  }

  /** The paragraphs of an article with these marks; where marks overlap the higher level shows. */
  static List<List<Piece>> paragraphs(Article article, List<Mark> marks) {
    String text = article.text();
    List<List<Piece>> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (end > at) {
        out.add(pieces(text, new Span(at, end), marks));
      }
      at = end + 2;
    }
    return out;
  }

  private static List<Piece> pieces(String text, Span paragraph, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Mark mark : marks) {
      for (int cut : new int[] {mark.span().start(), mark.span().end()}) {
        if (paragraph.contains(cut)) {
          cuts.add(cut);
        }
      }
    }
    List<Piece> out = new ArrayList<>();
    int from = paragraph.start();
    for (int to : cuts.tailSet(from, false)) {
      Span piece = new Span(from, to);
      int level = 0;
      String link = null;
      for (Mark mark : marks) {
        if (mark.span().overlaps(piece) && mark.level() > level) {
          level = mark.level();
          link = mark.link();
        }
      }
      out.add(new Piece(piece.in(text), level, link));
      from = to;
    }
    return out;
  }
}
