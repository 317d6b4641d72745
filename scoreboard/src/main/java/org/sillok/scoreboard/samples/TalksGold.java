package org.sillok.scoreboard.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.When;
import tools.jackson.databind.JsonNode;

/**
 * The positions, deadlines and proposals that a careful reader finds in a text. Issues, matters and
 * provisions are known by beginnings of words, one of which is enough.
 */
record TalksGold(List<Position> positions, List<Deadline> deadlines, List<Proposal> proposals) {
  record Position(Set<String> party, List<String> stances, List<String> heads, boolean condition) {
    /** Greater than 0 if the claim is of one of these parties on this issue. */
    double weight(PositionClaim claim) {
      long hits = hits(heads, claim.issue());
      return hits > 0 && shares(party, claim.party())
          ? 1 + (double) hits / heads.size() + (right(claim) ? 1 : 0)
          : 0;
    }

    boolean right(PositionClaim claim) {
      return stances.contains(claim.stance().label());
    }
  }

  record Deadline(Set<String> party, List<When> days, List<String> heads) {
    double weight(DeadlineClaim claim) {
      boolean day = days.isEmpty() ? claim.when().isUnknown() : days.contains(claim.when());
      return day && shares(party, claim.party()) ? hits(heads, claim.matter()) : 0;
    }
  }

  record Proposal(Set<String> by, List<List<String>> provisions) {
    double weight(ProposalClaim claim) {
      return claim.by().stream().filter(a -> by.contains(code(a))).count();
    }

    long found(ProposalClaim claim) {
      double[][] weights = new double[provisions.size()][claim.provisions().size()];
      for (int i = 0; i < weights.length; i++) {
        for (int j = 0; j < weights[i].length; j++) {
          weights[i][j] = hits(provisions.get(i), claim.provisions().get(j));
        }
      }
      return TalksScore.paired(weights);
    }
  }

  TalksGold {
    positions = List.copyOf(positions);
    deadlines = List.copyOf(deadlines);
    proposals = List.copyOf(proposals);
  }

  /** Of a page of {@code gold.json}. */
  static TalksGold of(JsonNode page) {
    List<Position> positions = new ArrayList<>();
    for (JsonNode p : page.path("positions")) {
      List<String> stances = new ArrayList<>(List.of(p.path("stance").asString()));
      stances.addAll(strings(p.path("stance_accept")));
      boolean condition = !p.path("condition").isNull() && !p.path("condition").isMissingNode();
      positions.add(
          new Position(
              Set.copyOf(strings(p.path("party"))), stances, strings(p.path("heads")), condition));
    }
    List<Deadline> deadlines = new ArrayList<>();
    for (JsonNode d : page.path("deadlines")) {
      List<When> days = new ArrayList<>();
      if (!d.path("date").isNull()) {
        days.add(When.parse(d.path("date").asString()));
      }
      strings(d.path("accept")).forEach(day -> days.add(When.parse(day)));
      deadlines.add(
          new Deadline(Set.copyOf(strings(d.path("party"))), days, strings(d.path("heads"))));
    }
    List<Proposal> proposals = new ArrayList<>();
    for (JsonNode r : page.path("proposals")) {
      List<List<String>> provisions = new ArrayList<>();
      r.path("provisions").forEach(v -> provisions.add(strings(v.path("heads"))));
      proposals.add(new Proposal(Set.copyOf(strings(r.path("by"))), provisions));
    }
    return new TalksGold(positions, deadlines, proposals);
  }

  /** Of the last column of {@code talks/sentences.tsv}. */
  static TalksGold of(String cell) {
    List<Position> positions = new ArrayList<>();
    List<Deadline> deadlines = new ArrayList<>();
    List<Proposal> proposals = new ArrayList<>();
    for (String entry : cell.equals("-") ? List.<String>of() : List.of(cell.split(";", -1))) {
      String[] words = entry.split(" ", -1);
      Set<String> party = Set.of(words[1].replaceFirst(",forum=.*", "").split(",", -1));
      switch (words[0]) {
        case "P" ->
            positions.add(
                new Position(
                    party,
                    List.of(words[2].split("/", -1)),
                    List.of(words[3].split(",", -1)),
                    words.length > 4));
        case "D" ->
            deadlines.add(
                new Deadline(
                    party, List.of(When.parse(words[2])), List.of(words[3].split(",", -1))));
        case "R" -> {
          List<List<String>> provisions = new ArrayList<>();
          for (String provision : words[2].split("/", -1)) {
            provisions.add(List.of(provision.split(",", -1)));
          }
          proposals.add(new Proposal(party, provisions));
        }
        default ->
            throw new IllegalArgumentException("not a position, deadline or proposal: " + entry);
      }
    }
    return new TalksGold(positions, deadlines, proposals);
  }

  private static List<String> strings(JsonNode array) {
    List<String> out = new ArrayList<>();
    array.forEach(n -> out.add(n.asString()));
    return out;
  }

  private static boolean shares(Set<String> gold, List<Actor> given) {
    return given.stream().anyMatch(a -> gold.contains(code(a)));
  }

  private static String code(Actor actor) {
    return actor.country() == null ? actor.name() : actor.country();
  }

  private static long hits(List<String> heads, String words) {
    List<String> given = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+", -1));
    return heads.stream()
        .filter(h -> given.stream().anyMatch(w -> w.startsWith(h.toLowerCase(Locale.ROOT))))
        .count();
  }
}
