package org.sillok.page.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Lines at which an article is over: from there a page speaks of itself. The words are in {@code
 * tails.tsv}.
 */
public final class Tails {
  private static final int LONGEST = 300;
  private static final int LONGEST_LAST = 420;
  private static final Rules RULES = Rules.load();

  private Tails() {}

  /**
   * True if the article ends before this line.
   *
   * @param heading if it is set as a heading, for words that only end an article as one
   */
  public static boolean begins(String line, boolean heading) {
    if (line.length() > LONGEST) {
      return false;
    }
    return RULES.any.match(line) || (heading || isLabel(line)) && RULES.label.match(line);
  }

  /** True if the last paragraph of an article is none: it leads on, or tells who wrote it. */
  public static boolean isAfter(String line) {
    if (line.length() > LONGEST_LAST) {
      return false;
    }
    for (Pattern pattern : RULES.last) {
      if (pattern.matcher(line).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(String line) {
    return line.length() < 60 && !line.endsWith(".");
  }

  private record Rules(Openings any, Openings label, List<Pattern> last) {
    static Rules load() {
      List<Pattern> any = new ArrayList<>();
      List<Pattern> label = new ArrayList<>();
      List<Pattern> last = new ArrayList<>();
      for (Row row : TsvFile.read(Tails.class, "tails.tsv")) {
        Pattern pattern;
        try {
          pattern = Pattern.compile(row.cell(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
        }
        switch (row.cell(0).toLowerCase(Locale.ROOT)) {
          case "any" -> any.add(pattern);
          case "label" -> label.add(pattern);
          case "last" -> last.add(pattern);
          default -> throw new IllegalStateException(row.where() + ": none of any, label, last");
        }
      }
      return new Rules(new Openings(any), new Openings(label), List.copyOf(last));
    }
  }
}
