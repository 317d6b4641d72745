package org.sillok.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.Article;
import org.sillok.model.EventClaim;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * What a page is about: it lends a telling that names nobody ("the talks in Geneva") the parties
 * and the matter that the page deals with.
 *
 * @param countries of those who take part in what the page tells
 * @param matter stems that the page uses more than once and that name no act
 */
record Setting(Set<String> countries, Set<String> matter) {
  static final Setting NONE = new Setting(Set.of(), Set.of());

  private static final Set<String> DATES = stems(WordSets.of("dates"));

  /** So many countries, and as many words, two pages of one affair have in common. */
  private static final int ENOUGH = 2;

  static Setting of(Article article, Collection<EventClaim> claims) {
    Set<String> countries = new TreeSet<>();
    claims.forEach(c -> countries.addAll(Parties.countries(Parties.all(c))));
    Map<String, Integer> seen = new HashMap<>();
    for (Words.Word w : Words.of(article.text())) {
      if (!w.number() && !DATES.contains(w.stem()) && !Acts.name(w.stem())) {
        seen.merge(w.stem(), 1, Integer::sum);
      }
    }
    Set<String> matter = new TreeSet<>();
    seen.forEach(
        (stem, n) -> {
          if (n >= ENOUGH) {
            matter.add(stem);
          }
        });
    return new Setting(countries, matter);
  }

  /** True if two pages deal with the same parties and matter. */
  boolean akin(Setting other) {
    return this == other || sameParties(other) && shared(matter, other.matter) >= ENOUGH;
  }

  /** True if two pages deal with the same parties. */
  boolean sameParties(Setting other) {
    return shared(countries, other.countries) >= ENOUGH;
  }

  private static int shared(Set<String> a, Set<String> b) {
    Set<String> fewer = a.size() <= b.size() ? a : b;
    Set<String> more = fewer == a ? b : a;
    int n = 0;
    for (String s : fewer) {
      n += more.contains(s) ? 1 : 0;
    }
    return n;
  }

  private static Set<String> stems(Set<String> words) {
    Set<String> out = new TreeSet<>();
    words.forEach(w -> out.add(Words.stem(w)));
    return out;
  }
}
