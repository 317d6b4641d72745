package org.sillok.scoreboard.samples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.Claim;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;

/**
 * Which gold event each claim tells, by the pairing of claims and gold events page by page. A gold
 * event that is told once and has no key in the story is its own.
 */
final class Keys {
  private final Map<String, String> keyOf = new HashMap<>();
  private final Map<String, String> goldOf = new HashMap<>();

  /** File of each page, by the page's id. */
  private final Map<String, String> files = new HashMap<>();

  /**
   * Reads the pairing.
   *
   * @param pages by page id
   */
  static Keys of(Map<String, PagePairing> pages) {
    Keys out = new Keys();
    pages.forEach(
        (page, pairing) -> {
          out.files.put(page, pairing.file());
          for (int i = 0; i < pairing.gold().size(); i++) {
            int j = pairing.claimOf()[i];
            if (j >= 0) {
              String id = pairing.gold().get(i).node().path("id").asString();
              String claim = pairing.claims().get(j).id().value();
              String key = pairing.gold().get(i).node().path("event").asString("");
              out.goldOf.put(claim, id);
              out.keyOf.put(claim, key.isEmpty() ? id : key);
            }
          }
        });
    return out;
  }

  /** The key of the gold event that a claim tells, or an empty text. */
  String key(EventClaim claim) {
    return keyOf.getOrDefault(claim.id().value(), "");
  }

  /** The id of the gold event that a claim tells on its page, or an empty text. */
  String gold(EventClaim claim) {
    return goldOf.getOrDefault(claim.id().value(), "");
  }

  /** The keys of all claims of an event. */
  Set<String> keys(Event event) {
    Set<String> out = new TreeSet<>();
    event.claims().forEach(c -> out.add(key(c)));
    out.remove("");
    return out;
  }

  /** True if claims of a gold event of the story and of another one are mixed. */
  boolean mixed(Event event) {
    Set<String> keys = keys(event);
    return keys.size() > 1 && keys.stream().anyMatch(k -> !goldOf.containsValue(k));
  }

  /** True if a claim of the event tells a gold event of the story. */
  boolean known(Event event) {
    return keys(event).stream().anyMatch(k -> !goldOf.containsValue(k));
  }

  /** The gold ids of all claims of an event. */
  Set<String> golds(Event event) {
    Set<String> out = new HashSet<>();
    event.claims().forEach(c -> out.add(gold(c)));
    out.remove("");
    return out;
  }

  /** The file of a claim's page. */
  String file(Claim claim) {
    return files.getOrDefault(claim.provenance().page().sha256(), "");
  }
}
