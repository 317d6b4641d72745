package org.sillok.page.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Whether a paragraph tells, or speaks to its readers of the outlet itself. The words are in {@code
 * voices.tsv}.
 */
final class Voice {
  private static final Rules RULES = Rules.load();
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«‘][^\"”“»’]{3,}\\s[^\"”“»’]+\\s[^\"”“»’]+[\"”“»’]");

  private record Rules(List<Pattern> tells, List<Pattern> addresses) {
    static Rules load() {
      List<Pattern> tells = new ArrayList<>();
      List<Pattern> addresses = new ArrayList<>();
      for (Row row : TsvFile.read(Voice.class, "voices.tsv")) {
        Pattern words =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + row.cell(1) + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        switch (row.cell(0).toLowerCase(Locale.ROOT)) {
          case "tells" -> tells.add(words);
          case "addresses" -> addresses.add(words);
          default -> throw new IllegalStateException(row.where() + ": neither tells nor addresses");
        }
      }
      return new Rules(List.copyOf(tells), List.copyOf(addresses));
    }
  }

  private Voice() {}

  /** True if it reports what somebody said or did not say. */
  static boolean tells(String text) {
    return RULES.tells().stream().anyMatch(p -> p.matcher(text).find());
  }

  /** True if it speaks to readers, or of where and how to reach the outlet. */
  static boolean addresses(String text) {
    return RULES.addresses().stream().anyMatch(p -> p.matcher(text).find());
  }

  /** True if words of somebody stand in it between quotation marks, three or more. */
  static boolean quotes(String text) {
    return QUOTED.matcher(text).find();
  }
}
