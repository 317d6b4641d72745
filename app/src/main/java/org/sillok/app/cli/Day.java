package org.sillok.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Sillok;
import org.sillok.model.When;

/** The day that a user means. */
final class Day {
  private Day() {}

  /** The last day of the date given, or that of the newest page. */
  static LocalDate of(@Nullable String text, Sillok sillok) {
    if (text == null) {
      return sillok
          .newest()
          .orElseThrow(() -> new UserError("no page here has a date: name a day with --as-of"));
    }
    When when = BuildCommand.date(text);
    LocalDate last = when.latest();
    if (last == null || when.days() < 0) {
      throw new UserError("not a day, month or year: " + when.edtf());
    }
    return last;
  }
}
