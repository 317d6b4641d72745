package org.sillok.event;

import java.util.List;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.When;

/** Whether a cast is enough to make a claim: somebody in particular, or those at the table. */
final class Attendance {
  private final Page page;
  private final Details details;

  Attendance(Page page, Details details) {
    this.page = page;
    this.details = details;
  }

  /** True for what those at the table do together, though the page does not name them there. */
  boolean tabled(Rule rule, Cast cast) {
    boolean joint = rule.symmetric() || rule.type() == EventType.AGREE;
    Table table = page.parties().table();
    if (!joint || !table.process()) {
      return false;
    }
    for (List<Party> side : List.of(cast.source(), cast.target())) {
      for (Party p : side) {
        if (p.entity() < 0 && p.actor().country() == null && table.member(p.token())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * True for talks of which a page of talks tells when or where, and not who: "the round in Oslo
   * ended on Friday".
   */
  boolean talks(Match m, Cast cast) {
    Rule rule = m.rule();
    boolean meeting =
        rule.symmetric()
            && (rule.type() == EventType.CONSULT && rule.pattern().pos() == 'n'
                || rule.type() == EventType.AGREE);
    if (!meeting || !cast.empty() || !page.parties().table().process()) {
      return false;
    }
    When when = page.timing().of(m, rule.type(), null);
    return !when.isUnknown() || details.where(m, rule.mode()) != null;
  }

  /** At least one who takes part must be somebody in particular. */
  static boolean known(Cast cast) {
    for (List<Party> side : List.of(cast.source(), cast.target())) {
      for (Party p : side) {
        // "the captain" is an entity of its page, yet nobody in particular
        boolean named =
            Character.isUpperCase(p.actor().name().charAt(0))
                && !p.actor().name().startsWith("The ");
        if (p.actor().country() != null
            || p.entity() >= 0 && p.actor().kind() != Actor.Kind.GROUP && named) {
          return true;
        }
      }
    }
    return false;
  }
}
