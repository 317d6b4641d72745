package org.sillok.scoreboard.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sillok.model.Actor;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Measure;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Plan;
import org.sillok.model.PositionClaim;
import org.sillok.model.PositionHistory;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Tenure;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/** The state of play on the days that the gold gives: one F1 for each of its parts. */
final class StateScore {
  private final Keys keys;
  private final Map<String, long[]> counts = new LinkedHashMap<>();

  /** The gold event that imposes each gold measure. */
  private final Map<String, String> eventOf = new HashMap<>();

  private long exact;
  private long parts;

  private StateScore(Keys keys, JsonNode measures) {
    this.keys = keys;
    for (JsonNode m : measures) {
      eventOf.put(m.path("id").asString(), m.path("event").asString());
    }
  }

  static List<Figure> of(JsonNode story, Keys keys, Function<LocalDate, StateOfPlay> state) {
    StateScore score = new StateScore(keys, story.path("measures"));
    for (JsonNode day : story.path("state_of_play")) {
      score.day(day, state.apply(LocalDate.parse(day.path("as_of").asString())));
    }
    List<Figure> out = new ArrayList<>();
    score.counts.forEach(
        (part, n) ->
            out.add(Figure.share("state of play, " + part + " F1", 2 * n[0], n[1] + n[2])));
    out.add(Figure.share("state of play, parts exact", score.exact, score.parts));
    return out;
  }

  private void day(JsonNode gold, StateOfPlay given) {
    count("offices", gold.path("offices"), given.offices(), StateScore::office);
    count("contacts", gold.path("last_contacts"), contacts(gold, given), StateScore::contact);
    count("open plans", gold.path("open_plans"), told(given.open()), this::plan);
    count("overdue", gold.path("overdue_without_word"), told(given.overdue()), this::plan);
    count("deadlines", gold.path("deadlines_ahead"), given.deadlines(), StateScore::deadline);
    positions(gold.path("positions"), given.positions());
    List<JsonNode> measures = new ArrayList<>();
    for (JsonNode m : gold.path("measures")) {
      if (m.path("in_force").asBoolean(false)) {
        measures.add(m);
      }
    }
    count("measures", measures, given.measures(), this::measure);
  }

  private List<Plan> told(List<Plan> plans) {
    return plans.stream().filter(p -> keys.known(p.event())).toList();
  }

  private <T> void count(
      String part, Iterable<JsonNode> gold, List<T> given, BiPredicate<JsonNode, T> right) {
    List<JsonNode> wanted = new ArrayList<>();
    gold.forEach(wanted::add);
    double[][] weights = new double[wanted.size()][given.size()];
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        weights[i][j] = right.test(wanted.get(i), given.get(j)) ? 1 : 0;
      }
    }
    long found = 0;
    for (int pair : Assignment.of(weights)) {
      found += pair >= 0 ? 1 : 0;
    }
    add(part, found, wanted.size(), given.size());
  }

  private void add(String part, long found, long wanted, long given) {
    long[] n = counts.computeIfAbsent(part, k -> new long[3]);
    n[0] += found;
    n[1] += wanted;
    n[2] += given;
    parts++;
    exact += found == wanted && found == given ? 1 : 0;
  }

  private static boolean office(JsonNode gold, Tenure given) {
    boolean acting = given.evidence().stream().anyMatch(c -> c.tense() == Tense.ACTING);
    return Words.sameName(gold.path("person").asString(), given.person().name())
        && Words.sameOffice(gold.path("office").asString(), given.office().title())
        && gold.path("status").asString().equals(acting ? "acting" : "held");
  }

  /** Those of the parties to the affair; what is given of others is neither right nor wrong. */
  private static List<StateOfPlay.Contact> contacts(JsonNode gold, StateOfPlay given) {
    Set<String> parties = new TreeSet<>();
    gold.path("last_contacts")
        .forEach(c -> c.path("pair").forEach(code -> parties.add(code.asString())));
    return given.contacts().stream()
        .filter(c -> parties.contains(c.one()) && parties.contains(c.other()))
        .toList();
  }

  private static boolean contact(JsonNode gold, StateOfPlay.Contact given) {
    LocalDate last = given.event().when().latest();
    return gold.path("pair").path(0).asString().equals(given.one())
        && gold.path("pair").path(1).asString().equals(given.other())
        && gold.path("date").asString().equals(String.valueOf(last));
  }

  private boolean plan(JsonNode gold, Plan given) {
    return keys.keys(given.event()).contains(gold.path("event").asString());
  }

  private static boolean deadline(JsonNode gold, DeadlineClaim given) {
    Set<String> wanted = new TreeSet<>(SampleStory.strings(gold.path("party")));
    Set<String> parties = new TreeSet<>();
    given.party().forEach(a -> parties.add(code(a)));
    return wanted.equals(parties)
        && gold.path("date").asString().equals(String.valueOf(given.when().latest()));
  }

  private static String code(Actor a) {
    return Objects.requireNonNullElse(a.country(), a.name());
  }

  /** Only the issues that the gold follows; what else is given is neither right nor wrong. */
  private void positions(JsonNode gold, List<PositionHistory> given) {
    long found = 0;
    Set<PositionHistory> used = new HashSet<>();
    for (JsonNode g : gold) {
      for (PositionHistory h : given) {
        PositionClaim last = h.last().claim();
        String evidence = Levelled.words(g.path("evidence").asString());
        String quote = Levelled.words(last.provenance().quote());
        if (g.path("party").path(0).asString().equals(h.party())
            && (quote.contains(evidence)
                || evidence.contains(quote) && keys.file(last).equals(g.path("page").asString()))
            && last.stance().label().equals(g.path("stance").asString())
            && used.add(h)) {
          found++;
          break;
        }
      }
    }
    add("positions", found, gold.size(), gold.size());
  }

  private boolean measure(JsonNode gold, Measure given) {
    String event = eventOf.getOrDefault(gold.path("measure").asString(), "");
    return keys.keys(given.imposed()).contains(event);
  }
}
