package org.sillok.page.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Dating;
import org.sillok.model.When;

/**
 * Dates an article: collects every sign, gives each its role, rejects what the text contradicts,
 * and weighs the rest.
 */
public final class Dater {
  /** No page of the web is older. */
  private static final int FIRST_YEAR = 1995;

  /** Under this the scripts of a page are asked too. */
  private static final double WEAK = 0.5;

  /** What a day of change is worth as a day of publication, where there is no other. */
  private static final double CHANGED = 0.45;

  /** A window wider than this, in days, tells those who read it next to nothing. */
  private static final int WIDEST = 400;

  private Dater() {}

  /** A dater with the standard rules. */
  public static Dater standard() {
    return new Dater();
  }

  /** When the article was published and last changed. */
  public Dated date(DatingInput input) {
    List<Candidate> all = signs(input);
    Against text = new Against(input, all);
    List<DateEvidence> rejected = new ArrayList<>();
    List<Candidate> published = new ArrayList<>();
    List<Candidate> updated = new ArrayList<>();
    for (Candidate c : all) {
      String why = impossible(c, input);
      if (why != null) {
        rejected.add(c.because(why));
        continue;
      }
      switch (c.role()) {
        case PUBLISHED -> {
          String against = text.contradicts(c);
          if (against == null) {
            published.add(c);
          } else {
            rejected.add(c.because(against));
          }
        }
        case UPDATED -> updated.add(c);
        case CRAWLED, SITE_CLOCK, RELATED, EVENT, DOCUMENT, SENT, COPYRIGHT, COMMENT, UNKNOWN ->
            rejected.add(c.because("it is no date of the article: " + c.rule()));
      }
    }
    if (Weighing.strength(published) < WEAK && input.html() != null) {
      for (Candidate c : updated) {
        published.add(c.as(DateRole.UPDATED, (int) (c.weight() * CHANGED)));
      }
      if (updated.isEmpty()) {
        published.addAll(ScriptDates.of(input.html()));
      }
    }
    return new Dated(
        published.isEmpty()
            ? window(input.body(), text.days(), input.got(), rejected)
            : Weighing.of(published, rejected),
        updated.isEmpty() ? null : Weighing.of(updated, List.of()));
  }

  /** Where no stamp is left: the days that the text allows. */
  private static Dating window(
      String body, TextDays days, @Nullable LocalDate got, List<DateEvidence> rejected) {
    TextWindow window = new TextWindow(body, days, got);
    When when = window.when();
    boolean tells = when.days() > 0 && when.days() <= WIDEST;
    return new Dating(
        tells ? when : When.UNKNOWN, null, null, tells ? window.evidence() : List.of(), rejected);
  }

  /**
   * The days that a text in English allows, by what it tells alone; unknown if that is too wide.
   */
  public Dating byText(String body) {
    return window(body, new TextDays(body), null, List.of());
  }

  /** As {@link #byText}, however wide, and with only one end where no more is known. */
  public When bounds(String body) {
    return new TextWindow(body, new TextDays(body), null).bounds();
  }

  /**
   * The days of the week on which a text in English can have been published, by the one day that it
   * tells as past, on which its people spoke; all if it tells of none or of several.
   */
  public Set<DayOfWeek> weekdays(String body) {
    TextDays days = new TextDays(body);
    return days.onlyPast() == null ? EnumSet.allOf(DayOfWeek.class) : days.possible();
  }

  private static List<Candidate> signs(DatingInput input) {
    boolean monthFirst = DayStyle.monthFirst(input.body(), input.language());
    Layout layout = new Layout(input.lines(), input.headline());
    List<Candidate> all = new ArrayList<>();
    if (input.html() != null) {
      all.addAll(JsonDates.of(input.html()));
      all.addAll(MetaDates.of(input.html(), monthFirst));
      all.addAll(ElementDates.of(input.html(), layout, monthFirst));
      all.addAll(ElementDates.told(input.html(), layout, monthFirst, input.printed()));
    }
    all.addAll(VisibleDates.of(layout, monthFirst, input.html() != null));
    return all;
  }

  /** Why a stamp can be no article's, or null. */
  private static @Nullable String impossible(Candidate c, DatingInput input) {
    if (c.stamp().date().getYear() < FIRST_YEAR) {
      return "before there were pages";
    }
    return input.got() != null && c.stamp().date().isAfter(input.got().plusDays(1))
        ? "after the page was got on " + input.got()
        : null;
  }
}
