package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.When;

/** Whether a cast is enough to make a claim: somebody in particular, or those at the table. */
final class Attendance {
  /** "since the talks": a time, not a telling. */
  private static final Set<String> PASSING = Set.of("since", "before", "until", "till", "during");

  private static final Set<String> BODIES =
      Set.of("group", "committee", "commission", "panel", "body", "council", "team");

  private static final Set<String> COMMON =
      Set.of(
          "joint", "working", "mixed", "bilateral", "trilateral", "contact", "intergovernmental");

  /** In how many words after "before" an act is only a time. */
  private static final int ASIDE = 4;

  private final Page page;
  private final Details details;

  Attendance(Page page, Details details) {
    this.page = page;
    this.details = details;
  }

  /** True for what those at the table do together, though the page does not name them there. */
  boolean tabled(Match m, Cast cast) {
    Rule rule = m.rule();
    boolean joint =
        rule.symmetric() || rule.type() == EventType.AGREE || rule.type() == EventType.COOPERATE;
    Table table = page.parties().table();
    int i = m.anchor();
    boolean aside = false;
    for (int k = Math.max(page.tree().sentenceStart(i), i - ASIDE); k < i; k++) {
      aside |= PASSING.contains(page.tree().form(k));
    }
    if (!joint || !table.process() || aside) {
      return false;
    }
    for (List<Party> side : List.of(cast.source(), cast.target())) {
      for (Party p : side) {
        boolean own = p.entity() < 0 && p.actor().country() == null;
        if (own && (table.member(p.token()) || common(p.token()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "a joint commission", "the working group": those at the table have set it up. */
  private boolean common(int noun) {
    Tree tree = page.tree();
    if (!BODIES.contains(tree.lemma(noun)) || tree.mention(noun) != null) {
      return false;
    }
    for (int c : tree.children(noun)) {
      if (c < noun && COMMON.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** True for those at the table of whom the sentence names none: "the ministers signed it". */
  boolean unnamed(Cast cast) {
    if (cast.source().isEmpty()) {
      return false;
    }
    for (List<Party> side : List.of(cast.source(), cast.target())) {
      for (Party p : side) {
        boolean bare = p.entity() < 0 && p.actor().country() == null;
        if (!bare
            || !page.parties().table().member(p.token())
            || page.tree().child(p.token(), "nummod") >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * True for talks of which a page of talks tells when or where, and not who: "the round in Oslo
   * ended on Friday".
   */
  boolean talks(Match m, Cast cast) {
    Rule rule = m.rule();
    if (PASSING.contains(page.tree().caseOf(m.anchor()))) {
      return false;
    }
    boolean meeting =
        rule.symmetric()
            && (rule.type() == EventType.CONSULT && rule.pattern().pos() == 'n'
                || rule.type() == EventType.AGREE
                || rule.type() == EventType.SUPPORT);
    if (!meeting || !cast.empty() || !page.parties().table().process()) {
      return false;
    }
    if (ofTalks(rule)) {
      return true;
    }
    When when = page.timing().of(m, rule.type(), null);
    return !when.isUnknown() || details.where(m, rule.mode()) != null;
  }

  /** True for a line that looks for its parties only beside the talks that its verb tells of. */
  static boolean ofTalks(Rule rule) {
    return rule.symmetric()
        && rule.pattern().pos() == 'v'
        && !rule.source().isEmpty()
        && rule.source().stream().allMatch(s -> s.startsWith("subj.") || s.startsWith("obj."));
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
