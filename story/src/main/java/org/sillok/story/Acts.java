package org.sillok.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.Words;

/** Which kinds of act the words of a trigger name; the kinds are in {@code acts.tsv}. */
final class Acts {
  /** Words that {@code *} stands for in a phrase, at most. */
  private static final String SOME = "(?: \\S+){0,3}";

  /** The same for {@code **}. */
  private static final String MANY = "(?: \\S+){0,9}";

  /** Several words that name an act together ("called in", "left that letter unanswered"). */
  private record Phrase(String kind, Pattern words) {}

  private static final Acts TABLE = load();

  private final Map<String, Set<String>> kinds;
  private final List<Phrase> phrases;

  private Acts(Map<String, Set<String>> kinds, List<Phrase> phrases) {
    this.kinds = Map.copyOf(kinds);
    this.phrases = List.copyOf(phrases);
  }

  private static Acts load() {
    Map<String, Set<String>> kinds = new HashMap<>();
    List<Phrase> phrases = new ArrayList<>();
    for (List<String> row : Tsv.rows("acts.tsv", 4)) {
      for (String word : row.get(1).split("\\|", -1)) {
        if (word.contains(" ")) {
          phrases.add(
              new Phrase(
                  row.get(0),
                  Pattern.compile(" " + word.replace(" **", MANY).replace(" *", SOME) + " ")));
        } else {
          kinds.computeIfAbsent(Words.stem(word), k -> new HashSet<>()).add(row.get(0));
        }
      }
    }
    return new Acts(kinds, phrases);
  }

  /** True if a word of this stem names an act. */
  static boolean name(String stem) {
    return TABLE.kinds.containsKey(stem);
  }

  /**
   * The kinds that a phrase in these words names, or the first of them which names any; empty if
   * none does.
   */
  static Set<String> of(String words) {
    return of(words, words);
  }

  /**
   * The same of a trigger.
   *
   * @param on the trigger and what follows it in its clause: a phrase begins with the trigger
   */
  static Set<String> of(String trigger, String on) {
    List<String> words = Words.plain(trigger);
    String plain = " " + String.join(" ", words) + " ";
    String more = " " + String.join(" ", Words.plain(on)) + " ";
    for (Phrase phrase : TABLE.phrases) {
      if (phrase.words().matcher(plain).find() || phrase.words().matcher(more).lookingAt()) {
        return Set.of(phrase.kind());
      }
    }
    for (String word : words) {
      Set<String> kinds = TABLE.kinds.get(Words.stem(word));
      if (kinds != null) {
        return Set.copyOf(kinds);
      }
    }
    return Set.of();
  }
}
