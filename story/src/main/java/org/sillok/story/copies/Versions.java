package org.sillok.story.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one version of a page, or one print of a text, has that the other has not. */
public final class Versions {
  /** What became of a sentence. */
  public enum Kind {
    KEPT,
    REWORDED,
    ADDED,
    DROPPED
  }

  /**
   * A sentence of either text.
   *
   * @param before its words in the first text, or null if it was added
   * @param after its words in the second text, or null if it was dropped
   */
  public record Piece(Kind kind, @Nullable String before, @Nullable String after) {}

  private record Sentence(String text, Set<Long> grams) {}

  private Versions() {}

  /**
   * The sentences of both texts in their order: the longest run of sentences that are the same or
   * nearly so in both, and between them what was dropped, then what was added.
   */
  public static List<Piece> difference(String before, String after) {
    List<Sentence> old = sentences(before);
    List<Sentence> now = sentences(after);
    int n = old.size();
    int m = now.size();
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double alike = alike(old.get(i), now.get(j));
        double both = alike > 0 ? alike + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    List<Piece> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      double alike = i < n && j < m ? alike(old.get(i), now.get(j)) : 0;
      if (alike > 0 && best[i][j] == alike + best[i + 1][j + 1]) {
        String x = old.get(i++).text();
        String y = now.get(j++).text();
        out.add(new Piece(x.equals(y) ? Kind.KEPT : Kind.REWORDED, x, y));
      } else if (j == m || i < n && best[i + 1][j] >= best[i][j + 1]) {
        out.add(new Piece(Kind.DROPPED, old.get(i++).text(), null));
      } else {
        out.add(new Piece(Kind.ADDED, null, now.get(j++).text()));
      }
    }
    return List.copyOf(out);
  }

  /** 0 if they are two sentences; else the more, the more they are alike. */
  private static double alike(Sentence a, Sentence b) {
    if (a.text().equals(b.text())) {
      return 2;
    }
    double shared = Copies.containment(a.grams(), b.grams());
    return shared >= Copies.ALIKE ? shared : 0;
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> out = new ArrayList<>();
    for (String s : Copies.sentences(text)) {
      String bare = s.strip();
      if (!bare.isEmpty()) {
        out.add(new Sentence(bare, Copies.grams(bare)));
      }
    }
    return out;
  }
}
