package org.sillok.scoreboard.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.EventClaim;
import org.sillok.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * The event claims of one page beside its gold events, paired one to one. Two may be paired if
 * their words overlap by half of the shorter; the pairing has the greatest sum of agreement: words
 * first, then type, status, trigger, date.
 *
 * @param file the page
 * @param text the article's text, levelled
 * @param gold its gold events
 * @param claims what the program claims
 * @param places where each claim's clause stands in {@code text}
 * @param claimOf for each gold event its claim, or -1
 * @param weights agreement of each gold event with each claim; 0 if they may not be paired
 */
record PagePairing(
    String file,
    Levelled text,
    List<GoldEvent> gold,
    List<EventClaim> claims,
    List<Span> places,
    int[] claimOf,
    double[][] weights) {
  private static final double HALF = .5;
  private static final double TIE = .01;

  static PagePairing of(JsonNode page, Optional<CodedArticle> coded) {
    Levelled text = Levelled.of(coded.map(c -> c.article().text()).orElse(""));
    List<GoldEvent> gold = new ArrayList<>();
    page.path("events").forEach(e -> gold.add(GoldEvent.of(e, text)));
    List<EventClaim> claims = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (Claim claim : coded.map(CodedArticle::claims).orElse(List.of())) {
      if (claim instanceof EventClaim e) {
        claims.add(e);
        places.add(text.span(e.clause()));
      }
    }
    double[][] weights = new double[gold.size()][claims.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < claims.size(); j++) {
        weights[i][j] = weight(gold.get(i), claims.get(j), places.get(j), text);
      }
    }
    String file = page.path("file").asString();
    return new PagePairing(file, text, gold, claims, places, Assignment.of(weights), weights);
  }

  private static double weight(GoldEvent gold, EventClaim claim, Span place, Levelled text) {
    List<Span> given = List.of(place);
    if (Words.touch(given, gold.places()) < HALF) {
      return 0;
    }
    boolean trigger = gold.triggers().stream().anyMatch(place::covers);
    // two acts of one sentence: what is otherwise equal goes by the word that tells the act
    boolean own = Words.touch(List.of(text.span(claim.trigger())), gold.triggers()) > 0;
    return 1
        + (gold.typeRight(claim) ? 2 : 0)
        + (gold.statusRight(claim) ? 1 : 0)
        + (trigger ? HALF : 0)
        + (own ? TIE : 0)
        + Words.overlap(given, gold.places())
        + (gold.dateRight(claim) ? HALF : 0);
  }

  /** What becomes of a claim in the count. */
  enum Verdict {
    RIGHT,
    /** Paired, but type or status is wrong. */
    HALF_RIGHT,
    /** A second telling of a paired event, a passage that the gold leaves open: not counted. */
    PASSED,
    WRONG
  }

  /** The verdict on each claim. */
  List<Verdict> verdicts() {
    Verdict[] out = new Verdict[claims.size()];
    int[] room = new int[gold.size()];
    for (int i = 0; i < gold.size(); i++) {
      int j = claimOf[i];
      if (j >= 0) {
        boolean right =
            gold.get(i).typeRight(claims.get(j)) && gold.get(i).statusRight(claims.get(j));
        out[j] = right ? Verdict.RIGHT : Verdict.HALF_RIGHT;
        room[i] = gold.get(i).tellings() - 1;
      }
    }
    for (int j = 0; j < out.length; j++) {
      if (out[j] == null) {
        out[j] = unpaired(j, room);
      }
    }
    return List.of(out);
  }

  private Verdict unpaired(int j, int[] room) {
    for (int i = 0; i < gold.size(); i++) {
      if (room[i] > 0 && weights[i][j] > 0 && gold.get(i).typeRight(claims.get(j))) {
        room[i]--;
        return Verdict.PASSED;
      }
    }
    return Verdict.WRONG;
  }

  /** The verdicts, claims in passages that the gold calls optional let pass. */
  List<Verdict> verdicts(JsonNode page) {
    List<Span> optional = text.find(SampleStory.strings(page.path("optional")));
    List<Verdict> out = new ArrayList<>(verdicts());
    for (int j = 0; j < out.size(); j++) {
      List<Span> place = List.of(places.get(j));
      boolean untyped =
          claims.get(j).type() == null
              && gold.stream().allMatch(g -> Words.touch(place, g.places()) == 0);
      if (out.get(j) == Verdict.WRONG && (untyped || Words.touch(place, optional) >= HALF)) {
        out.set(j, Verdict.PASSED);
      }
    }
    return out;
  }

  /** The gold events whose words a claim's clause shares, by half of the shorter. */
  List<GoldEvent> told(EventClaim claim) {
    List<Span> place = List.of(text.span(claim.clause()));
    return gold.stream().filter(g -> Words.touch(place, g.places()) >= HALF).toList();
  }
}
