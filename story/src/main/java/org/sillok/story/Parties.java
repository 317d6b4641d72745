package org.sillok.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sillok.model.Actor;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.PersonName;
import org.sillok.story.words.Words;

/** Whether two claims name the same actors. */
final class Parties {
  /** The claims cannot be of one act: other people, other governments. */
  static final double APART = -1;

  private Parties() {}

  /**
   * How surely the actors are the same: {@link #APART}, or 0 (nothing in common is told) to 1 (the
   * same persons on both sides).
   */
  static double same(EventClaim a, EventClaim b) {
    if (anySide(a) && anySide(b)) {
      return sides(all(a), all(b));
    }
    if (together(a) && together(b) && countries(all(a)).equals(countries(all(b)))) {
      return sides(all(a), all(b)); // a joint promise, whoever of them is named first
    }
    double source = sides(a.source(), b.source());
    double target = sides(a.target(), b.target());
    if (source == APART || target == APART) {
      return APART;
    }
    boolean noTarget = a.target().isEmpty() || b.target().isEmpty();
    boolean noSource = a.source().isEmpty() || b.source().isEmpty();
    if (noSource && noTarget) {
      return 0;
    }
    if (noTarget) {
      return a.target().isEmpty() && b.target().isEmpty() ? source : source * .75;
    }
    return noSource ? target * .6 : (source + target) / 2;
  }

  /** True if both tell who acts and on whom, and these are of the same countries. */
  static boolean sameSides(EventClaim a, EventClaim b) {
    Set<String> source = countries(a.source());
    Set<String> target = countries(a.target());
    return !source.isEmpty()
        && !target.isEmpty()
        && source.equals(countries(b.source()))
        && target.equals(countries(b.target()));
  }

  private static boolean anySide(EventClaim c) {
    // "was appointed" names the minister where "the king appointed" names him second
    return c.symmetric() || c.type() == EventType.CONSULT || c.type() == null;
  }

  /** What three parties or more agree on, they do together. */
  private static boolean together(EventClaim c) {
    return Families.agreeing(c.type()) && countries(all(c)).size() > 2;
  }

  static List<Actor> all(EventClaim c) {
    return Stream.concat(c.source().stream(), c.target().stream()).toList();
  }

  /** Two lists of actors that play one part. */
  private static double sides(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    Set<String> mine = countries(a);
    Set<String> theirs = countries(b);
    Set<String> shared = new TreeSet<>(mine);
    shared.retainAll(theirs);
    int smaller = Math.min(mine.size(), theirs.size());
    if (smaller > 0 && shared.size() < (smaller <= 2 ? smaller : (smaller + 1) / 2)) {
      return APART;
    }
    // a talk of two is not the round of six in which the two take part
    if (smaller <= 2
        && Math.max(mine.size(), theirs.size()) > smaller + 1
        && !oneSided(mine, theirs)) {
      return APART;
    }
    for (String country : shared) {
      if (otherPeople(people(a, country), people(b, country))) {
        return APART;
      }
    }
    List<Actor> few = a.size() <= b.size() ? a : b;
    List<Actor> many = few == a ? b : a;
    double sum = 0;
    boolean unmatched = false;
    for (Actor x : few) {
      double best = 0;
      for (Actor y : many) {
        best = Math.max(best, one(x, y));
      }
      sum += best;
      unmatched |= best == 0;
    }
    double mean = sum / few.size();
    if (unmatched && few.size() > 1) {
      return Math.min(mean, .3); // somebody took part of whom the other claim knows nothing
    }
    // one told actor of several bears out little
    return few.size() == 1 && many.size() > 1 && countries(many).size() > 1 ? mean * .7 : mean;
  }

  private static boolean oneSided(Set<String> a, Set<String> b) {
    return Math.min(a.size(), b.size()) <= 1;
  }

  static Set<String> countries(List<Actor> actors) {
    Set<String> out = new TreeSet<>();
    for (Actor a : actors) {
      if (a.country() != null) {
        out.add(a.country());
      }
    }
    return out;
  }

  private static List<Actor> people(List<Actor> actors, String country) {
    List<Actor> out = new ArrayList<>();
    for (Actor a : actors) {
      if (country.equals(a.country()) && a.kind() == Actor.Kind.PERSON) {
        out.add(a);
      }
    }
    return out;
  }

  /** Both name people of one country, and no two of them can be the same. */
  private static boolean otherPeople(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    for (Actor x : a) {
      for (Actor y : b) {
        if (x.titleOnly() || y.titleOnly() || samePerson(x.name(), y.name())) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean samePerson(String a, String b) {
    return a.equals(b) || PersonName.of(a).match(PersonName.of(b)) != PersonName.Match.DIFFERENT;
  }

  private static double one(Actor x, Actor y) {
    boolean country = x.country() != null && x.country().equals(y.country());
    if (x.kind() == Actor.Kind.PERSON && y.kind() == Actor.Kind.PERSON) {
      boolean free = x.country() == null || y.country() == null || country;
      return free && samePerson(x.name(), y.name()) ? 1 : 0;
    }
    if (PersonName.fold(x.name()).equals(PersonName.fold(y.name()))) {
      return x.kind() == Actor.Kind.GROUP ? .6 : .8;
    }
    if (!country) {
      return 0;
    }
    if (x.kind() == Actor.Kind.GROUP || y.kind() == Actor.Kind.GROUP) {
      return .4;
    }
    if (x.kind() == Actor.Kind.GOVERNMENT && y.kind() == Actor.Kind.GOVERNMENT) {
      return .8;
    }
    return official(x) && government(y) || official(y) && government(x) ? .7 : .5;
  }

  /** Both are unnamed people or things of one country, called by the same noun. */
  static boolean sameGroup(Actor x, Actor y) {
    return x.kind() == Actor.Kind.GROUP
        && y.kind() == Actor.Kind.GROUP
        && x.country() != null
        && x.country().equals(y.country())
        && noun(x).equals(noun(y));
  }

  /** The noun by which unnamed people are called. */
  static String noun(Actor a) {
    return Words.stem(Words.lower(a.name().substring(a.name().lastIndexOf(' ') + 1)));
  }

  /** A person who is told with an office: he stands for the government that he serves. */
  private static boolean official(Actor a) {
    return a.kind() == Actor.Kind.PERSON && a.office() != null;
  }

  private static boolean government(Actor a) {
    return a.kind() == Actor.Kind.GOVERNMENT;
  }
}
