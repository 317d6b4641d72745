package org.sillok.event;

import java.util.Set;
import org.sillok.model.EventType;

/** In what manner a word tells an act: as a condition, a report, a description, a refusal. */
final class Manner {
  private static final String INVESTIGATE = "investigate";

  private final Page page;
  private final Tree tree;

  Manner(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  boolean described(int i) {
    return tree.is(i, "acl") && tree.token(i).tag().equals("VBN") && tree.noun(tree.head(i));
  }

  /** True in a clause of condition: it asserts nothing. */
  boolean supposed(int i) {
    return tree.verb(i) && tree.marked(i, Set.of("if", "unless", "whether")) && tree.is(i, "advcl");
  }

  /** True if a negation belongs to the trigger. */
  boolean declined(Match m) {
    return m.tokens().stream()
        .anyMatch(t -> Set.of("not", "n't", "n’t", "never").contains(tree.form(t)));
  }

  /** True for what is said to be so in the simple present. */
  boolean state(int i) {
    return !tree.verb(i) || !tree.token(i).tag().equals("VBG");
  }

  boolean reported(int i) {
    return page.reports().reportingVerb(i) >= 0
        || page.reports().quotation(tree.token(i).span()) != null;
  }

  /** "will not meet": what is not going to be done by one's own will is refused. */
  boolean refuses(int i) {
    for (int c : tree.children(i)) {
      String f = tree.form(c);
      if (c < i && tree.is(c, "aux") && (f.equals("will") || f.equals("wo") || f.equals("would"))) {
        return true;
      }
    }
    return false;
  }

  /** "suspects her of spying": who says so in the simple present has said it. */
  boolean charges(Match m) {
    int i = m.anchor();
    return m.rule().type() == EventType.ACCUSE
        && !INVESTIGATE.equals(m.rule().mode())
        && tree.verb(i)
        && state(i);
  }
}
