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
  private static final List<Pattern> FURNITURE = load();
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
    for (Pattern p : FURNITURE) {
      if (p.matcher(line).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** True if both hold the same letters and digits in the same order. */
  public static boolean sameWords(String a, @Nullable String b) {
    return b != null && !b.isEmpty() && bare(a).equals(bare(b));
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }
}
