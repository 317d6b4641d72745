package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.model.Span;
import org.sillok.page.shape.Openings;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Happenings of world affairs whose day is known, recalled by a text: {@code recalled.tsv}. */
final class Recalled {
  /** What is called recent lies no further back. */
  private static final int RECENT_MONTHS = 3;

  private static final Pattern RECENT =
      Pattern.compile("\\b(?:recent|last week|last month|earlier this month)\\b");

  /** How far from what it recalls a text may call it recent, in characters. */
  private static final int NEAR = 40;

  private record Event(Pattern words, LocalDate day) {}

  /**
   * A happening that a text recalls.
   *
   * @param words by which it does
   * @param day the text is not older
   * @param recent true if it calls it recent
   */
  record Told(String words, LocalDate day, boolean recent) {
    /** The text is not younger, if it calls the happening recent. */
    LocalDate last() {
      return day.plusMonths(RECENT_MONTHS);
    }
  }

  private static final List<Event> ALL = load();
  private static final Openings OPENINGS = new Openings(ALL.stream().map(Event::words).toList());

  private Recalled() {}

  private static List<Event> load() {
    List<Event> out = new ArrayList<>();
    for (Row row : TsvFile.read(Recalled.class, "recalled.tsv")) {
      try {
        out.add(new Event(Pattern.compile(row.cell(0)), LocalDate.parse(row.cell(1))));
      } catch (RuntimeException e) {
        throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(out);
  }

  /** What a text recalls, sentence by sentence. */
  static List<Told> in(String text, List<Span> sentences) {
    List<Told> out = new ArrayList<>();
    for (Span s : sentences) {
      String sentence = s.in(text);
      BitSet asked = OPENINGS.in(sentence);
      for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
        Event e = ALL.get(i);
        Matcher m = e.words().matcher(sentence);
        if (m.find()) {
          String around =
              sentence.substring(
                  Math.max(0, m.start() - NEAR), Math.min(sentence.length(), m.end() + NEAR));
          boolean recent = RECENT.matcher(around.toLowerCase(Locale.ROOT)).find();
          out.add(new Told(m.group(), e.day(), recent));
        }
      }
    }
    return out;
  }
}
