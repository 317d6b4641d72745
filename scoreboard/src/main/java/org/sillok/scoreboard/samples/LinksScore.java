package org.sillok.scoreboard.samples;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Entry;
import org.sillok.model.EventClaim;
import org.sillok.scoreboard.Figure;

/**
 * Whether tellings of one event on several pages are joined: pairs of claims from two pages, in one
 * event of the chronology. A pair is right if the words of both tell a gold event in common; where
 * neither tells an event of the gold story (a fine point, printed again by a reprint) the gold does
 * not say whether the two are one, and the pair is not counted.
 */
final class LinksScore {
  private LinksScore() {}

  /**
   * Scores the events of the chronology.
   *
   * @param pages by page id
   */
  static List<Figure> of(SampleStory story, Map<String, PagePairing> pages) {
    long right = 0;
    long predicted = 0;
    Set<String> found = new HashSet<>();
    for (Entry entry : story.chronology().entries()) {
      List<EventClaim> claims = entry.event() == null ? List.of() : entry.event().claims();
      for (int i = 0; i < claims.size(); i++) {
        for (int j = i + 1; j < claims.size(); j++) {
          EventClaim a = claims.get(i);
          EventClaim b = claims.get(j);
          List<GoldEvent> some = told(a, pages);
          List<GoldEvent> others = told(b, pages);
          if (!a.provenance().page().equals(b.provenance().page())
              && (keyed(some) || keyed(others))) {
            predicted++;
            right += link(some, others, found) ? 1 : 0;
          }
        }
      }
    }
    long gold = goldLinks(pages);
    double p = predicted == 0 ? 0 : (double) right / predicted;
    double r = gold == 0 ? 0 : (double) found.size() / gold;
    return List.of(
        Figure.share("P", right, predicted),
        Figure.share("R", found.size(), gold),
        Figure.share("F1", p + r == 0 ? 0 : 2 * p * r / (p + r)),
        Figure.count("right", right),
        Figure.count("predicted", predicted),
        Figure.count("gold found", found.size()),
        Figure.count("gold", gold));
  }

  private static List<GoldEvent> told(EventClaim claim, Map<String, PagePairing> pages) {
    PagePairing page = pages.get(claim.provenance().page().sha256());
    return page == null ? List.of() : page.told(claim);
  }

  private static boolean keyed(List<GoldEvent> events) {
    return events.stream().anyMatch(e -> !key(e).isEmpty());
  }

  private static boolean link(List<GoldEvent> some, List<GoldEvent> others, Set<String> found) {
    boolean right = false;
    for (GoldEvent a : some) {
      for (GoldEvent b : others) {
        if (!key(a).isEmpty() && key(a).equals(key(b))) {
          right = true;
          String x = a.node().path("id").asString();
          String y = b.node().path("id").asString();
          found.add(x.compareTo(y) < 0 ? x + " " + y : y + " " + x);
        }
      }
    }
    return right;
  }

  private static long goldLinks(Map<String, PagePairing> pages) {
    List<PagePairing> all = List.copyOf(pages.values());
    long links = 0;
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        for (GoldEvent a : all.get(i).gold()) {
          for (GoldEvent b : all.get(j).gold()) {
            links += !key(a).isEmpty() && key(a).equals(key(b)) ? 1 : 0;
          }
        }
      }
    }
    return links;
  }

  private static String key(GoldEvent event) {
    return event.node().path("event").asString("");
  }
}
