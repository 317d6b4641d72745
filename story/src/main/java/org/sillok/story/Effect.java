package org.sillok.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.When;

/**
 * The day from which a measure is to be in force, where its sentence says so: "from 1 December".
 */
final class Effect {
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:from|as of|effective|starting|beginning)(?: on)? "
              + "(?:(\\d{1,2}) "
              + MONTH
              + "|"
              + MONTH
              + " (\\d{1,2}))\\b");

  private Effect() {}

  /** The day, on the page's own or later, or null if the words tell none. */
  static @Nullable LocalDate day(String words, When published) {
    LocalDate page = published.earliest();
    Matcher m = FROM.matcher(words.toLowerCase(Locale.ROOT));
    if (page == null || !m.find()) {
      return null;
    }
    int day = Integer.parseInt(m.group(1) == null ? m.group(4) : m.group(1));
    Month month = month(m.group(2) == null ? m.group(3) : m.group(2));
    try {
      LocalDate out = LocalDate.of(page.getYear(), month, day);
      out = out.isBefore(page.minusMonths(6)) ? out.plusYears(1) : out;
      return out.isBefore(page) ? null : out;
    } catch (DateTimeException e) {
      return null; // there is no such day
    }
  }

  private static Month month(String first) {
    for (Month m : Month.values()) {
      if (m.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
          .toLowerCase(Locale.ROOT)
          .startsWith(first)) {
        return m;
      }
    }
    throw new IllegalArgumentException("no such month: " + first);
  }
}
