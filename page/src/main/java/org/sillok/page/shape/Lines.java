package org.sillok.page.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Lines that are furniture by their own words, whatever they stand in. The words are in {@code
 * lines.tsv}.
 */
public final class Lines {
  private static final Openings FURNITURE = new Openings(load());
  private static final int LONGEST = 260;

  private Lines() {}

  private static List<Pattern> load() {
    List<Pattern> out = new ArrayList<>();
    for (Row row : TsvFile.read(Lines.class, "lines.tsv")) {
      try {
        out.add(Pattern.compile(row.cell(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(out);
  }

  /** True if the line asks, offers or labels, and tells nothing. */
  public static boolean isFurniture(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return FURNITURE.match(line);
  }

  /** True if both hold the same letters and digits in the same order. */
  public static boolean sameWords(String a, @Nullable String b) {
    if (b == null || b.isEmpty()) {
      return false;
    }
    int i = 0;
    int j = 0;
    while (true) {
      i = next(a, i);
      j = next(b, j);
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (Character.toLowerCase(a.charAt(i++)) != Character.toLowerCase(b.charAt(j++))) {
        return false;
      }
    }
  }

  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
