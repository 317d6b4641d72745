package org.sillok.scoreboard.samples;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.model.EventClaim;

/** How often each rule of the event stage was right on the samples, as a table. */
final class Rules {
  private static final String HEAD =
      """
      # How often each rule fired on CORPUS; written by -Dapprove, never by hand.
      # rule: id, as in the provenance of a claim
      # right: a gold event with type and status right
      # half: a gold event, but type or status is wrong
      # wrong: no gold event is told there
      # passed: told again, or left open by the gold; not counted
      # silent: on samples/silence, where nothing happens
      rule\tright\thalf\twrong\tpassed\tsilent
      """;

  private final Map<String, int[]> fires = new TreeMap<>();
  private final String corpus;

  /** Of what the table speaks: "the samples". */
  Rules(String corpus) {
    this.corpus = corpus;
  }

  void add(List<EventClaim> claims, List<PagePairing.Verdict> verdicts) {
    for (int j = 0; j < claims.size(); j++) {
      int column =
          switch (verdicts.get(j)) {
            case RIGHT -> 0;
            case HALF_RIGHT -> 1;
            case WRONG -> 2;
            case PASSED -> 3;
          };
      row(claims.get(j))[column]++;
    }
  }

  void silent(EventClaim claim) {
    row(claim)[4]++;
  }

  private int[] row(EventClaim claim) {
    return fires.computeIfAbsent(claim.provenance().ruleId(), k -> new int[5]);
  }

  /** The table, sorted by rule. */
  String table() {
    StringBuilder out = new StringBuilder(HEAD.replace("CORPUS", corpus));
    fires.forEach(
        (rule, counts) -> {
          out.append(rule);
          for (int count : counts) {
            out.append('\t').append(count);
          }
          out.append('\n');
        });
    return out.toString();
  }
}
