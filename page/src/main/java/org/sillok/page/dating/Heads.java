package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Who was in office when, among the heads whom news names with it: {@code heads.tsv}. */
final class Heads {
  private record Head(
      String name,
      Pattern incoming,
      Pattern serving,
      LocalDate chosen,
      LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * A head whom a text names.
   *
   * @param words as the text has them
   * @param from the first day that it allows
   * @param to the last, or null
   * @param incoming true if the text says that the office is still to be taken up
   * @param acts true if the sentence tells of what is just done or still to come, so that no former
   *     head can be meant
   */
  record Named(
      String words, LocalDate from, @Nullable LocalDate to, boolean incoming, boolean acts) {}

  /** So often a head is looked at in one text. */
  private static final int ASKED = 50;

  private static final List<Head> ALL = load();

  private Heads() {}

  private static List<Head> load() {
    List<Head> out = new ArrayList<>();
    for (Row row : TsvFile.read(Heads.class, "heads.tsv")) {
      String name = row.cell(1);
      String given = "(?:\\p{Lu}[\\p{L}.]+ ){0,2}";
      out.add(
          new Head(
              name,
              Pattern.compile(
                  "(?:\\bincoming (?:U\\.?S\\.? )?(?:administration of )?(?:"
                      + row.cell(0)
                      + " )?|"
                      + row.cell(0)
                      + "-elect )"
                      + given
                      + name
                      + "\\b"),
              Pattern.compile(
                  "(?<!(?:former|then|late|ex|past|previous|first) ?-?(?:U\\.?S\\.? |South Korean |Chinese |Japanese |French |German |British )?)\\b"
                      + row.cell(0)
                      + " "
                      + given
                      + name
                      + "\\b"),
              LocalDate.parse(row.cell(2)),
              LocalDate.parse(row.cell(3)),
              row.cell(4).isEmpty() ? null : LocalDate.parse(row.cell(4))));
    }
    return List.copyOf(out);
  }

  /** Those whom a text names with their office, each once, in the order of the table. */
  static List<Named> in(String text, List<Span> sentences, List<DayWord> days) {
    List<Named> out = new ArrayList<>();
    for (Head h : ALL) {
      if (!text.contains(h.name())) {
        continue;
      }
      Matcher coming = h.incoming().matcher(text);
      if (coming.find()) {
        out.add(new Named(coming.group(), h.chosen(), h.from(), true, true));
        continue;
      }
      Matcher serving = h.serving().matcher(text);
      Named named = null;
      for (int n = 0; n < ASKED && serving.find() && (named == null || !named.acts()); n++) {
        boolean acts = acts(text, serving.start(), serving.end(), sentences, days);
        if (named == null || acts) {
          named = new Named(serving.group(), h.from(), h.to(), false, acts);
        }
      }
      if (named != null) {
        out.add(named);
      }
    }
    return out;
  }

  /** The head is to do something, or spoke on a day that is named without a date. */
  private static boolean acts(
      String text, int start, int end, List<Span> sentences, List<DayWord> days) {
    for (Span s : sentences) {
      if (s.start() <= start && end <= s.end()) {
        Tenses.Kind next = Tenses.next(text, end);
        return next == Tenses.Kind.COMING
            || next == Tenses.Kind.SAID
            || days.stream()
                .anyMatch(
                    d -> d.said() && s.start() <= d.words().start() && d.words().end() <= s.end());
      }
    }
    return false;
  }
}
