package org.sillok.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * What the joining asks of a telling beyond its claim, worked out once.
 *
 * @param telling the telling
 * @param kinds the kinds of act that it names: by its trigger, or by its clause where the trigger
 *     only says that something began, ended or is to be
 * @param named the kinds of act that any word of its clause names
 * @param gathering true if its clause names a gathering by a noun ("the talks", "a summit")
 * @param going true if its trigger tells that somebody comes, goes, leads or takes part
 * @param aside true if its words set it apart from a gathering of its days ("separate",
 *     "bilateral")
 * @param measures the kinds of measure that its clause names
 * @param decides true if it tells that something was decided, announced or proposed
 * @param inForce true if it tells that something took effect
 * @param round true if it names a gathering of more than two ("a round", "a conference")
 * @param summit true if its clause names a summit
 * @param moved true if its clause tells that it was put off or brought forward
 * @param where its place: as told, or the city by which its host is named
 * @param place its place in plain letters, or empty
 * @param places words of its clause and place with a capital, by which places are known again
 * @param actors all who take part
 * @param countries of those who take part
 */
record Traits(
    Telling telling,
    Set<String> kinds,
    Set<String> named,
    boolean gathering,
    boolean going,
    boolean aside,
    Set<String> measures,
    boolean decides,
    boolean inForce,
    boolean round,
    boolean summit,
    boolean moved,
    @Nullable Place where,
    String place,
    Set<String> places,
    List<Actor> actors,
    Set<String> countries) {
  private static final Set<String> CONSULTING = WordSets.of("consulting");

  /** A place with a relative clause behind it. */
  private static final Pattern WHERE =
      Pattern.compile(
          "\\b(?:to|in|at|for) (\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)"
              + "(?: [\\p{L}\\d]+){0,4},? where\\s*$");

  static Traits of(Telling t) {
    String text = t.article().text();
    String clause = t.claim().clause().in(text);
    Set<String> kinds = t.kinds();
    boolean meeting = t.claim().type() == EventType.CONSULT;
    if (meeting && (kinds.isEmpty() || Cue.PHASE.in(t.claim().trigger().in(text)))) {
      kinds = consulting(clause, kinds);
      if (kinds.isEmpty()) {
        kinds = consulting(t.claim().provenance().quote(), kinds);
      }
    }
    Set<String> named = new TreeSet<>();
    for (String word : Words.plain(clause)) {
      named.addAll(Acts.of(word));
    }
    List<Actor> actors = Parties.all(t.claim());
    String trigger = t.claim().trigger().in(text);
    boolean visit = Cue.VISIT.in(trigger);
    boolean gathering =
        meeting && !visit && (Cue.GATHERING.in(clause) || Cue.MEETS.in(trigger) && unnamed(actors));
    Actor venue = gathering ? venue(actors, clause) : null;
    Set<String> countries =
        Parties.countries(actors.stream().filter(a -> !a.equals(venue)).toList());
    Place told = t.claim().where();
    Place where =
        told == null && venue != null
            ? new Place(venue.name(), venue.country(), null, null)
            : told == null && gathering ? beside(t) : told;
    return new Traits(
        t,
        kinds,
        named,
        gathering,
        !visit && Cue.GOING.in(trigger),
        Cue.ASIDE.in(clause),
        Measures.kinds(clause),
        Cue.DECIDES.in(trigger),
        Cue.IN_FORCE.in(clause) || Cue.IMPOSES.in(trigger),
        Cue.ROUND.in(clause),
        Cue.SUMMIT.in(clause),
        Cue.MOVED.in(clause),
        where,
        where == null ? "" : PersonName.fold(where.name()),
        places(where == null ? clause : clause + " " + where.name()),
        actors,
        countries);
  }

  /** A government that is named by the city in which the gathering is: "the talks in London". */
  private static @Nullable Actor venue(List<Actor> actors, String clause) {
    for (Actor a : actors) {
      boolean in =
          a.kind() == Actor.Kind.GOVERNMENT
              && (clause.contains(" in " + a.name()) || clause.contains(" at " + a.name()));
      if (in && actors.size() > 1) {
        return a;
      }
    }
    return null;
  }

  /** People of no country and no name: "officials are due to meet". */
  private static boolean unnamed(List<Actor> actors) {
    return !actors.isEmpty()
        && actors.stream().allMatch(a -> a.kind() == Actor.Kind.GROUP && a.country() == null);
  }

  /** The place to which the clause is tied: "will go to Oslo first, where officials meet". */
  private static @Nullable Place beside(Telling t) {
    int from = t.claim().provenance().inArticle().start();
    int to = Math.max(from, t.claim().clause().start());
    Matcher m = WHERE.matcher(t.article().text().substring(from, to));
    return m.find() ? new Place(m.group(1), null, null, null) : null;
  }

  private static Set<String> places(String words) {
    Set<String> out = new TreeSet<>();
    for (Words.Word w : Words.of(words)) {
      if (w.capital()) {
        out.add(PersonName.fold(w.stem()));
      }
    }
    return out;
  }

  /** The kinds of meeting that any word of the clause names; those of the trigger if none does. */
  private static Set<String> consulting(String clause, Set<String> trigger) {
    List<String> found = new ArrayList<>();
    for (String word : Words.plain(clause)) {
      for (String kind : Acts.of(word)) {
        if (CONSULTING.contains(kind)) {
          found.add(kind);
        }
      }
    }
    return found.isEmpty() ? trigger : Set.copyOf(new TreeSet<>(found));
  }
}
