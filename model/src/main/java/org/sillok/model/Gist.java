package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim tells as one clause in the present tense, made from the words of its sentence. Who
 * takes part is left open, so that a chronology can name him in full where he first appears.
 *
 * @param words the clause, without a full stop; {@code {0}} stands for the first of {@code actors},
 *     {@code {0}'s} for what is his
 * @param said on whose word, to be put behind the clause ("{1} says", "according to a draft"), or
 *     null where it is the outlet's own or stands in the clause
 * @param actors those for whom there are places
 */
public record Gist(String words, @Nullable String said, List<Actor> actors) {
  public Gist {
    Checks.notBlank(words, "words");
    Checks.notBlankIfGiven(said, "said");
    actors = List.copyOf(actors);
  }
}
