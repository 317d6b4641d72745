package org.sillok.story.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How rare a word is among the claims at hand: two that share rare words share their matter. */
public final class Rarity {
  private final Map<String, Integer> seen = new HashMap<>();
  private final int total;

  private Rarity(Collection<Set<String>> all) {
    for (Set<String> words : all) {
      for (String word : words) {
        seen.merge(word, 1, Integer::sum);
      }
    }
    this.total = all.size();
  }

  /** Counts in how many of the sets each word stands. */
  public static Rarity of(Collection<Set<String>> all) {
    return new Rarity(all);
  }

  /** The rarer a word, the heavier; above 0 for every word. */
  public double weight(String word) {
    return Math.log(1 + (10.0 + total) / (1 + seen.getOrDefault(word, 0)));
  }

  /**
   * Weighted words in common, as a share of the smaller set's weight, damped where that set is too
   * small to mean much; 0 to 1.
   */
  public double likeness(Set<String> a, Set<String> b) {
    double both = 0;
    double one = 0;
    double other = 0;
    for (String word : a) {
      double w = weight(word);
      one += w;
      if (b.contains(word)) {
        both += w;
      }
    }
    for (String word : b) {
      other += weight(word);
    }
    double union = one + other - both;
    double smaller = Math.min(one, other);
    if (smaller == 0) {
      return 0;
    }
    // between containment and Jaccard: a short telling may repeat a part of a long one
    return (both / smaller + both / union) / 2;
  }
}
