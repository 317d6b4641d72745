package org.sillok.story;

import java.util.List;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.When;

/**
 * Two tellings whose types, acts, days, places and actors do not exclude each other, with how much
 * they have in common.
 *
 * @param act true if both name one kind of act
 * @param actors as {@link Parties} weighs them
 * @param place 0 not told, .3 the same country, .4 and more the same place
 * @param date 1 the same days, .8 days within the other's, .4 loosely, .2 one or both not told
 * @param words likeness of what they say, by their rarer words
 * @param shared how many words of the matter they share, a figure counting twice
 * @param figure true if they share a figure that tells one thing from another
 */
record Pair(
    Traits one,
    Traits other,
    boolean act,
    double actors,
    double place,
    double date,
    double words,
    int shared,
    boolean figure) {
  Telling a() {
    return one.telling();
  }

  Telling b() {
    return other.telling();
  }

  boolean bothAhead() {
    return Plans.ahead(a().claim().status()) && Plans.ahead(b().claim().status());
  }

  /** Of the one that names fewer, each is a person whom the other names, too. */
  boolean onePerson() {
    List<Actor> few = one.actors().size() <= other.actors().size() ? one.actors() : other.actors();
    List<Actor> many = few == one.actors() ? other.actors() : one.actors();
    return !few.isEmpty()
        && few.stream()
            .allMatch(
                x ->
                    x.kind() == Actor.Kind.PERSON
                        && many.stream()
                            .anyMatch(
                                y ->
                                    y.kind() == Actor.Kind.PERSON
                                        && Parties.samePerson(x.name(), y.name())));
  }

  boolean meeting() {
    return a().claim().type() == EventType.CONSULT;
  }

  /** Their sentences share a share or a large number. */
  boolean sameFigures() {
    return a().figures().stream().anyMatch(b().figures()::contains);
  }

  /** Who acts is the same; towards whom, one of them does not tell. */
  boolean oneSided() {
    return actors > .3
        && a().claim().target().isEmpty() != b().claim().target().isEmpty()
        && !a().claim().source().isEmpty()
        && !b().claim().source().isEmpty();
  }

  /** One of them leaves out who acts. */
  boolean oneSide() {
    return a().claim().source().isEmpty() != b().claim().source().isEmpty();
  }

  /** Both name the same three parties or more. */
  boolean sameThree() {
    return one.countries().size() > 2 && one.countries().equals(other.countries());
  }

  /** One of them says only that the same was done as in the sentence before. */
  boolean elliptic() {
    return elliptic(a()) || elliptic(b());
  }

  private static boolean elliptic(Telling t) {
    return Cue.ELLIPSIS.in(t.claim().clause().in(t.article().text()));
  }

  boolean samePage() {
    return a().page().equals(b().page());
  }

  /** True if the one is told as a plan on an earlier page and the other as done on a later one. */
  boolean planAndDeed() {
    return planThenDeed(a(), b()) || planThenDeed(b(), a());
  }

  /** A plan and its deed, done by all who were to do it. */
  boolean wholeDeed() {
    Traits plan = Plans.ahead(a().claim().status()) ? one : other;
    Traits deed = plan == one ? other : one;
    return planAndDeed() && deed.countries().containsAll(Plans.countries(plan.telling().claim()));
  }

  private static boolean planThenDeed(Telling plan, Telling deed) {
    return Plans.ahead(plan.claim().status())
        && !Plans.ahead(deed.claim().status())
        && deed.article().published().when().compare(plan.article().published().when())
            == When.Order.AFTER;
  }
}
