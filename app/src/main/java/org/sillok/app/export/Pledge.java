package org.sillok.app.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.model.Entry;
import org.sillok.model.EventClaim;
import org.sillok.model.Plan;

/**
 * A plan and what became of it, in words.
 *
 * @param when the days for which it was planned
 * @param sentence what was to be
 * @param outcome "held", "postponed", "passed in silence" ...
 * @param outcomeWhen when that was, or to which day it was moved; null if not told
 * @param announced the words that announce it
 * @param told the words that tell what became of it
 * @param entry id of the chronology's entry
 */
public record Pledge(
    String when,
    String sentence,
    String outcome,
    @Nullable String outcomeWhen,
    List<Cited> announced,
    List<Cited> told,
    String entry) {
  /** All plans as they stand on a day. */
  public static List<Pledge> of(List<Plan> plans, LocalDate day, Annals annals) {
    Map<String, String> sentences =
        annals.entries().stream().collect(Collectors.toMap(Entry::id, Entry::sentence));
    Set<String> told = new HashSet<>();
    plans.stream().filter(p -> sentences.containsKey(id(p))).forEach(p -> told.add(words(p)));
    List<Pledge> out = new ArrayList<>();
    for (Plan p : plans) {
      String id = id(p);
      if (!sentences.containsKey(id) && !told.add(words(p))) {
        continue; // another line of the same sentence says it already
      }
      Plan.Outcome outcome = p.asOf(day);
      boolean moved = outcome == Plan.Outcome.POSTPONED;
      boolean other = !p.outcomeWhen().isUnknown() && !p.outcomeWhen().equals(p.planned());
      List<Cited> announced = cited(p.announced(), annals);
      out.add(
          new Pledge(
              DateWords.of(p.planned()),
              // a later line of the event tells what happened, not what was to be
              p.event().status() == p.announced().get(0).status()
                  ? Objects.requireNonNullElse(sentences.get(id), announced.get(0).quote())
                  : announced.get(0).quote(),
              outcome.label(),
              moved || other ? DateWords.of(p.outcomeWhen()) : null,
              announced,
              cited(p.toldBy(), annals),
              id));
    }
    return out;
  }

  private static String id(Plan p) {
    return p.event().id().value();
  }

  private static String words(Plan p) {
    EventClaim first = p.announced().get(0);
    return first.provenance().page() + first.provenance().quote() + p.planned().edtf();
  }

  /** A sentence that makes several claims is shown once. */
  private static List<Cited> cited(List<EventClaim> claims, Annals annals) {
    Set<String> seen = new HashSet<>();
    return claims.stream()
        .filter(c -> seen.add(c.provenance().page() + c.provenance().quote()))
        .map(c -> Cited.of(c, annals))
        .toList();
  }

  /** "postponed to 20 March 2031", "held", "open". */
  public String result() {
    if (outcomeWhen == null) {
      return outcome;
    }
    return outcome + (outcome.equals(Plan.Outcome.POSTPONED.label()) ? " to " : ", ") + outcomeWhen;
  }
}
