package org.sillok.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.Chronology;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.PageId;
import org.sillok.model.Span;
import org.sillok.model.Status;

/**
 * Who was at a gathering of which no page says so in so many words: who walked out of it, and the
 * three parties or more that agreed on something there. Only the pages that tell of the gathering
 * are asked.
 */
final class Guests {
  /** So many agree together, and not beside the gathering. */
  private static final int SEVERAL = 3;

  private final Map<PageId, List<EventClaim>> byPage = new HashMap<>();

  private Guests() {}

  static Guests of(Chronology chronology) {
    Guests out = new Guests();
    for (Entry entry : chronology.entries()) {
      Event e = entry.event();
      for (EventClaim c : e == null ? List.<EventClaim>of() : e.claims()) {
        if (c.status() == Status.HAPPENED && (leaves(c) || together(c))) {
          out.byPage.computeIfAbsent(c.provenance().page(), k -> new ArrayList<>()).add(c);
        }
      }
    }
    return out;
  }

  /**
   * The countries of those who were there, by what they did there.
   *
   * @param named of those who are named; a gathering of which two are is not asked about
   */
  Set<String> at(Event gathering, Set<String> named) {
    Set<String> out = new TreeSet<>();
    if (named.size() > 1 || gathering.type() != EventType.CONSULT) {
      return out;
    }
    for (EventClaim told : gathering.claims()) {
      if (Play.done(told.status()) && Cue.GATHERING.in(words(told, told.clause()))) {
        for (EventClaim c : byPage.getOrDefault(told.provenance().page(), List.of())) {
          if (c.when().isUnknown() || c.when().mayOverlap(gathering.when())) {
            out.addAll(leaves(c) ? Plans.countries(c) : Parties.countries(Parties.all(c)));
          }
        }
      }
    }
    return out;
  }

  /** "Walked out of the meeting". */
  private static boolean leaves(EventClaim c) {
    String clause = words(c, c.clause());
    return c.type() == EventType.REJECT
        && Acts.of(words(c, c.trigger())).contains("walkout")
        && Cue.GATHERING.in(clause);
  }

  private static boolean together(EventClaim c) {
    return Families.agreeing(c.type()) && Parties.countries(Parties.all(c)).size() >= SEVERAL;
  }

  /** Words of its sentence. */
  private static String words(EventClaim c, Span span) {
    String sentence = c.provenance().quote();
    int at = c.provenance().inArticle().start();
    int from = Math.clamp(span.start() - at, 0, sentence.length());
    int to = Math.clamp(span.end() - at, from, sentence.length());
    return sentence.substring(from, to);
  }
}
