package org.sillok.story.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sillok.model.Article;
import org.sillok.model.CopyGroup;
import org.sillok.model.PageId;
import org.sillok.model.When;
import org.sillok.story.words.Words;

/**
 * Finds pages that are one text: reprints, abridged and re-headlined wire copies, versions.
 *
 * <p>Compares word n-grams by containment, for an abridged copy shares little of the longer text
 * but most of its own (as NEWS-COPY, Silcock et al. 2023, found for reproduced wire articles).
 * Words in quotation marks are left out: two reporters at one press conference print the same
 * quotations and are two sources all the same.
 */
public final class Copies {
  private static final int N = 4;

  /** Pages that share an n-gram more often than this share a set phrase, not a text. */
  private static final int COMMON = 40;

  /** Shared n-grams by which two sentences are one. */
  static final double ALIKE = .55;

  /** Sentences up to which what two pages end with may be a standing paragraph. */
  private static final int STANDING = 4;

  private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]{3,1500}[”\"]");
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?]['’”\"]?)\\s+(?=[\\p{Lu}\"“'‘\\d])|\\n+");

  private Copies() {}

  /** A text taken apart. */
  record Print(Set<Long> grams, List<Set<Long>> sentences) {
    /** The text without its last sentences. */
    Print without(int last) {
      if (last == 0) {
        return this;
      }
      List<Set<Long>> kept = sentences.subList(0, sentences.size() - last);
      Set<Long> all = new HashSet<>();
      kept.forEach(all::addAll);
      return new Print(all, kept);
    }
  }

  /** Takes a text apart; {@code quotations} false leaves out what stands in quotation marks. */
  static Print print(String text, boolean quotations) {
    String body = quotations ? text : QUOTED.matcher(text).replaceAll(" ” ");
    Set<Long> grams = new HashSet<>();
    List<Set<Long>> sentences = new ArrayList<>();
    for (String sentence : sentences(body)) {
      List<String> words = Words.plain(sentence);
      Set<Long> own = grams(words, Math.min(N, Math.max(1, words.size())));
      if (words.size() >= N) {
        grams.addAll(own);
        sentences.add(own);
      }
    }
    return new Print(grams, sentences);
  }

  /** The sentences of a text, roughly. */
  static List<String> sentences(String text) {
    return List.of(SENTENCE.split(text, -1));
  }

  /** The n-grams of a sentence; of a shorter one its words as they are. */
  static Set<Long> grams(String sentence) {
    List<String> words = Words.plain(sentence);
    return grams(words, Math.min(N, Math.max(1, words.size())));
  }

  private static Set<Long> grams(List<String> words, int n) {
    Set<Long> out = new HashSet<>();
    for (int i = 0; i + n <= words.size(); i++) {
      long h = 1125899906842597L;
      for (int k = i; k < i + n; k++) {
        h = h * 31 + words.get(k).hashCode();
        h ^= h >>> 29;
        h *= 0xbf58476d1ce4e5b9L;
      }
      out.add(h);
    }
    return out;
  }

  /** How much of the smaller print stands in the other, 0 to 1. */
  static double containment(Set<Long> a, Set<Long> b) {
    Set<Long> few = a.size() <= b.size() ? a : b;
    Set<Long> many = few == a ? b : a;
    if (few.isEmpty()) {
      return 0;
    }
    int both = 0;
    for (Long g : few) {
      if (many.contains(g)) {
        both++;
      }
    }
    return (double) both / few.size();
  }

  /**
   * Share of the shorter text's sentences that stand, nearly word for word and in the same order,
   * in the other.
   */
  static double inOrder(Print a, Print b) {
    Print few = a.sentences().size() <= b.sentences().size() ? a : b;
    Print many = few == a ? b : a;
    int n = few.sentences().size();
    int m = many.sentences().size();
    if (n == 0) {
      return 0;
    }
    int[][] best = new int[n + 1][m + 1];
    for (int i = 1; i <= n; i++) {
      for (int j = 1; j <= m; j++) {
        boolean same =
            containment(few.sentences().get(i - 1), many.sentences().get(j - 1)) >= ALIKE;
        best[i][j] = same ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return (double) best[n][m] / n;
  }

  /**
   * True if two texts are one text: a reprint, an abridged copy, a rewritten version.
   *
   * @param credited true if a credit ties them: the same agency, or the same outlet
   */
  static boolean same(Print a, Print b, boolean credited) {
    int standing = standing(a, b);
    Print x = a.without(standing);
    Print y = b.without(standing);
    double shared = containment(x.grams(), y.grams());
    double order = inOrder(x, y);
    int few = Math.min(x.sentences().size(), y.sentences().size());
    long inOrder = Math.round(order * few);
    if (credited) {
      return shared >= .35 || shared >= .2 && order >= .3 && inOrder >= 2;
    }
    return shared >= .5
        || shared >= .35 && order >= .33 && inOrder >= 2
        || shared >= .25 && order >= .27 && inOrder >= 3;
  }

  /**
   * How many sentences both texts end with, if these are few against what stands before: a standing
   * paragraph on the affair, which a desk puts under every page, makes no copy.
   */
  private static int standing(Print a, Print b) {
    int n = a.sentences().size();
    int m = b.sentences().size();
    int few = Math.min(n, m);
    int k = 0;
    while (k < few
        && containment(a.sentences().get(n - 1 - k), b.sentences().get(m - 1 - k)) >= ALIKE) {
      k++;
    }
    return k <= STANDING && 2 * k <= few ? k : 0;
  }

  /**
   * Pairs of texts that are nearly the same, each pair in the order given; no dates, no credits.
   */
  public static List<int[]> pairs(List<String> texts) {
    List<Print> prints = texts.stream().map(t -> print(t, true)).toList();
    List<int[]> out = new ArrayList<>();
    for (int[] pair : candidates(prints)) {
      if (same(prints.get(pair[0]), prints.get(pair[1]), false)) {
        out.add(pair);
      }
    }
    return out;
  }

  /** Pairs that share at least two n-grams that few others have. */
  private static List<int[]> candidates(List<Print> prints) {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < prints.size(); i++) {
      for (Long g : prints.get(i).grams()) {
        index.computeIfAbsent(g, k -> new ArrayList<>(2)).add(i);
      }
    }
    Map<Long, Integer> shared = new TreeMap<>();
    for (List<Integer> with : index.values()) {
      if (with.size() > 1 && with.size() <= COMMON) {
        for (int i = 0; i < with.size(); i++) {
          for (int j = i + 1; j < with.size(); j++) {
            shared.merge(((long) with.get(i) << 32) | with.get(j), 1, Integer::sum);
          }
        }
      }
    }
    List<int[]> out = new ArrayList<>();
    shared.forEach(
        (pair, n) -> {
          if (n >= 2) {
            out.add(new int[] {(int) (pair >>> 32), (int) (pair & 0xffffffffL)});
          }
        });
    return out;
  }

  /** The groups of pages that are one text, each by date, the groups by their first page. */
  public static List<CopyGroup> groups(List<Article> articles) {
    List<Print> prints = articles.stream().map(a -> print(a.text(), false)).toList();
    int[] root = new int[articles.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (int[] pair : candidates(prints)) {
      Article a = articles.get(pair[0]);
      Article b = articles.get(pair[1]);
      Print p = prints.get(pair[0]);
      Print q = prints.get(pair[1]);
      if (near(a, b, 7) && same(p, q, credited(a, b))) {
        int x = find(root, pair[0]);
        int y = find(root, pair[1]);
        root[Math.max(x, y)] = Math.min(x, y);
      }
    }
    Map<Integer, List<Article>> groups = new TreeMap<>();
    for (int i = 0; i < root.length; i++) {
      groups.computeIfAbsent(find(root, i), k -> new ArrayList<>()).add(articles.get(i));
    }
    List<CopyGroup> out = new ArrayList<>();
    for (List<Article> group : groups.values()) {
      if (group.size() > 1) {
        group.sort(Copies::byVersion);
        Set<String> outlets = new TreeSet<>();
        group.forEach(a -> outlets.add(outlet(a)));
        List<PageId> pages = group.stream().map(Article::page).toList();
        out.add(new CopyGroup(pages, outlets.size() == 1));
      }
    }
    return out;
  }

  private static int find(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      at = root[at];
    }
    return at;
  }

  private static String outlet(Article a) {
    return a.outlet() == null ? a.page().sha256() : a.outlet().name().toLowerCase(Locale.ROOT);
  }

  private static boolean credited(Article a, Article b) {
    Set<String> x = credits(a);
    x.retainAll(credits(b));
    return !x.isEmpty();
  }

  private static Set<String> credits(Article a) {
    Set<String> out = new TreeSet<>();
    if (a.agency() != null) {
      out.add(a.agency().name().toLowerCase(Locale.ROOT));
    }
    if (a.outlet() != null) {
      out.add(a.outlet().name().toLowerCase(Locale.ROOT));
    }
    return out;
  }

  private static boolean near(Article a, Article b, long days) {
    When x = a.published().when();
    When y = b.published().when();
    if (x.earliest() == null || y.earliest() == null) {
      return true;
    }
    return x.mayOverlap(y)
        || Math.abs(x.earliest().toEpochDay() - y.earliest().toEpochDay()) <= days;
  }

  /** By date, by time of day, by version mark, then by id. */
  private static int byVersion(Article a, Article b) {
    return Comparator.comparing(
            (Article x) -> x.published().when().earliest(),
            Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(x -> x.published().time(), Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(x -> String.join(" ", x.marks()), Comparator.comparingInt(Copies::rank))
        .thenComparing(Article::page)
        .compare(a, b);
  }

  /** A page without mark before (LEAD) before (2nd LD) before (3rd LD). */
  private static int rank(String marks) {
    String m = marks.toLowerCase(Locale.ROOT);
    for (int n = 9; n >= 2; n--) {
      if (m.contains(n + "n") || m.contains(n + "r") || m.contains(n + "t")) {
        return n;
      }
    }
    return m.contains("lead") || m.contains("ld") ? 1 : 0;
  }
}
