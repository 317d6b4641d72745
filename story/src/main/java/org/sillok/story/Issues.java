package org.sillok.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.story.words.Tsv;

/**
 * The names under which issues go, in whatever words parties speak of them: "sanctions relief" for
 * the easing of sanctions and for lifting the embargo. The names are in {@code issues.tsv}.
 */
final class Issues {
  private static final Pattern PART = Pattern.compile("\\$([a-z]+)");

  private static final Issues TABLE = load();

  /**
   * A name of issues.
   *
   * @param whose true if the same of another country is another issue
   */
  record Name(String name, boolean whose) {}

  private record Row(Name name, Pattern pattern) {}

  private final List<Row> rows;
  private final Pattern ease;
  private final Pattern keep;

  /** Where what a party asks for stops, and on what it depends, or where it was said, begins. */
  private final Pattern aside;

  private Issues(List<Row> rows, Map<String, String> parts) {
    this.rows = List.copyOf(rows);
    this.ease = Pattern.compile(whole("\\b$ease\\b", parts));
    this.keep = Pattern.compile(whole("\\b$keep\\b", parts));
    this.aside = Pattern.compile("(?i)" + whole("$aside", parts));
  }

  private static Issues load() {
    Map<String, String> parts = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (List<String> row : Tsv.rows("issues.tsv", 5)) {
      String pattern = whole(row.get(1), parts);
      if (row.get(0).startsWith("$")) {
        parts.put(row.get(0).substring(1), pattern);
      } else {
        Name name = new Name(row.get(0), row.get(2).equals("yes"));
        rows.add(new Row(name, Pattern.compile(pattern)));
      }
    }
    return new Issues(rows, parts);
  }

  private static String whole(String pattern, Map<String, String> parts) {
    StringBuilder out = new StringBuilder();
    Matcher m = PART.matcher(pattern);
    while (m.find()) {
      String part = parts.get(m.group(1));
      m.appendReplacement(out, Matcher.quoteReplacement(part == null ? m.group() : part));
    }
    return m.appendTail(out).toString();
  }

  /** The name of an issue, or null if it goes under none that is known. */
  static @Nullable Name of(String issue) {
    String words = lower(issue);
    for (Row row : TABLE.rows) {
      if (row.pattern().matcher(words).find()) {
        return row.name();
      }
    }
    return null;
  }

  /** What is asked for or refused, without the condition that its words go on with. */
  static String bare(String issue) {
    String bare = TABLE.aside.matcher(issue).replaceFirst("").strip();
    return bare.isEmpty() ? issue : bare;
  }

  /** -1 if a measure is to be eased or ended, 1 if it is to stay or come, 0 if neither is told. */
  static int direction(String issue) {
    String words = lower(issue);
    return TABLE.ease.matcher(words).find() ? -1 : TABLE.keep.matcher(words).find() ? 1 : 0;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }
}
