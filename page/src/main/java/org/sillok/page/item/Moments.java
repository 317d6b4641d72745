package org.sillok.page.item;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as programs write them into tables, turned into what a person would print; whatever a
 * person can read is left as it is.
 */
final class Moments {
  /** Seconds since 1970, or thousandths, millionths or billionths of them: 2001 to 2286. */
  private static final Pattern EPOCH =
      Pattern.compile("([1-9]\\d{9})(\\d{3}|\\d{6}|\\d{9})?(?:\\.\\d+)?");

  /** As C and Java print a moment: "Wed Nov 12 10:00:00 GMT 2031". */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "\\p{L}{3},? (\\p{L}{3}) {1,2}(\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?)(?: ([+-]\\d{4}|[A-Z]{1,5}))? (\\d{4})");

  private static final List<DateTimeFormatter> ISO =
      List.of(DateTimeFormatter.ISO_WEEK_DATE, DateTimeFormatter.ISO_ORDINAL_DATE);

  private Moments() {}

  /** The same moment, to be read by a person. */
  static @Nullable String readable(@Nullable String field) {
    if (field == null) {
      return null;
    }
    String bare = field.strip();
    Matcher epoch = EPOCH.matcher(bare);
    if (epoch.matches()) {
      return Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).toString();
    }
    Matcher last = YEAR_LAST.matcher(bare);
    if (last.matches()) {
      String zone = last.group(4) == null ? "" : " " + last.group(4);
      return last.group(2) + " " + last.group(1) + " " + last.group(5) + " " + last.group(3) + zone;
    }
    for (DateTimeFormatter format : ISO) {
      try {
        return LocalDate.parse(bare, format).toString();
      } catch (DateTimeException e) {
        // not of this form: the next one is tried
      }
    }
    return field;
  }
}
