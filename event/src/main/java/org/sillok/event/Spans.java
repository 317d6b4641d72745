package org.sillok.event;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.When;

/**
 * How long an act lasted, where its words tell it beside the day on which it began or ended: "the
 * three-day round ended on Thursday", "arrived on Monday for a two-day visit".
 */
final class Spans {
  /** Days that a round or a visit lasts at most. */
  private static final int LONGEST = 7;

  private static final Set<String> ENDING =
      Set.of("end", "conclude", "close", "finish", "wrap", "leave", "complete");
  private static final Set<String> BEGINNING =
      Set.of("begin", "start", "open", "arrive", "kick", "fly", "travel", "come");

  private final Tree tree;

  private final Set<String> gatherings;

  /** How many days the meeting of the page lasts, if it tells that of one only; else 0. */
  private final int told;

  Spans(Tree tree, WordSets sets) {
    this.tree = tree;
    this.gatherings = sets.named("gatherings");
    Set<Integer> all = new TreeSet<>();
    for (int k = 0; k < tree.size(); k++) {
      int days = tree.noun(k) && gatherings.contains(tree.lemma(k)) ? daysBefore(k) : 0;
      if (days > 0) {
        all.add(days);
      }
    }
    this.told = all.size() == 1 ? all.iterator().next() : 0;
  }

  /**
   * The interval, if a day is told and how long it lasted from or to it; else the day.
   *
   * @param owner the word on which the day hangs
   */
  When over(Match match, When when, int owner) {
    int i = match.anchor();
    int above = tree.verb(i) ? i : governor(i);
    boolean phase = above >= 0 && phase(above);
    int verb = !phase && owner >= 0 && phase(owner) && tree.noun(i) ? owner : above;
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

  /** The interval that ends on the day, of what is told as over: "said after the two-day talks". */
  When until(Match match, When when) {
    int i = match.anchor();
    boolean over =
        tree.noun(i) && (tree.caseOf(i).equals("after") || tree.caseOf(i).equals("following"));
    int days = over && when instanceof When.Day ? daysBefore(i) : 0;
    LocalDate last = when.latest();
    return days < 2 || last == null ? when : When.days(last.minusDays(days - 1L), last);
  }

  private boolean phase(int verb) {
    return ENDING.contains(tree.lemma(verb)) || BEGINNING.contains(tree.lemma(verb));
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
      int own = daysBefore(i);
      return own == 0 && gatherings.contains(tree.lemma(i)) ? told : own;
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
      int whole = f.endsWith("-day") ? Cardinals.of(f.substring(0, f.length() - 4)) : 0;
      boolean apart = f.equals("day") && k >= 2 && tree.form(k - 1).equals("-");
      int number = apart ? Cardinals.of(tree.form(k - 2)) : whole;
      if (number > 1 && number <= LONGEST && tree.under(k, noun)) {
        return number;
      }
    }
    return 0;
  }
}
