package org.sillok.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.page.meta.Languages;
import org.sillok.page.shape.Lines;

/**
 * The opening paragraph, where a page sets it apart from the rest: between headline and body,
 * outside the body's zone.
 *
 * <p>A summary that the page itself calls one is none: it tells the article again in other words.
 */
final class Lede {
  /** So many lines may stand between headline and body, furniture and links not counted. */
  private static final int REACH = 12;

  private static final int FARTHEST = 50;

  private static final int LEAST_WORDS = 8;

  /** So many paragraphs give their language away. */
  private static final int ENOUGH = 5;

  private Lede() {}

  static List<Block> before(HtmlPage page, Zone zone, List<Block> kept, @Nullable String headline) {
    int first = kept.get(0).index;
    int from = Math.min(first, zone.from);
    int head = head(page, from, headline);
    if (head < 0) {
      return kept;
    }
    List<Block> out = new ArrayList<>();
    for (int i = head + 1; i < from; i++) {
      Block b = page.blocks.get(i);
      if (b.furniture != Role.NONE || Lines.isFurniture(b.text)) {
        continue;
      }
      boolean lede = isLede(b);
      if ((lede ? !(isSummary(page, b) && retells(kept)) : isStandfirst(page, b) && !retells(kept))
          && !isRepeated(b, kept)) {
        out.add(b);
      }
    }
    if (out.isEmpty() || out.size() > 3) {
      return kept;
    }
    out.addAll(kept);
    return out;
  }

  private static int head(HtmlPage page, int from, @Nullable String headline) {
    int between = 0;
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST) && between < REACH; i--) {
      Block b = page.blocks.get(i);
      if (b.tag.equals("h1")
          || b.isHeading() && b.links < 0.5 && Lines.sameWords(b.text, headline)) {
        return i;
      }
      between += b.furniture == Role.NONE && b.links < 0.5 ? 1 : 0;
    }
    return -1;
  }

  private static boolean isLede(Block b) {
    return b.isProse()
        && b.links < 0.2
        && b.shape.stops() > 0
        && b.shape.words() >= 12
        && !b.tag.equals("li");
  }

  /** What a page calls its standfirst needs no full stop. */
  private static boolean isStandfirst(HtmlPage page, Block b) {
    return b.links < 0.2
        && b.shape.words() >= LEAST_WORDS
        && b.shape.digits() * 4 < b.shape.weight()
        && !b.tag.equals("li")
        && SummaryNames.matchOpening(page.zones.get(b.zone).classes);
  }

  private static boolean isSummary(HtmlPage page, Block b) {
    int at = b.zone;
    for (int up = 0; up < 1 && at >= 0; up++) {
      Zone z = page.zones.get(at);
      if (SummaryNames.match(z.classes)) {
        return true;
      }
      at = z.parent;
    }
    return false;
  }

  /**
   * In papers in English what stands under a headline tells the article again in other words; in
   * those of the continent it opens the article, which takes it as told.
   */
  private static boolean retells(List<Block> kept) {
    StringBuilder text = new StringBuilder();
    for (Block b : kept.subList(0, Math.min(ENOUGH, kept.size()))) {
      text.append(b.text).append(' ');
    }
    return Languages.of(text.toString()).equals("en");
  }

  private static boolean isRepeated(Block b, List<Block> kept) {
    String start = b.text.substring(0, Math.min(40, b.text.length()));
    Set<String> told = new HashSet<>();
    for (Block k : kept.subList(0, Math.min(4, kept.size()))) {
      if (k.text.startsWith(start)) {
        return true;
      }
      told.addAll(words(k.text));
    }
    Set<String> own = words(b.text);
    long shared = own.stream().filter(told::contains).count();
    return shared * 10 > own.size() * 7L && (shared == own.size() || retells(kept));
  }

  private static Set<String> words(String text) {
    Set<String> out = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        out.add(word);
      }
    }
    return out;
  }

  /** The body without a summary that stands before its first paragraph. */
  static List<Block> withoutSummary(HtmlPage page, List<Block> kept) {
    int from = 0;
    while (from + 2 < kept.size()
        && from < 2
        && isSummary(page, kept.get(from))
        && retells(kept)
        && kept.get(from + 1).shape.words() > 3) {
      from++;
    }
    return kept.subList(from, kept.size());
  }
}
