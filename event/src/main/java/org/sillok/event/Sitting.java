package org.sillok.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sits together where the clause alone does not tell: at talks that are spoken of again, at a
 * table whose members the page counts up, at "their first summit". Remembers the talks told of
 * last; to be asked in the order of the text.
 */
final class Sitting {
  /** The rule of "led talks with". */
  private static final String NEGOTIATING = "consult/lead-negotiations";

  /** Rules of gatherings at which all sit that bargain. */
  private static final Set<String> ROUNDS =
      Set.of("consult/round", "consult/round-days", "consult/meeting");

  private final Page page;
  private final Tree tree;
  private final Attendance attendance;
  private @Nullable Cast talks;

  Sitting(Page page, Attendance attendance) {
    this.page = page;
    this.tree = page.tree();
    this.attendance = attendance;
  }

  /** Who takes part in an act, one of those that the page tells. */
  Cast of(Match m, List<Match> matches) {
    Cast own = page.casting().of(m);
    if (m.rule().symmetric() && theirs(m)) {
      own = last(matches, m, own);
    }
    own = atTalks(m, own);
    // "ministers signed the text"
    return m.rule().symmetric() && attendance.unnamed(own) ? together(own) : own;
  }

  private Cast atTalks(Match m, Cast own) {
    Cast before = talks;
    if (m.rule().pattern().pos() == 'n' && m.rule().symmetric()) {
      boolean talk = m.rule().id().endsWith("/talks") || m.rule().type() == null;
      if (talk && !own.source().isEmpty() && !own.target().isEmpty()) {
        talks = own;
        return own;
      }
      if (own.empty() && before != null && m.rule().id().equals("consult/talks")) {
        // "the talks", without a word of whose: those told of last
        return new Cast(before.source(), before.target(), true);
      }
      return own.empty() && (talk || ROUNDS.contains(m.rule().id())) ? together(own) : own;
    }
    if (own.empty() && before != null && m.rule().type() == null && m.rule().symmetric()) {
      return new Cast(before.source(), before.target(), true); // "but the talks have stalled"
    }
    if (own.empty() && Attendance.ofTalks(m.rule())) {
      // "the talks ended with an accord", "a deadline passed": for those at the table
      return before != null
          ? before
          : new Cast(page.parties().table().everybody(), List.of(), true);
    }
    if (m.rule().id().equals(NEGOTIATING) && !own.source().isEmpty() && !own.target().isEmpty()) {
      talks = own;
    }
    return own;
  }

  /** Those at the table, if the page counts them up. */
  private Cast together(Cast own) {
    List<Party> all = page.parties().table().everybody();
    return all.isEmpty() ? own : new Cast(all, List.of(), true);
  }

  /** "their first summit": of those who meet in the clause before. */
  private boolean theirs(Match m) {
    for (int c : tree.children(m.anchor())) {
      if (tree.form(c).equals("their")) {
        return true;
      }
    }
    return false;
  }

  private Cast last(List<Match> matches, Match m, Cast own) {
    Cast found = own;
    for (Match other : matches) {
      boolean before =
          other.anchor() < m.anchor()
              && tree.sentence(other.anchor()) == tree.sentence(m.anchor())
              && other.rule().symmetric();
      Cast cast = before ? page.casting().of(other) : own;
      if (before && !cast.source().isEmpty() && !cast.target().isEmpty()) {
        found = cast;
      }
    }
    if (found.equals(own) && own.target().isEmpty()) {
      List<Party> two = page.parties().lastTwo(m.first());
      return two.isEmpty() ? own : new Cast(two.subList(0, 1), two.subList(1, 2), true);
    }
    return found;
  }
}
