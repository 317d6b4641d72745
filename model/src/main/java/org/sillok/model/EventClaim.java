package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's assertion that something was done, is planned, is denied ...
 *
 * @param type PLOVER type of the act itself, whatever its status; null for what PLOVER has no type
 *     for
 * @param mode PLOVER mode ("visit", "meet"), or null
 * @param contexts PLOVER contexts ("diplomatic", "wmd")
 * @param status whether it is so
 * @param source who acts; in a joint act the side that is told first, or all who take part
 * @param target who is acted upon; in a joint act the other side, empty if the text tells all
 *     together
 * @param symmetric a joint act, in which the side does not matter
 * @param when the act's own time, not the page's
 * @param where or null
 * @param about subject matter in the article's words, or null
 * @param hedges words of doubt that must be kept: "reportedly", "apparently"
 * @param clause the stretch of {@link Article#text()} that tells this act, within the sentence
 * @param trigger the words on which the rule fired, within the clause
 * @param gist the same as a clause in the present tense, or null if none could be made faithfully
 */
public record EventClaim(
    ClaimId id,
    @Nullable EventType type,
    @Nullable String mode,
    List<String> contexts,
    Status status,
    List<Actor> source,
    List<Actor> target,
    boolean symmetric,
    When when,
    @Nullable Place where,
    @Nullable String about,
    List<String> hedges,
    Span clause,
    Span trigger,
    Attribution attribution,
    Provenance provenance,
    @Nullable Gist gist)
    implements Claim {
  public EventClaim {
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
    hedges = List.copyOf(hedges);
  }

  /** A claim of which no clause was made. */
  public EventClaim(
      ClaimId id,
      @Nullable EventType type,
      @Nullable String mode,
      List<String> contexts,
      Status status,
      List<Actor> source,
      List<Actor> target,
      boolean symmetric,
      When when,
      @Nullable Place where,
      @Nullable String about,
      List<String> hedges,
      Span clause,
      Span trigger,
      Attribution attribution,
      Provenance provenance) {
    this(
        id,
        type,
        mode,
        contexts,
        status,
        source,
        target,
        symmetric,
        when,
        where,
        about,
        hedges,
        clause,
        trigger,
        attribution,
        provenance,
        null);
  }

  /** The same claim with its actors told more exactly. */
  public EventClaim withActors(List<Actor> from, List<Actor> to) {
    return new EventClaim(
        id,
        type,
        mode,
        contexts,
        status,
        from,
        to,
        symmetric,
        when,
        where,
        about,
        hedges,
        clause,
        trigger,
        attribution,
        provenance,
        gist);
  }
}
