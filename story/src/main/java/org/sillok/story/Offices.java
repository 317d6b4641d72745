package org.sillok.story;

import java.time.LocalDate;
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
import java.util.stream.Stream;
import org.sillok.model.Actor;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.PersonName;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;
import org.sillok.story.words.Tsv;

/**
 * Who is seen in which office, from the first page that shows it to the last. One person may hold
 * several offices at once; being in it, acting, having left it and being about to take it are told
 * apart.
 */
final class Offices {
  private static final Set<String> SMALL =
      Set.of("the", "of", "for", "and", "to", "on", "in", "at", "its", "his", "her");
  private static final List<List<String>> SYNONYMS = synonyms();

  private static final Set<String> RANKS = Set.of("chief", "top", "lead", "senior", "main", "head");
  private static final Pattern OBJECT = Pattern.compile("\\s(?:for|of|to|on|in|at)\\s|,");
  private static final Set<String> RELATIONS =
      Set.of(
          "counterpart", "colleague", "host", "guest", "namesake", "number opposite", "opposite");

  private Offices() {}

  private static List<List<String>> synonyms() {
    List<List<String>> out = new ArrayList<>();
    for (List<String> row : Tsv.rows("offices.tsv", 4)) {
      out.add(List.of(row.get(1).split("\\|", -1)));
    }
    return out;
  }

  /** The tenures that these claims prove; the claims in order of publication. */
  static List<Tenure> tenures(List<TenureClaim> given, Home home) {
    List<TenureClaim> claims = given.stream().map(c -> settled(c, home)).toList();
    List<List<TenureClaim>> groups = new ArrayList<>();
    // full names first, so that a bare surname finds the one person whom it can mean
    List<TenureClaim> order = new ArrayList<>(claims);
    order.sort(Comparator.comparing((TenureClaim c) -> PersonName.of(c.person().name()).single()));
    List<TenureClaim> related = new ArrayList<>();
    // what is told in the same words of name and title is told of the same, and not compared again
    Map<String, List<TenureClaim>> told = new HashMap<>();
    for (TenureClaim c : order) {
      if (relation(c)) {
        related.add(c);
        continue;
      }
      String words =
          String.join("\t", c.person().name(), c.office().title(), country(c), c.tense().name());
      List<TenureClaim> known = told.get(words);
      if (known != null) {
        known.add(c);
        continue;
      }
      List<List<TenureClaim>> fit =
          groups.stream().filter(g -> distinct(g).anyMatch(o -> same(o, c))).toList();
      if (!fit.isEmpty() && oneHolder(fit)) {
        fit.get(0).add(c);
        told.put(words, fit.get(0));
      } else {
        List<TenureClaim> first = new ArrayList<>(List.of(c));
        groups.add(first);
        told.put(words, first);
      }
    }
    related.forEach(c -> relate(c, groups));
    List<Tenure> out = new ArrayList<>();
    for (List<TenureClaim> g : groups) {
      g.sort(
          Comparator.comparing((TenureClaim c) -> c.when().earliest(), Days.UNKNOWN_LAST)
              .thenComparing(TenureClaim::id));
      out.add(new Tenure(holder(g), office(g), first(g), last(g), g));
    }
    out.sort(
        Comparator.comparing((Tenure t) -> String.valueOf(t.office().country()))
            .thenComparing(t -> t.office().title())
            .thenComparing(t -> t.from().earliest(), Days.UNKNOWN_LAST)
            .thenComparing(t -> t.person().name())
            .thenComparing(t -> t.evidence().get(0).id()));
    return out;
  }

  /** One claim for each way in which a group is told. */
  private static Stream<TenureClaim> distinct(List<TenureClaim> group) {
    Map<String, TenureClaim> out = new LinkedHashMap<>();
    group.forEach(c -> out.putIfAbsent(c.person().name() + "\t" + c.office(), c));
    return out.values().stream();
  }

  /** The claim with the country that the pages together give its office. */
  private static TenureClaim settled(TenureClaim c, Home home) {
    String name = c.person().name();
    String country = country(c).isEmpty() ? home.country(name) : home.sure(name);
    if (country == null || country.equals(c.office().country())) {
      return c;
    }
    Office office = new Office(c.office().title(), country, c.office().body());
    return new TenureClaim(
        c.id(), c.person(), office, c.tense(), c.when(), c.attribution(), c.provenance());
  }

  /** "Her counterpart", "a colleague": shows somebody in office, but does not say in which. */
  private static boolean relation(TenureClaim c) {
    return RELATIONS.contains(String.join(" ", words(c.office().title())));
  }

  /**
   * Shows that the office in which the person is seen elsewhere is held on that day, too; of
   * several the one that is seen nearest in time. It proves nothing where no page names the office.
   */
  private static void relate(TenureClaim c, List<List<TenureClaim>> groups) {
    List<TenureClaim> best = null;
    long nearest = Long.MAX_VALUE;
    for (List<TenureClaim> g : groups) {
      TenureClaim first = g.get(0);
      if (first.tense() == c.tense()
          && Parties.samePerson(first.person().name(), c.person().name())
          && agree(country(first), country(c))) {
        long apart = g.stream().mapToLong(o -> apart(o, c)).min().orElse(Long.MAX_VALUE);
        if (apart < nearest) {
          nearest = apart;
          best = g;
        }
      }
    }
    if (best != null) {
      best.add(c);
    }
  }

  private static long apart(TenureClaim a, TenureClaim b) {
    LocalDate x = a.when().earliest();
    LocalDate y = b.when().earliest();
    return x == null || y == null ? Long.MAX_VALUE - 1 : Math.abs(x.toEpochDay() - y.toEpochDay());
  }

  private static boolean oneHolder(List<List<TenureClaim>> groups) {
    String name = groups.get(0).get(0).person().name();
    return groups.stream().allMatch(g -> Parties.samePerson(g.get(0).person().name(), name));
  }

  private static boolean same(TenureClaim a, TenureClaim b) {
    return standing(a.tense()).equals(standing(b.tense()))
        && Parties.samePerson(a.person().name(), b.person().name())
        && agree(country(a), country(b))
        && sameOffice(a.office(), b.office());
  }

  private static String country(TenureClaim c) {
    String country = c.office().country() != null ? c.office().country() : c.person().country();
    return country == null ? "" : country;
  }

  private static boolean agree(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /**
   * "Then" speaks of a past time at which it was held; it does not show it held on the page's day.
   */
  private static Tense standing(Tense tense) {
    return tense;
  }

  private static boolean sameOffice(Office a, Office b) {
    Set<String> x = words(a.title());
    Set<String> y = words(b.title());
    Set<String> one = plain(x);
    Set<String> other = plain(y);
    if ((one.containsAll(other) || other.containsAll(one)) && head(a).equals(head(b))) {
      return !deputy(x, y);
    }
    String p = a.title().toLowerCase(Locale.ROOT);
    String q = b.title().toLowerCase(Locale.ROOT);
    for (List<String> titles : SYNONYMS) {
      if (titles.stream().anyMatch(p::contains) && titles.stream().anyMatch(q::contains)) {
        return !deputy(x, y);
      }
    }
    return false;
  }

  /** The noun of a title: "negotiator" of "chief negotiator on mackerel". */
  private static String head(Office office) {
    String front = OBJECT.split(office.title().toLowerCase(Locale.ROOT), 2)[0].strip();
    return front.substring(front.lastIndexOf(' ') + 1);
  }

  /** Without words of rank, which one page gives and another leaves out; all if nothing else is. */
  private static Set<String> plain(Set<String> title) {
    Set<String> out = new TreeSet<>(title);
    out.removeAll(RANKS);
    return out.isEmpty() ? title : out;
  }

  /** "deputy minister" holds all the words of "minister" and is another office. */
  private static boolean deputy(Set<String> a, Set<String> b) {
    for (String word :
        List.of(
            "deputy", "vice", "former", "acting", "assistant", "first", "second", "permanent")) {
      if (a.contains(word) != b.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> words(String title) {
    Set<String> out = new TreeSet<>();
    for (String w : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!w.isEmpty() && !SMALL.contains(w)) {
        out.add(w);
      }
    }
    return out;
  }

  /** The fullest name. */
  private static Actor holder(List<TenureClaim> group) {
    return group.stream()
        .map(TenureClaim::person)
        .max(
            Comparator.comparingInt((Actor a) -> a.name().split(" ", -1).length)
                .thenComparing(a -> a.country() != null)
                .thenComparing(Actor::name, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The fullest title, with the country where any page tells it. */
  private static Office office(List<TenureClaim> group) {
    Office title =
        group.stream()
            .filter(c -> !relation(c))
            .map(TenureClaim::office)
            .max(
                Comparator.comparingInt((Office o) -> words(o.title()).size())
                    .thenComparing(Office::title, Comparator.reverseOrder())
                    .thenComparing(o -> String.valueOf(o.country())))
            .orElseThrow();
    if (title.country() != null) {
      return title;
    }
    String country =
        group.stream()
            .map(Offices::country)
            .filter(c -> !c.isEmpty())
            .sorted()
            .findFirst()
            .orElse(null);
    return new Office(title.title(), country, title.body());
  }

  private static When first(List<TenureClaim> group) {
    return group.get(0).when();
  }

  private static When last(List<TenureClaim> group) {
    When out = group.get(0).when();
    for (TenureClaim c : group) {
      if (!c.when().isUnknown()) {
        out = c.when();
      }
    }
    return out;
  }
}
