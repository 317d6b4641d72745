package org.sillok.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.PositionClaim;
import org.sillok.model.Span;
import org.sillok.model.Stance;
import org.sillok.model.Status;
import org.sillok.model.When;

/** Makes the claims of positions from what was found in the words. */
final class Stands {
  private final Page page;

  Stands(Page page) {
    this.page = page;
  }

  /**
   * Adds a claim.
   *
   * @param match where it is told
   * @param rule the name of the line by which it was found
   * @param issue what is asked for, refused or offered
   * @param matter the place of these words
   * @param condition on what it depends, or null
   */
  void add(
      Match match,
      String rule,
      List<Actor> party,
      Stance stance,
      String issue,
      Matters.Matter matter,
      @Nullable String condition,
      @Nullable Status status,
      List<Positions.Held> out) {
    int i = match.anchor();
    When when = page.timing().of(match, EventType.AGREE, Status.HAPPENED);
    PositionClaim claim =
        new PositionClaim(
            page.id("position", matter.words(), stance.name(), party.get(0).key()),
            party,
            stance,
            issue,
            condition,
            when,
            page.reports().of(i),
            page.provenance(i, "position/" + rule),
            page.gists().of(i, status, when));
    out.add(new Positions.Held(claim, i, matter.head(), matter.words()));
  }

  String text(Span words) {
    String text = Blanks.folded(page.text().words(words)).strip();
    boolean open = text.contains("“") != text.contains("”");
    text = open ? text.replaceAll("[“”]", "") : text;
    boolean odd = text.chars().filter(c -> c == '"').count() % 2 == 1;
    return odd ? text.replace("\"", "") : text;
  }

  /** A line of the table as a rule, for those who find parties and days by rules. */
  static Rule rule(Stances.Line line) {
    return new Rule(
        "position/" + line.name(),
        null,
        line.pattern(),
        null,
        List.of(),
        line.party(),
        List.of("none"),
        false,
        false,
        null,
        line.yes(),
        line.no());
  }
}
