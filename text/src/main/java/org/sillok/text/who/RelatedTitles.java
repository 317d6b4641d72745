package org.sillok.text.who;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.OfficeMention;

/**
 * Titles told by somebody else's: "his Norwegian counterpart", "his deputy". The other is whoever
 * was last called by an office before, but for the holder himself.
 */
final class RelatedTitles {
  /** How many sentences back the other office may stand. */
  private static final int REACH = 3;

  private final Scene scene;
  private final List<TitlePhrase> titles;

  RelatedTitles(Scene scene, List<TitlePhrase> titles) {
    this.scene = scene;
    this.titles = titles;
  }

  /** True for "his predecessor", who had the office and has it no more. */
  static boolean predecessor(TitlePhrase title) {
    return title.head().form().equals("predecessor");
  }

  /** True for "his successor". */
  static boolean successor(TitlePhrase title) {
    return title.head().form().equals("successor");
  }

  /** True for those who are of the other's own side: all but the counterpart. */
  static boolean ownSide(TitlePhrase title) {
    return related(title)
        && (predecessor(title) || successor(title) || title.head().kind().equals("deputy"));
  }

  /** True for "counterpart", and for "his deputy" with nothing behind it. */
  static boolean related(TitlePhrase title) {
    boolean deputy = title.head().kind().equals("deputy") && title.owner() >= 0;
    boolean plain = title.end() == title.headEnd() && title.titleFirst() == title.headFirst();
    return title.head().kind().equals("counterpart") || deputy && plain;
  }

  /**
   * The title whose office the related one is told by, or null.
   *
   * @param index of the related title
   * @param holders of all titles
   */
  @Nullable TitlePhrase of(int index, @Nullable Figure[] holders) {
    TitlePhrase title = titles.get(index);
    int here = scene.sentenceOf()[title.headFirst()];
    for (int t = index - 1; t >= 0; t--) {
      TitlePhrase other = titles.get(t);
      if (here - scene.sentenceOf()[other.headFirst()] > REACH) {
        return null;
      }
      boolean another = holders[t] != null && holders[t] != holders[index];
      boolean told = other.end() > other.headFirst() + 1 || other.titleFirst() < other.headFirst();
      boolean past = !ownSide(title) && other.tense() == OfficeMention.Tense.FORMER;
      boolean spokesman = other.head().kind().equals("spokesperson");
      if (another && other.office() && told && !spokesman && !past && !related(other)) {
        return other;
      }
    }
    return null;
  }
}
