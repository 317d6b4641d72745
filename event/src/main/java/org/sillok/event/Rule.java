package org.sillok.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * A line of the lexicon: by which words an act is told, and who acts on whom in it.
 *
 * @param id {@code consult/meet}: the type's file and the line's name, stable when lines move
 * @param type PLOVER type; null for a state that PLOVER has no type for
 * @param source where the actor is looked for, best place first; empty for the usual places
 * @param target where the one acted upon is looked for; empty for the usual places, "none" for none
 * @param symmetric a joint act
 * @param both true if it counts only where both sides are named
 * @param open the status where the words leave it open, or null: a deadline stands until it passes
 * @param fixed the status that the words themselves give, whatever their tense, or null: "passed
 *     without a deal"
 * @param ahead what it is called while it is still to come, or null if that is the same act
 * @param like true if it is an act of the kind that was told before it: "followed suit"
 * @param yes a sentence in which it must match
 * @param no one in which it must not
 */
record Rule(
    String id,
    @Nullable EventType type,
    Pattern pattern,
    @Nullable String mode,
    List<String> contexts,
    List<String> source,
    List<String> target,
    boolean symmetric,
    boolean both,
    @Nullable Status open,
    @Nullable Status fixed,
    @Nullable Ahead ahead,
    boolean like,
    String yes,
    String no) {
  /** The type of an act that is to come, and its status if its own words do not give it. */
  record Ahead(EventType type, @Nullable Status status) {}

  Rule {
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** A rule whose words do not fix the status. */
  Rule(
      String id,
      @Nullable EventType type,
      Pattern pattern,
      @Nullable String mode,
      List<String> contexts,
      List<String> source,
      List<String> target,
      boolean symmetric,
      boolean both,
      @Nullable Status open,
      String yes,
      String no) {
    this(
        id, type, pattern, mode, contexts, source, target, symmetric, both, open, null, null, false,
        yes, no);
  }
}
