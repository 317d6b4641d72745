package org.sillok.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Line;
import org.sillok.model.Article;
import org.sillok.story.copies.Versions;

/**
 * What a later version or a print of a page changed, sentence by sentence.
 *
 * @param before the earlier page, outlet and date
 * @param after the later one
 * @param earlier link
 * @param later link
 * @param pieces the sentences of both
 */
public record DiffPage(
    String before, String after, String earlier, String later, List<Piece> pieces) {
  /**
   * A sentence.
   *
   * @param what "kept", "reworded", "added" or "dropped"
   * @param old its former words, if they are shown
   * @param now its words now, if they are shown
   */
  public record Piece(String what, @Nullable String old, @Nullable String now) {}

  static DiffPage of(Article before, Article after) {
    List<Piece> pieces =
        Versions.difference(before.text(), after.text()).stream().map(DiffPage::piece).toList();
    return new DiffPage(
        name(before),
        name(after),
        "/article/" + before.page().sha256(),
        "/article/" + after.page().sha256(),
        pieces);
  }

  private static Piece piece(Versions.Piece p) {
    return switch (p.kind()) {
      case KEPT -> new Piece("kept", null, p.after());
      case REWORDED -> new Piece("reworded", p.before(), p.after());
      case DROPPED -> new Piece("dropped", p.before(), null);
      case ADDED -> new Piece("added", null, p.after());
    };
  }

  private static String name(Article a) {
    String marks = a.marks().isEmpty() ? "" : " (" + String.join(", ", a.marks()) + ")";
    return Line.outlet(a) + ", " + DateWords.of(a.published().when()) + marks;
  }
}
