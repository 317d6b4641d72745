package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Event;
import org.sillok.model.EventType;
import org.sillok.model.Measure;
import org.sillok.model.Status;
import org.sillok.model.When;
import org.sillok.story.words.Tsv;

/** Follows what one side imposes until it lifts it; the kinds of measure are in a table. */
final class Measures {
  /** A kind of measure, such as a ban, with the words that name it. */
  private record Kind(String name, Pattern words) {}

  private static final List<Kind> KINDS = load();

  private record Imposed(Plans.Told told, Set<String> kinds) {}

  private Measures() {}

  private static List<Kind> load() {
    List<Kind> out = new ArrayList<>();
    for (List<String> row : Tsv.rows("measures.tsv", 4)) {
      String words = "\\b(?:" + row.get(1).replace(" ", "\\s+(?:\\w+\\s+)?") + ")\\b";
      out.add(new Kind(row.get(0), Pattern.compile(words)));
    }
    return out;
  }

  /** The kinds of measure that some words name. */
  static Set<String> kinds(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Set<String> out = new TreeSet<>();
    for (Kind kind : KINDS) {
      if (kind.words().matcher(lower).find()) {
        out.add(kind.name());
      }
    }
    return out;
  }

  static List<Measure> of(List<Plans.Told> events) {
    List<Imposed> imposed = new ArrayList<>();
    List<Imposed> lifted = new ArrayList<>();
    for (Plans.Told told : events) {
      Status status = told.event().status();
      EventType type = told.event().type();
      if (type == null || status != Status.HAPPENED && status != Status.ONGOING) {
        continue;
      }
      switch (type) {
        case SANCTION, COERCE, REJECT -> {
          Set<String> kinds = kinds(told, type);
          if (!kinds.isEmpty()) {
            imposed.add(new Imposed(told, kinds));
          }
        }
        case RETREAT, CONCEDE -> lifted.add(new Imposed(told, kinds(told, type)));
        case AGREE,
            CONSULT,
            SUPPORT,
            COOPERATE,
            AID,
            REQUEST,
            ACCUSE,
            THREATEN,
            PROTEST,
            MOBILIZE,
            ASSAULT -> {}
      }
    }
    return measures(imposed, lifted);
  }

  private static List<Measure> measures(List<Imposed> imposed, List<Imposed> lifted) {
    List<Imposed> order = new ArrayList<>(imposed);
    order.sort(
        Comparator.comparing((Imposed i) -> Days.listed(from(i)), Days.UNKNOWN_LAST)
            .thenComparing(i -> i.told().event().id()));
    List<Measure> out = new ArrayList<>();
    List<Imposed> kept = new ArrayList<>();
    for (Imposed i : order) {
      Event end = end(i, lifted);
      boolean known = false;
      for (int k = 0; k < kept.size() && !known; k++) {
        known = same(kept.get(k), i) && between(out.get(k), i);
      }
      if (!known) {
        kept.add(i);
        out.add(new Measure(i.told().event(), from(i), end));
      }
    }
    return out;
  }

  /** A measure that is told again while it is in force is no second one. */
  private static boolean between(Measure first, Imposed again) {
    Event end = first.lifted();
    return end == null || from(again).compare(end.when()) != When.Order.AFTER;
  }

  private static @Nullable Event end(Imposed measure, List<Imposed> lifted) {
    return lifted.stream()
        .filter(l -> same(measure, l))
        .map(l -> l.told().event())
        .filter(e -> e.when().compare(from(measure)) == When.Order.AFTER)
        .min(
            Comparator.comparing((Event e) -> e.when().latest(), Days.UNKNOWN_LAST)
                .thenComparing(Event::id))
        .orElse(null);
  }

  private static boolean same(Imposed a, Imposed b) {
    Set<String> sources = Plans.countries(a.told().event());
    sources.retainAll(Plans.countries(b.told().event()));
    if (sources.isEmpty() || a.kinds().stream().noneMatch(b.kinds()::contains)) {
      return false;
    }
    Set<String> one = Parties.countries(a.told().event().target());
    Set<String> other = Parties.countries(b.told().event().target());
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** The day from which it is told to be in force; that of the decision if none is. */
  private static When from(Imposed i) {
    for (Telling t : i.told().tellings()) {
      if (t.dated() && Cue.IN_FORCE.in(t.claim().clause().in(t.article().text()))) {
        return t.claim().when();
      }
    }
    When decided = i.told().event().when();
    for (Telling t : i.told().tellings()) {
      LocalDate day = Effect.day(t.claim().provenance().quote(), t.article().published().when());
      if (day != null) {
        return When.day(day);
      }
      boolean ahead = Plans.ahead(t.claim().status()) && t.dated();
      if (ahead && t.claim().when().compare(decided) == When.Order.AFTER) {
        return t.claim().when(); // decided on one day, for a later one
      }
    }
    return decided;
  }

  private static Set<String> kinds(Plans.Told told, EventType type) {
    Set<String> out = new TreeSet<>();
    for (Telling t : told.tellings()) {
      String clause = t.claim().clause().in(t.article().text());
      Set<String> named = kinds(clause);
      boolean set = Cue.SETTING.in(t.claim().trigger().in(t.article().text()));
      // of what is refused only what is set against it is a measure
      if (type != EventType.REJECT || set) {
        out.addAll(named.isEmpty() ? kinds(t.claim().provenance().quote()) : named);
      }
    }
    if (type == EventType.COERCE || type == EventType.SANCTION) {
      out.removeIf(k -> told.tellings().stream().noneMatch(t -> inClause(t, k)));
    }
    return out;
  }

  private static boolean inClause(Telling t, String kind) {
    return kinds(t.claim().clause().in(t.article().text())).contains(kind);
  }
}
