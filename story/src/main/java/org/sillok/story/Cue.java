package org.sillok.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.Tsv;

/** What a telling says besides its act, known by the words of {@code cues.tsv}. */
enum Cue {
  /** Names a gathering by a noun. */
  GATHERING("gathering"),
  /** Sets a gathering before the one that is told. */
  EARLIER("earlier"),
  /** Tells that people come together. */
  MEETS("meets"),
  /** Counts gatherings. */
  NUMBERED("numbered"),
  /** Speaks of a gathering as one that the reader knows. */
  KNOWN("known"),
  /** Names a gathering of many. */
  ROUND("round"),
  /** Names a meeting of leaders, of which there are few. */
  SUMMIT("summit"),
  /** Sets a meeting apart from the gathering beside which it is held. */
  ASIDE("aside"),
  /** Says only that something begins, ends or is to be. */
  PHASE("phase"),
  /** Somebody comes, goes, leads or takes part. */
  GOING("going"),
  DECIDES("decides"),
  IMPOSES("imposes"),
  IN_FORCE("in force"),
  /** A measure is set, in whatever words. */
  SETTING("setting"),
  END("end"),
  /** Tells how something began. */
  OPENS("opens"),
  FAILED("failed"),
  CAME("came"),
  DENIED("denied"),
  MOVED("moved"),
  /** Pays a visit, which is an event beside the gathering for which it is made. */
  VISIT("visit"),
  /** Says of one what the sentence before says of another. */
  ELLIPSIS("ellipsis"),
  /** Names what others say of one. */
  CLAIMS("claims"),
  /** What stood until the page was written. */
  HITHERTO("hitherto"),
  /** The page says that it is a translation. */
  TRANSLATED("translated"),
  /** What is refused above a limit is offered up to it. */
  ABOVE("above");

  private static final Map<String, Pattern> PATTERNS = load();

  private final String label;

  Cue(String label) {
    this.label = label;
  }

  private static Map<String, Pattern> load() {
    Map<String, Pattern> out = new HashMap<>();
    for (List<String> row : Tsv.rows("cues.tsv", 4)) {
      out.put(row.get(0), Pattern.compile("\\b(?:" + row.get(1) + ")\\b"));
    }
    return Map.copyOf(out);
  }

  /** The cue with this name in the table. */
  static Cue of(String label) {
    for (Cue cue : values()) {
      if (cue.label.equals(label)) {
        return cue;
      }
    }
    throw new IllegalArgumentException("no such cue: " + label);
  }

  /** True if these words give the cue. */
  boolean in(String words) {
    return first(words) != null;
  }

  /** The words that give the cue first, in lower case, or null. */
  @Nullable String first(String words) {
    Matcher m = Objects.requireNonNull(PATTERNS.get(label), label).matcher(lower(words));
    return m.find() ? m.group() : null;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
