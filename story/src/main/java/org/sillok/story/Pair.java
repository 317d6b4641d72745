package org.sillok.story;

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
 */
record Pair(
    Traits one,
    Traits other,
    boolean act,
    double actors,
    double place,
    double date,
    double words,
    int shared) {
  Telling a() {
    return one.telling();
  }

  Telling b() {
    return other.telling();
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
