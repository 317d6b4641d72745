package org.sillok.scoreboard.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.sillok.model.Chronology;
import org.sillok.model.Contradiction;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.Plan;
import org.sillok.model.PositionClaim;
import org.sillok.model.PositionHistory;
import org.sillok.model.StateOfPlay;
import org.sillok.model.When;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/**
 * The story against its gold: merged events, plans and what became of them, contradictions,
 * positions over time, and the state of play on the days that the gold gives.
 */
final class StoryScore {
  private final JsonNode gold;
  private final Chronology chronology;
  private final Keys keys;
  private final Map<String, Event> events = new TreeMap<>();
  private final List<Figure> figures = new ArrayList<>();

  private StoryScore(JsonNode gold, Chronology chronology, Keys keys) {
    this.gold = gold;
    this.chronology = chronology;
    this.keys = keys;
    for (Entry entry : chronology.entries()) {
      if (entry.event() != null) {
        events.put(entry.event().id().value(), entry.event());
      }
    }
  }

  /**
   * Scores the story.
   *
   * @param gold {@code story} of {@code gold.json}
   * @param state how things stood on a day, as known then
   */
  static List<Figure> of(
      JsonNode gold, Chronology chronology, Keys keys, Function<LocalDate, StateOfPlay> state) {
    StoryScore score = new StoryScore(gold, chronology, keys);
    score.events();
    score.plans();
    score.contradictions();
    score.positions();
    score.figures.addAll(StateScore.of(gold, keys, state));
    return score.figures;
  }

  private void events() {
    long whole = 0;
    long right = 0;
    long size = 0;
    for (JsonNode g : gold.path("chronology")) {
      Set<String> told = new HashSet<>();
      g.path("tellings").forEach(t -> told.add(t.path("claim").asString()));
      size++;
      for (Event e : events.values()) {
        if (keys.golds(e).equals(told)) {
          whole++;
          right += status(g, e) && sameDays(g.path("when"), e.when()) ? 1 : 0;
          break;
        }
      }
    }
    long merges = 0;
    for (Event e : events.values()) {
      merges += keys.mixed(e) ? 1 : 0;
    }
    figures.add(Figure.share("chronology, events whole", whole, size));
    figures.add(Figure.share("chronology, events whole, status and day right", right, size));
    figures.add(Figure.count("events of which two are mixed", merges));
    figures.add(Figure.count("traps joined", traps()));
  }

  private long traps() {
    long out = 0;
    for (JsonNode trap : gold.path("traps")) {
      String one = trap.path("events").path(0).asString();
      String other = trap.path("events").path(1).asString();
      out +=
          events.values().stream()
                  .map(keys::keys)
                  .anyMatch(k -> k.contains(one) && k.contains(other))
              ? 1
              : 0;
    }
    return out;
  }

  private static boolean status(JsonNode gold, Event e) {
    return gold.path("status").asString().equals(e.status().name().toLowerCase(Locale.ROOT));
  }

  static boolean sameDays(JsonNode when, When given) {
    if (same(when.path("edtf"), given)) {
      return true;
    }
    for (JsonNode other : when.path("accept")) {
      if (same(other, given)) {
        return true;
      }
    }
    return false;
  }

  static boolean same(JsonNode edtf, When given) {
    When gold =
        edtf.isNull() || edtf.asString("").isEmpty() ? When.UNKNOWN : When.parse(edtf.asString());
    return Objects.equals(gold.earliest(), given.earliest())
        && Objects.equals(gold.latest(), given.latest());
  }

  /** A gold plan is found if a plan of its event for its days is given; silence is an open plan. */
  private void plans() {
    JsonNode plans = gold.path("plans");
    List<Plan> given = new ArrayList<>();
    for (Plan p : chronology.plans()) {
      // what is of no gold event is left to the score of events
      if (keys.known(p.event())) {
        given.add(p);
      }
    }
    double[][] weights = new double[plans.size()][given.size()];
    for (int i = 0; i < plans.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        weights[i][j] = plan(plans.get(i), given.get(j));
      }
    }
    int[] pairs = Assignment.of(weights);
    long found = 0;
    long outcome = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        found++;
        outcome += outcome(plans.get(i), given.get(pairs[i])) ? 1 : 0;
      }
    }
    figures.add(Figure.share("plans found", found, plans.size()));
    figures.add(Figure.share("plans, outcome right", outcome, plans.size()));
    figures.add(Figure.count("plans given", given.size()));
  }

  private double plan(JsonNode g, Plan p) {
    if (!keys.keys(p.event()).contains(g.path("event").asString())) {
      return 0;
    }
    return 1 + (same(g.path("planned_when"), p.planned()) ? 1 : 0) + (outcome(g, p) ? 2 : 0);
  }

  private static boolean outcome(JsonNode g, Plan p) {
    String wanted = g.path("outcome").asString();
    return switch (p.outcome()) {
      case OPEN, SILENCE -> wanted.equals("open") || wanted.equals("silence");
      case HELD, HELD_IN_PART, POSTPONED, CANCELLED, NOT_DONE -> wanted.equals(p.outcome().label());
    };
  }

  private void contradictions() {
    long found = 0;
    Set<Contradiction> right = new HashSet<>();
    JsonNode wanted = gold.path("contradictions");
    for (JsonNode g : wanted) {
      boolean any = false;
      for (Contradiction c : chronology.contradictions()) {
        if (kind(g, c) && side(g, keys.file(c.one())) && side(g, keys.file(c.other()))) {
          any = true;
          right.add(c);
        }
      }
      found += any ? 1 : 0;
    }
    long taken = 0;
    for (JsonNode pair : gold.path("not_contradictions")) {
      List<String> pages = SampleStory.strings(pair.path("pages"));
      taken +=
          chronology.contradictions().stream()
                  .anyMatch(
                      c ->
                          pages.contains(keys.file(c.one()))
                              && pages.contains(keys.file(c.other())))
              ? 1
              : 0;
    }
    figures.add(Figure.share("contradictions found", found, wanted.size()));
    figures.add(
        Figure.count("contradictions besides", chronology.contradictions().size() - right.size()));
    figures.add(Figure.count("refinements and outcomes taken for contradictions", taken));
  }

  private static boolean kind(JsonNode g, Contradiction c) {
    String kind = g.path("kind").asString();
    return kind.equals(c.kind().name().toLowerCase(Locale.ROOT))
        || kind.equals("fact") && c.kind() != Contradiction.Kind.WORDING;
  }

  private static boolean side(JsonNode g, String file) {
    for (JsonNode s : g.path("sides")) {
      if (s.path("page").asString().equals(file)) {
        return true;
      }
    }
    return false;
  }

  /** Pairs of points in one gold history that are in one given history, and the turns. */
  private void positions() {
    Map<String, String> histories = new TreeMap<>();
    Map<String, String> stances = new TreeMap<>();
    Set<String> turns = new HashSet<>();
    for (JsonNode h : gold.path("positions_over_time")) {
      for (JsonNode p : h.path("points")) {
        String at =
            party(h) + " " + p.path("page").asString() + " " + p.path("evidence").asString();
        histories.put(at, h.path("id").asString());
        stances.put(at, p.path("stance").asString());
        if (p.path("turn").asBoolean(false)) {
          turns.add(at);
        }
      }
    }
    long right = 0;
    long given = 0;
    long turned = 0;
    for (PositionHistory h : chronology.positions()) {
      List<String> here = new ArrayList<>();
      for (PositionHistory.Point point : h.points()) {
        for (String at : told(h.party(), point.claim(), stances)) {
          here.add(at);
          turned += point.turn() == turns.contains(at) ? 1 : 0;
        }
      }
      for (int i = 0; i < here.size(); i++) {
        for (int j = i + 1; j < here.size(); j++) {
          given++;
          right += Objects.equals(histories.get(here.get(i)), histories.get(here.get(j))) ? 1 : 0;
        }
      }
    }
    long wanted = 0;
    for (JsonNode h : gold.path("positions_over_time")) {
      long n = h.path("points").size();
      wanted += n * (n - 1) / 2;
    }
    figures.add(Figure.share("positions over time, pairs P", right, given));
    figures.add(Figure.share("positions over time, pairs R", right, wanted));
    figures.add(Figure.share("positions over time, turns right", turned, histories.size()));
  }

  private static String party(JsonNode h) {
    return h.path("party").path(0).asString();
  }

  /** The gold points that a claim tells; of several in one sentence those of its stance. */
  private List<String> told(String party, PositionClaim claim, Map<String, String> stances) {
    List<String> all = stances.keySet().stream().filter(at -> tells(party, claim, at)).toList();
    List<String> same =
        all.stream().filter(at -> claim.stance().label().equals(stances.get(at))).toList();
    return same.isEmpty() ? all : same;
  }

  /** The claim's sentence holds the words of the gold point, on its page or in a reprint of it. */
  private boolean tells(String party, PositionClaim claim, String at) {
    String page = at.substring(at.indexOf(' ') + 1);
    String evidence = Levelled.words(page.substring(page.indexOf(' ') + 1));
    String quote = Levelled.words(claim.provenance().quote());
    return at.startsWith(party + " ")
        && (quote.contains(evidence)
            || evidence.contains(quote) && page.startsWith(keys.file(claim) + " "));
  }
}
