package org.sillok.event;

import java.util.Map;
import java.util.Set;
import org.sillok.model.When;

/**
 * How long an act lasted, where its words tell it beside the day on which it began or ended: "the
 * three-day round ended on Thursday", "arrived on Monday for a two-day visit".
 */
final class Spans {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("2", 2),
          Map.entry("3", 3),
          Map.entry("4", 4),
          Map.entry("5", 5));
  private static final Set<String> ENDING =
      Set.of("end", "conclude", "close", "finish", "wrap", "leave", "complete");
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "open", "arrive", "kick", "fly", "travel", "come");

  private final Tree tree;

  Spans(Tree tree) {
    this.tree = tree;
  }

  /** The interval, if a day is told and how long it lasted from or to it; else the day. */
  When over(Match match, When when) {
    int i = match.anchor();
    int verb = tree.verb(i) ? i : governor(i);
    if (!(when instanceof When.Day day) || verb < 0) {
      return when;
    }
    boolean ends = ENDING.contains(tree.lemma(verb));
    boolean begins = BEGINNING.contains(tree.lemma(verb));
    int days = ends || begins ? days(i, verb) : 0;
    if (days < 2) {
      return when;
    }
    return ends
        ? When.days(day.date().minusDays(days - 1L), day.date())
        : When.days(day.date(), day.date().plusDays(days - 1L));
  }

  private int governor(int i) {
    int h = i;
    for (int steps = 0; steps < 4 && h >= 0; steps++) {
      if (tree.verb(h)) {
        return h;
      }
      h = tree.head(h);
    }
    return -1;
  }

  /** "three-day" before the noun, or before that with which one arrives: "for a two-day visit". */
  private int days(int i, int verb) {
    if (i != verb) {
      return daysBefore(i);
    }
    for (int t : tree.prepositional(verb, "for")) {
      int days = daysBefore(t);
      if (days > 0) {
        return days;
      }
    }
    return 0;
  }

  private int daysBefore(int noun) {
    for (int k = Math.max(tree.sentenceStart(noun), noun - 6); k < noun; k++) {
      String f = tree.form(k);
      Integer whole = f.endsWith("-day") ? NUMBERS.get(f.substring(0, f.length() - 4)) : null;
      boolean apart = f.equals("day") && k >= 2 && tree.form(k - 1).equals("-");
      Integer number = apart ? NUMBERS.get(tree.form(k - 2)) : whole;
      if (number != null && tree.under(k, noun)) {
        return number;
      }
    }
    return 0;
  }
}
