package org.sillok.scoreboard.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.EventClaim;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * A line of {@code sentences.tsv}: a sentence and the events that it tells.
 *
 * @param id {@code s001}; odd ones may be looked at while rules are written, even ones not
 */
record SentenceGold(String id, String sentence, List<Told> events) {
  /**
   * An event of a sentence, each field with all its right answers.
   *
   * @param optional true if it may be told or not
   * @param types of PLOVER, "-" for what it has no type for
   * @param sources sets of country codes; empty if no country is told
   * @param targets the same
   * @param joint true if the side does not matter
   * @param whens EDTF, {@link When#UNKNOWN} where no day is told
   */
  record Told(
      boolean optional,
      Set<String> types,
      Set<Status> statuses,
      List<Set<String>> sources,
      List<Set<String>> targets,
      boolean joint,
      List<When> whens) {
    boolean typeRight(EventClaim claim) {
      return types.contains(claim.type() == null ? "-" : claim.type().name());
    }

    boolean statusRight(EventClaim claim) {
      return statuses.contains(claim.status());
    }

    /** True if a country is told on either side, so that sides can be right or wrong. */
    boolean sided() {
      return !sources.contains(Set.<String>of()) || !targets.contains(Set.<String>of());
    }

    boolean sidesRight(EventClaim claim) {
      Set<String> source = codes(claim.source());
      Set<String> target = codes(claim.target());
      if (joint) {
        source.addAll(target);
        return sources.stream()
            .anyMatch(
                s ->
                    targets.stream()
                        .anyMatch(
                            t -> {
                              Set<String> all = new HashSet<>(s);
                              all.addAll(t);
                              return all.equals(source);
                            }));
      }
      return right(sources, source) && right(targets, target);
    }

    /** A side of which no country is told is right whatever is given. */
    private static boolean right(List<Set<String>> gold, Set<String> given) {
      return gold.contains(Set.<String>of()) || gold.contains(given);
    }

    boolean dated() {
      return !whens.contains(When.UNKNOWN);
    }

    boolean dateRight(EventClaim claim) {
      When given = claim.when();
      return whens.stream()
          .anyMatch(
              w ->
                  w.isUnknown() || given.isUnknown()
                      ? w.isUnknown() && given.isUnknown()
                      : same(w.earliest(), given.earliest()) && same(w.latest(), given.latest()));
    }

    private static boolean same(
        @org.jspecify.annotations.Nullable LocalDate a,
        @org.jspecify.annotations.Nullable LocalDate b) {
      return Objects.equals(a, b);
    }

    private static Set<String> codes(List<Actor> actors) {
      Set<String> out = new HashSet<>();
      for (Actor actor : actors) {
        if (actor.country() != null) {
          out.add(actor.country());
        }
      }
      return out;
    }
  }

  static SentenceGold of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("not four columns: " + line);
    }
    List<Told> events = new ArrayList<>();
    for (String event : cells[3].split(" \\| ", -1)) {
      events.add(told(event.strip(), cells[0]));
    }
    return new SentenceGold(cells[0], cells[2], List.copyOf(events));
  }

  private static Told told(String written, String id) {
    boolean optional = written.startsWith("?");
    String[] parts = (optional ? written.substring(1) : written).split(" +");
    if (parts.length != 4) {
      throw new IllegalArgumentException(id + ": not four parts: " + written);
    }
    boolean joint = parts[2].contains("=");
    String[] sides = parts[2].split("[=>]", -1);
    Set<Status> statuses = new HashSet<>();
    for (String status : parts[1].split("~", -1)) {
      statuses.add(Status.valueOf(status.toUpperCase(java.util.Locale.ROOT)));
    }
    List<When> whens = new ArrayList<>();
    for (String when : parts[3].split("~", -1)) {
      whens.add(when.equals("-") ? When.UNKNOWN : When.parse(when));
    }
    return new Told(
        optional,
        Set.of(parts[0].split("/", -1)),
        Set.copyOf(statuses),
        side(sides[0]),
        side(sides[1]),
        joint,
        List.copyOf(whens));
  }

  private static List<Set<String>> side(String written) {
    List<Set<String>> out = new ArrayList<>();
    for (String one : written.split("~", -1)) {
      out.add(one.equals("-") || one.isEmpty() ? Set.of() : Set.of(one.split("\\+", -1)));
    }
    return List.copyOf(out);
  }

  /** True if rules were written with this sentence in sight. */
  boolean seen() {
    return Integer.parseInt(id.substring(1)) % 2 == 1;
  }
}
