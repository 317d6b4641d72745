package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.model.Actor;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.PageId;
import org.sillok.model.PersonName;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;
import org.sillok.story.words.WordSets;

/**
 * Who is seen in which office, from the first page that shows it to the last. One person may hold
 * several offices at once; being in it, acting, having left it and being about to take it are told
 * apart.
 */
final class Offices {

  private static final Set<String> CHAIRS = WordSets.of("chairs");
  private static final Set<String> RELATIONS = WordSets.of("relations");

  private Offices() {}

  /** The tenures that these claims prove; the claims in order of publication. */
  static List<Tenure> tenures(List<TenureClaim> given, Home home) {
    List<TenureClaim> claims =
        standing(ofBodies(given.stream().map(c -> settled(c, home)).toList()));
    List<List<TenureClaim>> groups = new ArrayList<>();
    // full names first, so that a bare surname finds the one person whom it can mean
    List<TenureClaim> order = new ArrayList<>(claims);
    order.sort(Comparator.comparing((TenureClaim c) -> PersonName.of(c.person().name()).single()));
    List<TenureClaim> related = new ArrayList<>();
    // what is told in the same words of name and title is told of the same, and not compared again
    Map<String, List<TenureClaim>> told = new HashMap<>();
    Map<List<TenureClaim>, Map<Way, TenureClaim>> ways = new IdentityHashMap<>();
    for (TenureClaim c : order) {
      if (relation(c) || !fuller(c, order).isEmpty()) {
        related.add(c);
        continue;
      }
      String words =
          String.join("\t", c.person().name(), c.office().title(), country(c), c.tense().name());
      List<TenureClaim> known = told.get(words);
      if (known != null) {
        add(c, known, ways);
        continue;
      }
      List<List<TenureClaim>> fit =
          groups.stream().filter(g -> ways(ways, g).anyMatch(o -> same(o, c))).toList();
      if (!fit.isEmpty() && oneHolder(fit)) {
        add(c, fit.get(0), ways);
        told.put(words, fit.get(0));
      } else {
        List<TenureClaim> first = new ArrayList<>();
        add(c, first, ways);
        groups.add(first);
        told.put(words, first);
      }
    }
    related.forEach(c -> relate(c, groups));
    groups.forEach(g -> ways.put(g, distinct(g)));
    List<Tenure> out = new ArrayList<>();
    for (List<TenureClaim> g : groups) {
      g.sort(
          Comparator.comparing((TenureClaim c) -> c.when().earliest(), Days.UNKNOWN_LAST)
              .thenComparing(TenureClaim::id));
      ways.put(g, distinct(g));
      out.add(new Tenure(holder(g), office(kin(g, groups, ways)), first(g), last(g), g));
    }
    out.sort(
        Comparator.comparing((Tenure t) -> String.valueOf(t.office().country()))
            .thenComparing(t -> t.office().title())
            .thenComparing(t -> t.from().earliest(), Days.UNKNOWN_LAST)
            .thenComparing(t -> t.person().name())
            .thenComparing(t -> t.evidence().get(0).id()));
    return out;
  }

  /** Without what the same page takes back: "the minister, Jane Doe, resigned on Monday". */
  private static List<TenureClaim> standing(List<TenureClaim> claims) {
    Map<PageId, List<TenureClaim>> left = new HashMap<>();
    for (TenureClaim c : claims) {
      if (c.tense() == Tense.FORMER) {
        left.computeIfAbsent(c.provenance().page(), k -> new ArrayList<>()).add(c);
      }
    }
    return claims.stream()
        .filter(
            c ->
                c.tense() != Tense.HELD
                    || left.getOrDefault(c.provenance().page(), List.of()).stream()
                        .noneMatch(f -> overtaken(c, f)))
        .toList();
  }

  /**
   * With the country of the body, where other pages, or other people of it on the same page, tell
   * it: "the inspectorate" of one country only.
   */
  private static List<TenureClaim> ofBodies(List<TenureClaim> claims) {
    Map<String, Set<String>> lands = new HashMap<>();
    for (TenureClaim c : claims) {
      if (c.office().body() != null && !country(c).isEmpty()) {
        lands.computeIfAbsent(body(c.office()), k -> new TreeSet<>()).add(country(c));
      }
    }
    return claims.stream()
        .map(
            c -> {
              Set<String> of = lands.getOrDefault(body(c.office()), Set.of());
              boolean open = country(c).isEmpty() && body(c.office()).contains(" ");
              return open && of.size() == 1 ? in(c, of.iterator().next()) : c;
            })
        .toList();
  }

  private static String body(Office office) {
    return office.body() == null ? "" : String.join(" ", Posts.words(office.body()));
  }

  /** One who was the deputy is now seen in the office itself, and no longer for the time being. */
  static boolean risen(Tenure now, Tenure before) {
    return tense(now) == Tense.HELD
        && Parties.samePerson(now.person().name(), before.person().name())
        && agree(country(now.evidence().get(0)), country(before.evidence().get(0)))
        && Posts.deputyOf(before.office(), now.office());
  }

  private static Tense tense(Tenure t) {
    return t.evidence().get(0).tense();
  }

  private static boolean overtaken(TenureClaim held, TenureClaim left) {
    return samePersonOf(held, left) && Posts.same(held.office(), left.office());
  }

  /**
   * The bodies that somebody is elsewhere told to lead who is called "the chairman" here: if it is
   * one, it is meant.
   */
  private static Set<String> fuller(TenureClaim c, List<TenureClaim> all) {
    Set<String> bodies = new TreeSet<>();
    if (c.office().body() == null
        && CHAIRS.contains(String.join(" ", Posts.words(c.office().title())))) {
      for (TenureClaim o : all) {
        if (ledBody(o) && c.tense() == o.tense() && samePersonOf(c, o)) {
          bodies.add(body(o.office()));
        }
      }
    }
    return bodies.size() == 1 ? bodies : Set.of();
  }

  private static boolean ledBody(TenureClaim c) {
    return c.office().body() != null && Posts.leads(c.office());
  }

  private static boolean samePersonOf(TenureClaim a, TenureClaim b) {
    return agree(country(a), country(b))
        && Parties.samePerson(a.person().name(), b.person().name());
  }

  /** A way in which a group is told. */
  private record Way(String name, Office office) {
    static Way of(TenureClaim c) {
      return new Way(c.person().name(), c.office());
    }
  }

  private static void add(
      TenureClaim c, List<TenureClaim> group, Map<List<TenureClaim>, Map<Way, TenureClaim>> ways) {
    group.add(c);
    ways.computeIfAbsent(group, k -> new LinkedHashMap<>()).putIfAbsent(Way.of(c), c);
  }

  /** One claim for each way in which a group is told: the first. */
  private static Map<Way, TenureClaim> distinct(List<TenureClaim> group) {
    Map<Way, TenureClaim> out = new LinkedHashMap<>();
    group.forEach(c -> out.putIfAbsent(Way.of(c), c));
    return out;
  }

  private static Stream<TenureClaim> ways(
      Map<List<TenureClaim>, Map<Way, TenureClaim>> ways, List<TenureClaim> group) {
    return ways.getOrDefault(group, Map.of()).values().stream();
  }

  /** The claim with the country that the pages together give its office. */
  private static TenureClaim settled(TenureClaim c, Home home) {
    String name = c.person().name();
    String country = country(c).isEmpty() ? home.country(name) : home.sure(name);
    if (country == null || country.equals(c.office().country())) {
      return c;
    }
    return in(c, country);
  }

  private static TenureClaim in(TenureClaim c, String country) {
    Office office = new Office(c.office().title(), country, c.office().body());
    return new TenureClaim(
        c.id(), c.person(), office, c.tense(), c.when(), c.attribution(), c.provenance());
  }

  /** "Her counterpart", "a colleague": shows somebody in office, but does not say in which. */
  private static boolean relation(TenureClaim c) {
    List<String> words = List.copyOf(Posts.words(c.office().title()));
    return words.size() == 1 && RELATIONS.contains(words.get(0))
        || words.size() == 2 && words.containsAll(Set.of("number", "opposite"));
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
      if (standing(first.tense()) == standing(c.tense())
          && samePersonOf(first, c)
          && (relation(c) || g.stream().anyMatch(Offices::ledBody))) {
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
        && samePersonOf(a, b)
        && Posts.same(a.office(), b.office());
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
    return tense == Tense.THEN ? Tense.FORMER : tense;
  }

  /** With all that is told of the same person in the same office at other times. */
  private static List<TenureClaim> kin(
      List<TenureClaim> group,
      List<List<TenureClaim>> groups,
      Map<List<TenureClaim>, Map<Way, TenureClaim>> ways) {
    List<TenureClaim> out = new ArrayList<>(group);
    for (List<TenureClaim> other : groups) {
      if (other != group && ways(ways, other).anyMatch(o -> overtaken(o, group.get(0)))) {
        out.addAll(other);
      }
    }
    return out;
  }

  /**
   * The fullest name; of several ways to spell it the one with its own letters, then the commonest.
   */
  private static Actor holder(List<TenureClaim> group) {
    Map<String, Long> told =
        group.stream()
            .collect(Collectors.groupingBy(c -> c.person().name(), Collectors.counting()));
    return group.stream()
        .map(TenureClaim::person)
        .max(
            Comparator.comparingInt((Actor a) -> a.name().split(" ", -1).length)
                .thenComparing(a -> a.country() != null)
                .thenComparing(a -> a.name().chars().anyMatch(c -> c > 127))
                .thenComparing(a -> told.getOrDefault(a.name(), 0L))
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
                Comparator.comparingInt((Office o) -> Posts.words(o.title()).size())
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
