package org.sillok.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sillok.engine.Annals;
import org.sillok.engine.Facets;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Entry;

/**
 * One side by which the chronology can be narrowed.
 *
 * @param title for the reader
 * @param choices what is chosen first, then by count
 * @param more rarer choices, shown when asked for
 */
public record Facet(String title, List<Choice> choices, List<Choice> more) {
  private static final int SHOWN = 7;
  private static final int MORE = 40;

  /** An article before a word in small letters: it is no part of a name. */
  private static final Pattern OPENS = Pattern.compile("(?:An?|The) \\p{Ll}");

  /**
   * A value to choose.
   *
   * @param label for the reader
   * @param count entries that have it, of those now shown
   * @param link to the chronology with it chosen, or no longer chosen
   * @param chosen whether it is
   */
  public record Choice(String label, int count, String link, boolean chosen) {}

  /** The facets of what is shown. */
  static List<Facet> of(Annals annals, Asked asked, Countries countries) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (Entry entry : annals.entries()) {
      Set<String> parties = new TreeSet<>();
      Set<String> people = new TreeSet<>();
      for (Actor actor : Facets.actors(entry)) {
        String country = actor.country();
        if (country != null) {
          parties.add(country);
          labels.put(country, countries.name(country));
        }
        if (actor.kind() == Actor.Kind.PERSON || country == null) {
          people.add(folded(actor.name()));
        }
      }
      count(counts, "Party", parties);
      count(counts, "People and bodies", people);
      count(counts, "Kind", Set.of(Facets.type(entry)));
      count(counts, "Status", Set.of(Facets.status(entry)));
      count(counts, "Place", Set.of(Facets.place(entry)));
      count(counts, "Outlet", outlets(entry, annals));
    }
    List<Facet> out = new ArrayList<>();
    add(out, "Party", "actor", counts, labels, asked);
    add(out, "People and bodies", "actor", counts, labels, asked);
    add(out, "Kind", "type", counts, labels, asked);
    add(out, "Status", "status", counts, labels, asked);
    add(out, "Place", "place", counts, labels, asked);
    add(out, "Outlet", "outlet", counts, labels, asked);
    return out;
  }

  /** "A senior official" at the head of a sentence is "a senior official". */
  private static String folded(String name) {
    return OPENS.matcher(name).lookingAt()
        ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  private static Set<String> outlets(Entry entry, Annals annals) {
    Set<String> out = new TreeSet<>();
    for (Claim claim : entry.claims()) {
      Article article = annals.article(claim);
      if (article.outlet() != null) {
        out.add(article.outlet().name());
      }
    }
    return out;
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String facet, Set<String> values) {
    Map<String, Integer> byValue = counts.computeIfAbsent(facet, k -> new HashMap<>());
    values.stream().filter(v -> !v.isEmpty()).forEach(v -> byValue.merge(v, 1, Integer::sum));
  }

  private static void add(
      List<Facet> out,
      String title,
      String parameter,
      Map<String, Map<String, Integer>> counts,
      Map<String, String> labels,
      Asked asked) {
    List<Choice> choices = new ArrayList<>();
    counts
        .getOrDefault(title, Map.of())
        .forEach(
            (value, n) ->
                choices.add(
                    new Choice(
                        labels.getOrDefault(value, value),
                        n,
                        asked.toggled(parameter, value),
                        asked.has(parameter, value))));
    choices.sort(
        Comparator.comparing((Choice c) -> !c.chosen())
            .thenComparing(Choice::count, Comparator.reverseOrder())
            .thenComparing(Choice::label));
    if (!choices.isEmpty()) {
      int shown = Math.min(SHOWN, choices.size());
      out.add(
          new Facet(
              title,
              List.copyOf(choices.subList(0, shown)),
              List.copyOf(choices.subList(shown, Math.min(MORE, choices.size())))));
    }
  }
}
