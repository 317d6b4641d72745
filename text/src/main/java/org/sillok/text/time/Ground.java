package org.sillok.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.sillok.model.When;
import org.sillok.text.time.Place.Grain;
import org.sillok.text.time.Place.Period;

/** What dates are counted from in one text: its day of publication, and the last date told. */
final class Ground {
  private final @Nullable LocalDate today;
  private final @Nullable YearMonth thisMonth;
  private final @Nullable Integer thisYear;
  private final boolean history;

  private @Nullable Period told;
  private boolean explicit;
  private int toldSentence = -1;
  private int toldParagraph = -1;
  private int sentence;
  private int paragraph;

  /**
   * @param published day, month or year of publication, or unknown
   * @param history true if the text tells of other years than its own, date after date
   */
  Ground(When published, boolean history) {
    LocalDate first = published.earliest();
    LocalDate last = published.latest();
    if (first == null || last == null) {
      today = null;
      thisMonth = null;
      thisYear = null;
    } else {
      today = first.equals(last) ? first : null;
      thisMonth = YearMonth.from(first).equals(YearMonth.from(last)) ? YearMonth.from(first) : null;
      thisYear = first.getYear() == last.getYear() ? first.getYear() : null;
    }
    this.history = history || thisYear == null;
  }

  @Nullable LocalDate today() {
    return today;
  }

  @Nullable YearMonth thisMonth() {
    return thisMonth;
  }

  @Nullable Integer thisYear() {
    return thisYear;
  }

  @Nullable Period told() {
    return told;
  }

  boolean history() {
    return history;
  }

  void at(int newSentence, int newParagraph) {
    sentence = newSentence;
    paragraph = newParagraph;
  }

  /** Notes a date told; a year alone does not undo what is known of the month within it. */
  void tell(Period period, boolean withYear) {
    boolean coarser =
        told != null
            && history
            && period.grain() == Grain.YEAR
            && (told.grain() == Grain.DAY || told.grain() == Grain.MONTH)
            && told.first().getYear() == period.first().getYear();
    if (coarser) {
      return;
    }
    told = period;
    explicit = withYear;
    toldSentence = sentence;
    toldParagraph = paragraph;
  }

  boolean toldInSentence() {
    return told != null && toldSentence == sentence;
  }

  /**
   * True if bare months and days are those of the last date told, not those around the day of
   * publication.
   */
  boolean countsFromTold() {
    if (told == null) {
      return false;
    }
    if (history) {
      return true;
    }
    return explicit
        && toldParagraph == paragraph
        && toldSentence >= sentence - 1
        && thisYear != null
        && told.first().getYear() < thisYear
        && told.grain() != Grain.DECADE
        && told.grain() != Grain.CENTURY;
  }
}
