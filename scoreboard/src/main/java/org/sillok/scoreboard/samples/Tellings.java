package org.sillok.scoreboard.samples;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventClaim;

/**
 * What became of each gold event, as a table: the difference of two of them are the events that a
 * change of a rule won and lost, with their words.
 */
final class Tellings {
  private static final int WORDS = 100;
  private static final String HEAD =
      """
      # What became of each event that the gold knows; written by -Dapprove, never by hand.
      # verdict: right (type and status), half (one of them wrong), missed
      # given: type, status and rule of the claim
      # words: of the event, where they may be shown
      corpus\tevent\tverdict\tgiven\twords
      """;

  private final Map<String, String> lines = new TreeMap<>();

  /** One event with its claim, null if it has none. */
  void add(String corpus, String id, boolean right, @Nullable EventClaim claim, String words) {
    String verdict = claim == null ? "missed" : right ? "right" : "half";
    String given =
        claim == null
            ? ""
            : (claim.type() == null ? "-" : claim.type().name())
                + " "
                + claim.status().name().toLowerCase(Locale.ROOT)
                + " "
                + claim.provenance().ruleId();
    String shown = words.length() > WORDS ? words.substring(0, WORDS) : words;
    lines.put(
        corpus + "\t" + id, verdict + "\t" + given + "\t" + shown.replaceAll("\\s+", " ").strip());
  }

  /** The table, sorted by corpus and event. */
  String table() {
    StringBuilder out = new StringBuilder(HEAD);
    lines.forEach((key, line) -> out.append(key).append('\t').append(line).append('\n'));
    return out.toString();
  }
}
