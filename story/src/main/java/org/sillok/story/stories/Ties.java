package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why pages are one story: the words and names that at least half of them share and that make up
 * most of their mean likeness, by which {@link StoryStream} has joined them.
 */
public final class Ties {
  private static final int MOST = 6;
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}'’-]+( [\\p{L}\\p{N}\\p{M}'’-]+)?");

  /** Months of datelines and bare figures tie pages, but tell a reader nothing. */
  private static final Pattern DATELINE =
      Pattern.compile("\\d+|(?i:jan|feb|mar|apr|aug|sept?|oct|nov|dec)");

  private final Vocabulary vocabulary = new Vocabulary();

  private static final class Tie {
    private double sum;
    private double squares;
    private int pages;

    void add(double weight) {
      sum += weight;
      squares += weight * weight;
      pages++;
    }

    /** The likeness of all pairs of pages, as far as it comes from the term. */
    double likeness() {
      return sum * sum - squares;
    }
  }

  private record Shared(String words, double likeness) {}

  private Ties() {}

  /** Ties of stories whose pages are among these, by which rare words are told from common ones. */
  public static Ties among(Collection<StoryText> pages) {
    Ties out = new Ties();
    pages.forEach(p -> out.vocabulary.learn(Bag.of(p)));
    return out;
  }

  /** What the pages of a story share, as they write it, the strongest first; empty for one page. */
  public List<String> of(Collection<StoryText> story) {
    Map<Integer, Tie> ties = new HashMap<>();
    Map<Integer, String> written = new HashMap<>();
    for (StoryText page : story) {
      Vector v = Vector.of(Bag.of(page, written), vocabulary, 1, 1);
      for (int i = 0; i < v.terms().length; i++) {
        ties.computeIfAbsent(v.terms()[i], k -> new Tie()).add(v.plain()[i]);
      }
    }
    List<Shared> order = new ArrayList<>();
    ties.forEach(
        (term, tie) -> {
          String words = written.getOrDefault(term, "");
          boolean told = PLAIN.matcher(words).matches() && !DATELINE.matcher(words).matches();
          if (tie.pages > 1 && 2 * tie.pages >= story.size() && told) {
            order.add(new Shared(words, tie.likeness()));
          }
        });
    order.sort(
        Comparator.comparingDouble((Shared s) -> -s.likeness()).thenComparing(Shared::words));
    return told(order.stream().map(Shared::words).limit(2 * MOST).toList());
  }

  /** Leaves out words that a stronger one tells already, or that are half of a pair. */
  private static List<String> told(List<String> order) {
    Set<String> halves = new HashSet<>();
    for (String words : order) {
      if (words.indexOf(' ') > 0) {
        halves.addAll(List.of(words.split(" ", -1)));
      }
    }
    return order.stream().filter(w -> !halves.contains(w)).distinct().limit(MOST).toList();
  }
}
