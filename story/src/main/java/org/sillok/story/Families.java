package org.sillok.story;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.story.words.WordSets;

/**
 * Types under which news tell one act: a treaty that is signed is an agreement to one and
 * cooperation to another. A meeting and what was agreed at it stay two.
 */
final class Families {
  private static final Set<EventType> AGREEING = Set.of(EventType.AGREE, EventType.COOPERATE);
  private static final Set<EventType> SIGNING =
      Set.of(EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);
  private static final Set<EventType> FORCING =
      Set.of(EventType.COERCE, EventType.SANCTION, EventType.ASSAULT);
  private static final Set<EventType> YIELDING = Set.of(EventType.RETREAT, EventType.CONCEDE);

  /** Acts by which a paper is made binding. */
  private static final Set<String> PAPERS = WordSets.of("papers");

  private static final Set<String> AGREEMENTS = WordSets.of("agreements");

  private Families() {}

  /** True if the kinds of act are so close that one act may be told as either. */
  static boolean close(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(AGREEMENTS::contains) && b.stream().anyMatch(AGREEMENTS::contains);
  }

  /** True for the types under which what is signed together is told. */
  static boolean agreeing(@Nullable EventType type) {
    return type != null && SIGNING.contains(type);
  }

  /** True if tellings of these types may be of one event. */
  static boolean joinable(Traits a, Traits b) {
    return a.telling().claim().type() == b.telling().claim().type() || name(a).equals(name(b));
  }

  /**
   * The same for tellings that are joinable: an agreement that is signed, initialled or ratified is
   * told as support by the one and as an agreement by the other.
   */
  static String name(Traits t) {
    EventType type = t.telling().claim().type();
    boolean paper = type == EventType.SUPPORT && t.kinds().stream().anyMatch(PAPERS::contains);
    return paper ? name(EventType.AGREE) : name(type);
  }

  /** The same for types that are joinable. */
  static String name(@Nullable EventType type) {
    if (type == null) {
      return "-";
    }
    if (AGREEING.contains(type)) {
      return "agree";
    }
    if (FORCING.contains(type)) {
      return "force";
    }
    return YIELDING.contains(type) ? "yield" : type.name();
  }
}
