package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.page.dating.PageLine.Place;
import org.sillok.page.meta.Dateline;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Dates that a reader sees around the article. */
final class VisibleDates {
  private static final int LONGEST = 160;

  /** How far into the first paragraph a dateline reaches. */
  private static final int DATELINE = 45;

  private static final Pattern FIRST_WORD = Pattern.compile("[\\s,.:]+");
  private static final Set<String> WEEKDAYS = weekdays();

  private final Layout layout;
  private final boolean monthFirst;
  private final boolean isHtml;
  private final List<Candidate> out = new ArrayList<>();

  private VisibleDates(Layout layout, boolean monthFirst, boolean isHtml) {
    this.layout = layout;
    this.monthFirst = monthFirst;
    this.isHtml = isHtml;
  }

  private static Set<String> weekdays() {
    Set<String> out = new HashSet<>();
    for (Row row : TsvFile.read(VisibleDates.class, "weekdays.tsv")) {
      for (int d = 1; d <= 7; d++) {
        out.addAll(List.of(row.cell(d).split("\\|")));
      }
    }
    return Set.copyOf(out);
  }

  static List<Candidate> of(Layout layout, boolean monthFirst, boolean isHtml) {
    VisibleDates dates = new VisibleDates(layout, monthFirst, isHtml);
    for (int i = 0; i < layout.lines().size(); i++) {
      dates.read(i);
    }
    return dates.out;
  }

  private void read(int i) {
    PageLine line = layout.lines().get(i);
    Nearness near = layout.of(i);
    if (line.place() == Place.BODY && line.text().length() > LONGEST) {
      if (near == Nearness.TOP) {
        dateline(line);
      }
      return;
    }
    if (line.text().length() > 2 * LONGEST) {
      return;
    }
    int from = 0;
    for (Stamp s : Stamps.findLoose(line.text(), monthFirst)) {
      String label = line.text().substring(from, Math.max(from, s.start()));
      if (from == 0 && s.start() < 3) {
        label = Weights.label(layout, i, line.inPage().start()) + label;
      }
      from = s.end();
      out.add(candidate(i, near, s, label));
    }
  }

  private void dateline(PageLine line) {
    Dateline told = Dateline.read(line.text());
    boolean dated = told != null && told.date() != null;
    // the whole of what is read as one; else a stamp that opens the paragraph
    int reach = told != null && dated ? Math.max(told.length(), DATELINE) : DATELINE;
    String head = line.text().substring(0, reach);
    for (Stamp s : Stamps.findLoose(head, monthFirst)) {
      if (s.end() < reach - 1 && (dated || s.start() < 25)) {
        out.add(
            new Candidate(
                DateRole.PUBLISHED,
                s,
                head,
                line.inPage(),
                "shown-dateline",
                s.start() < 3 ? 50 : 35,
                Nearness.INSIDE));
      }
    }
  }

  private Candidate candidate(int i, Nearness near, Stamp s, String label) {
    PageLine line = layout.lines().get(i);
    @Nullable DateRole told = Labels.of(label);
    boolean alone =
        Stamps.isStampLine(line.text()) || line.text().length() < s.end() - s.start() + 25;
    if (told != null && told != DateRole.PUBLISHED) {
      int weight = told == DateRole.UPDATED ? Weights.placed(72, near, line.listed()) : 5;
      return made(told, s, line, "shown-" + told.name().toLowerCase(Locale.ROOT), weight, near);
    }
    boolean labelled = told == DateRole.PUBLISHED && s.start() < 90;
    if (line.place() == Place.ABOVE && isClock(line.text()) && !labelled) {
      return made(DateRole.SITE_CLOCK, s, line, "shown-clock", 5, near);
    }
    boolean listed = line.listed() && layout.fromHeadline(i) > 3;
    if (line.place() == Place.BODY && !alone && !labelled) {
      boolean opens = near == Nearness.TOP && s.start() < 25;
      return made(
          opens ? DateRole.PUBLISHED : DateRole.EVENT, s, line, "shown-text", opens ? 35 : 3, near);
    }
    boolean clock = layout.isOver(i) && isClock(line.text());
    int trust = labelled ? 78 : alone && !clock ? 66 : 34;
    if (!isHtml && near == Nearness.FAR) {
      // A dump holds the lines of other articles too, and no mark-up to tell them.
      return made(DateRole.RELATED, s, line, "shown-far", 3, near);
    }
    String rule = labelled ? "shown-labelled" : alone ? "shown-alone" : "shown-line";
    int weight = Weights.placed(trust, near, listed);
    return made(DateRole.PUBLISHED, s, line, rule, weight, near);
  }

  private static Candidate made(
      DateRole role, Stamp s, PageLine line, String rule, int weight, Nearness near) {
    return new Candidate(role, s, line.text(), line.inPage(), rule, weight, near);
  }

  /** A line that begins with a day of the week, above the headline, is the site's clock. */
  private static boolean isClock(String words) {
    String first = FIRST_WORD.split(words, 2)[0].toLowerCase(Locale.ROOT);
    return WEEKDAYS.contains(first);
  }
}
