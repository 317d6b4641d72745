package org.sillok.scoreboard.samples;

import java.util.ArrayList;
import java.util.List;
import org.sillok.model.EventClaim;
import org.sillok.model.Place;
import org.sillok.scoreboard.Confusion;
import org.sillok.scoreboard.Figure;

/** What the event stage found on the sample pages; the rules are those of {@link PagePairing}. */
final class EventsScore {
  private final Confusion statuses = new Confusion();
  private long gold;
  private long core;
  private long coreFound;
  private long coreRight;
  private long claims;
  private long passed;
  private long found;
  private long right;
  private long typed;
  private long typeRight;
  private long statusRight;
  private long dated;
  private long dateRight;
  private long countriesRight;
  private long placed;
  private long placeGiven;
  private long placeRight;
  private long onMap;

  void add(PagePairing page, List<PagePairing.Verdict> verdicts) {
    claims += verdicts.size();
    passed += verdicts.stream().filter(v -> v == PagePairing.Verdict.PASSED).count();
    for (int i = 0; i < page.gold().size(); i++) {
      GoldEvent event = page.gold().get(i);
      int j = page.claimOf()[i];
      gold++;
      core += event.core() ? 1 : 0;
      if (j >= 0) {
        paired(event, page.claims().get(j));
      }
    }
  }

  private void paired(GoldEvent event, EventClaim claim) {
    found++;
    boolean type = event.typeRight(claim);
    boolean status = event.statusRight(claim);
    right += type && status ? 1 : 0;
    statusRight += status ? 1 : 0;
    statuses.add(event.status(), GoldEvent.status(claim));
    if (event.core()) {
      coreFound++;
      coreRight += type && status ? 1 : 0;
    }
    if (event.typed()) {
      typed++;
      typeRight += type ? 1 : 0;
    }
    if (event.dated()) {
      dated++;
      dateRight += event.dateRight(claim) ? 1 : 0;
    }
    if (event.placed()) {
      Place given = claim.where();
      placed++;
      placeGiven += given == null ? 0 : 1;
      placeRight += event.placeRight(claim) ? 1 : 0;
      onMap += given != null && given.latitude() != null ? 1 : 0;
    }
    countriesRight += event.countriesRight(claim) ? 1 : 0;
  }

  List<Figure> figures() {
    long counted = claims - passed;
    List<Figure> out = new ArrayList<>();
    out.add(Figure.share("core recall, type and status right", coreRight, core));
    out.add(Figure.share("core recall", coreFound, core));
    out.add(Figure.share("type and status right, P", right, counted));
    out.add(Figure.share("type and status right, R", right, gold));
    out.add(Figure.share("type and status right, F1", 2 * right, counted + gold));
    out.add(Figure.share("precision", found, counted));
    out.add(Figure.share("type (of found)", typeRight, typed));
    out.add(Figure.share("status (of found)", statusRight, found));
    out.add(Figure.share("date (of found and dated)", dateRight, dated));
    out.add(Figure.share("countries on both sides (of found)", countriesRight, found));
    out.add(Figure.share("place (of found and placed)", placeRight, placed));
    out.add(Figure.share("place (of those told)", placeRight, placeGiven));
    out.add(Figure.share("place with coordinates (of those told)", onMap, placeGiven));
    out.add(Figure.count("gold", gold));
    out.add(Figure.count("gold, core", core));
    out.add(Figure.count("claims", claims));
    out.add(Figure.count("found", found));
    out.add(Figure.count("let pass (told again, optional)", passed));
    return out;
  }

  /** Which status was taken for which, among the paired. */
  List<Figure> confusion() {
    return statuses.figures();
  }
}
