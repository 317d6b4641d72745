package org.sillok.engine.dating;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.PersonName;
import org.sillok.page.dating.DayRef;
import org.sillok.story.words.Words;

/**
 * What a sentence tells, but for its days.
 *
 * @param stems of its telling words
 * @param deeds those of them that are no names: what was done, and how much
 */
record Matter(Set<String> stems, Set<String> deeds) {
  Matter {
    stems = Set.copyOf(stems);
    deeds = Set.copyOf(deeds);
  }

  /**
   * The matter of the sentence around a day.
   *
   * @param refs all days that the text names
   */
  static Matter of(String text, DayRef ref, List<DayRef> refs) {
    StringBuilder sentence = new StringBuilder(ref.sentence().in(text));
    int from = ref.sentence().start();
    for (DayRef day : refs) {
      if (from <= day.words().start() && day.words().end() <= ref.sentence().end()) {
        for (int i = day.words().start(); i < day.words().end(); i++) {
          sentence.setCharAt(i - from, ' ');
        }
      }
    }
    Set<String> stems = new TreeSet<>();
    Set<String> deeds = new TreeSet<>();
    for (Words.Word w : Words.of(sentence.toString())) {
      String stem = PersonName.fold(w.stem());
      stems.add(stem);
      if (!w.capital() && (!w.number() || stem.length() > 2)) {
        deeds.add(stem);
      }
    }
    return new Matter(stems, deeds);
  }
}
