package org.sillok.scoreboard.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/** Comparing words as a reader would: without small words, case and punctuation. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
  private static final Pattern BEHIND_HEAD =
      Pattern.compile(
          "[,(]|\\b(?:of|in|at|on|for|from|who|involved|here|there|close|familiar|with)\\b");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "from", "by", "with",
          "its", "his", "her", "their", "that", "s", "as", "is", "are", "was", "were", "be", "been",
          "will", "would");

  private Words() {}

  /** The content words. */
  static List<String> of(@Nullable String s) {
    List<String> out = new ArrayList<>();
    if (s != null) {
      String plain =
          POSSESSIVE
              .matcher(Levelled.words(s).toLowerCase(Locale.ROOT).replace(".", ""))
              .replaceAll("");
      Matcher m = WORD.matcher(plain);
      while (m.find()) {
        if (!SMALL.contains(m.group())) {
          out.add(m.group());
        }
      }
    }
    return out;
  }

  /** Equal as sets, or one holds the other, or one is the first or last name of the other. */
  static boolean sameName(@Nullable String gold, @Nullable String given) {
    List<String> g = of(gold);
    List<String> p = of(given);
    if (g.isEmpty() || p.isEmpty()) {
      return false;
    }
    Set<String> gs = new HashSet<>(g);
    Set<String> ps = new HashSet<>(p);
    if (gs.equals(ps) || g.size() > 1 && ps.containsAll(gs) || p.size() > 1 && gs.containsAll(ps)) {
      return true;
    }
    List<String> whole = p.size() == 1 ? g : p;
    String one = p.size() == 1 ? p.get(0) : g.get(0);
    boolean single = p.size() == 1 || g.size() == 1;
    return single
        && one.length() > 1
        && (one.equals(whole.get(0)) || one.equals(whole.get(whole.size() - 1)));
  }

  /** The last word before a preposition, comma or bracket, without the s of a plural. */
  static String head(@Nullable String description) {
    String front = BEHIND_HEAD.split(description == null ? "" : Levelled.words(description), 2)[0];
    List<String> words = of(front);
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  /** Half of the words of both, or all of the given ones. */
  static boolean sameOffice(@Nullable String gold, @Nullable String given) {
    Set<String> g = new HashSet<>(of(gold));
    Set<String> p = new HashSet<>(of(given));
    Set<String> both = new HashSet<>(g);
    both.retainAll(p);
    Set<String> all = new HashSet<>(g);
    all.addAll(p);
    return !p.isEmpty() && (2 * both.size() >= all.size() || g.containsAll(p));
  }

  /** Share of the shorter stretch that the best pair of stretches has in common; 0 to 1. */
  static double touch(List<Span> some, List<Span> others) {
    double best = 0;
    for (Span a : some) {
      for (Span b : others) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        if (common > 0) {
          best = Math.max(best, (double) common / Math.min(a.length(), b.length()));
        }
      }
    }
    return best;
  }

  /** The common part of the best pair of stretches, as a share of what the two cover; 0 to 1. */
  static double overlap(List<Span> some, List<Span> others) {
    double best = 0;
    for (Span a : some) {
      for (Span b : others) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        if (common > 0) {
          best = Math.max(best, (double) common / a.union(b).length());
        }
      }
    }
    return best;
  }
}
