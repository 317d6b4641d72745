package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Mention;
import org.sillok.model.Status;
import org.sillok.model.When;

/**
 * Gatherings for which somebody has set place and day: "they would not attend the meeting in Nuuk
 * on 16 and 17 December" tells that one is to be, whatever becomes of those who will not attend.
 */
final class Appointments {
  /** How many days a gathering lasts at most; what is vaguer is no appointment. */
  private static final int LONGEST = 7;

  private final Page page;
  private final Tree tree;
  private final Details details;
  private final Set<String> conveners;
  private final Set<String> attending;

  Appointments(Page page, Details details) {
    this.page = page;
    this.tree = page.tree();
    this.details = details;
    this.conveners = page.sets().named("conveners");
    this.attending = page.sets().named("attending");
  }

  /**
   * True if a gathering is told beside what {@code other} tells of it: that it is proposed, or that
   * somebody will not or may not come.
   */
  boolean apart(Match m, Match other) {
    EventType type = other.rule().type();
    if (m.rule().type() != EventType.CONSULT || !m.rule().symmetric() || type == null) {
      return false;
    }
    String verb = tree.lemma(other.anchor());
    boolean noun = tree.noun(m.anchor());
    boolean proposed = type == EventType.REQUEST && conveners.contains(verb);
    boolean shunned =
        noun
            && attending.contains(verb)
            && (type == EventType.REJECT
                || "visit".equals(other.rule().mode())
                    && page.statuses().of(other) == Status.POSSIBLE);
    return (proposed || shunned) && located(m);
  }

  /** The same of any of these. */
  boolean apart(Match m, List<Match> all) {
    int sentence = tree.sentence(m.anchor());
    return all.stream().anyMatch(o -> tree.sentence(o.anchor()) == sentence && apart(m, o));
  }

  private boolean located(Match m) {
    When when = when(m);
    return Calendar.after(when, page.timing().published())
        && details.where(m, m.rule().mode()) != null;
  }

  private When when(Match m) {
    return page.timing().of(m, EventType.CONSULT, Status.PLANNED);
  }

  private boolean place(int t) {
    String named = tree.named(t);
    Mention m = tree.mention(t);
    // "invited the premier to Bern for talks", all of it read as one description
    boolean inside = m != null && m.form() == Mention.Form.NOMINAL;
    boolean name = tree.token(t).upos().equals("PROPN");
    boolean seat = named.equals("%body") && tree.child(t, "det") < 0; // "to Brussels"
    return named.equals("%place") || named.equals("%state") || seat || inside && name;
  }

  /** The draft of such a gathering, told beside another act. */
  Draft draft(Draft d) {
    When when = when(d.match());
    return d.withWhen(when).withStatus(status(when));
  }

  /** Where the days are exact, it is planned; else it may be. */
  private static Status status(When when) {
    boolean exact =
        when instanceof When.Day || when instanceof When.Range && when.days() <= LONGEST;
    return exact ? Status.PLANNED : Status.POSSIBLE;
  }

  /**
   * "invited the ministers to Edinburgh on 5 and 6 November": the meeting; null if none is told.
   */
  @Nullable Draft invited(Draft d) {
    int i = d.match().anchor();
    boolean invites =
        d.type() == EventType.REQUEST
            && d.status() == Status.HAPPENED
            && tree.lemma(i).equals("invite")
            && tree.verb(i);
    if (!invites || d.cast().source().isEmpty() || d.cast().target().isEmpty()) {
      return null;
    }
    List<Integer> places = new ArrayList<>(tree.prepositional(i, "to"));
    tree.objects(i).forEach(o -> places.addAll(tree.prepositional(o, "to")));
    boolean there = places.stream().anyMatch(this::place);
    When when = when(d.match());
    if (!there || !Calendar.after(when, page.timing().published())) {
      return null;
    }
    boolean many =
        d.cast().target().stream().anyMatch(p -> tree.token(p.token()).tag().equals("NNS"));
    List<Party> guests = d.cast().target();
    List<Party> hosts = d.cast().source();
    Cast cast = many ? d.cast() : new Cast(guests, hosts, d.cast().guessed());
    return new Draft(
        d.match(),
        EventType.CONSULT,
        many ? "multilateral" : "visit",
        many ? status(when) : Status.POSSIBLE,
        cast,
        when,
        d.ruleSuffix() + "/invited");
  }
}
