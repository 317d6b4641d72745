package org.sillok.page.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.page.dating.Stamps;

/**
 * Exports of Nexis, of both layouts: the older one counts "3 of 42 DOCUMENTS" above each article
 * and sets labels in capitals; the newer one ends each with "End of Document" and sets "Body" above
 * the text.
 */
final class Nexis {
  private static final Pattern COUNT = Pattern.compile("(?i)\\d+ of \\d+ documents?");
  private static final Pattern END = Pattern.compile("(?i)end of document");
  private static final Pattern PAGE = Pattern.compile("(?i)page \\d+(?: of \\d+)?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(byline|section|length|dateline|highlight|load-date|language|publication-type|graphic|subject|industry|geographic|organization|company|person|url|series|correction-date|notes|type|journal code|distribution|document-type|publication type|copyright)(?:\\s*:\\s*|\\s+(?=\\d{4}\\b))(.*)");
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?i)(?:load-date|language|publication-type|graphic|subject|industry|geographic|organization|company|person|url|document-type|publication type|classification|notes|copyright \\d{4})\\b.{0,400}");
  private static final Pattern LENGTH = Pattern.compile("(?i)length:\\s*[\\d,]+ words?");

  private Nexis() {}

  /** The articles of an export, or null if it is none. */
  static @Nullable List<Item> items(List<Line> lines) {
    if (lines.stream().noneMatch(l -> LENGTH.matcher(l.text()).matches())) {
      return null;
    }
    boolean ends = lines.stream().anyMatch(l -> END.matcher(l.text()).matches());
    boolean counts = lines.stream().anyMatch(l -> COUNT.matcher(l.text()).matches());
    if (!ends && !counts) {
      return null;
    }
    List<Item> out = new ArrayList<>();
    List<Line> one = new ArrayList<>();
    Pattern cut = ends ? END : COUNT;
    for (Line line : lines) {
      if (cut.matcher(line.text()).matches()) {
        add(out, one, ends);
        one = new ArrayList<>();
      } else if (!PAGE.matcher(line.text()).matches()) {
        one.add(line);
      }
    }
    add(out, one, ends);
    return out;
  }

  private static void add(List<Item> out, List<Line> lines, boolean newer) {
    Item item = newer ? newer(lines) : older(lines);
    if (item != null) {
      out.add(item);
    }
  }

  private static boolean isDay(Line line) {
    return line.text().length() < 60
        && !LABEL.matcher(line.text()).matches()
        && !Stamps.find(line.text(), true).isEmpty();
  }

  private static @Nullable Item newer(List<Line> lines) {
    int body = -1;
    for (int i = 0; i < lines.size() && body < 0; i++) {
      body = lines.get(i).text().equalsIgnoreCase("body") ? i : -1;
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    labels(lines, fields);
    if (body < 0) {
      // An article all the same, and the user is told that it has no text.
      boolean article = lines.stream().anyMatch(l -> LENGTH.matcher(l.text()).matches());
      return article ? new Item("database", fields, List.of(), null) : null;
    }
    // From the text upwards, since a list of what was found may stand above the first article.
    for (int i = body - 1; i >= 2; i--) {
      if (isDay(lines.get(i))) {
        fields.put(Field.PUBLISHED, lines.get(i).text());
        fields.put(Field.OUTLET, lines.get(i - 1).text());
        fields.put(Field.TITLE, lines.get(i - 2).text());
        break;
      }
    }
    return item(fields, lines, body + 1);
  }

  private static @Nullable Item older(List<Line> lines) {
    int length = -1;
    for (int i = 0; i < lines.size() && length < 0; i++) {
      length = LENGTH.matcher(lines.get(i).text()).matches() ? i : -1;
    }
    if (length < 0) {
      return null;
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    labels(lines, fields);
    int day = 0;
    while (day < length && !isDay(lines.get(day))) {
      day++;
    }
    if (day < length) {
      fields.put(Field.PUBLISHED, lines.get(day).text());
      if (day > 0) {
        fields.put(Field.OUTLET, lines.get(day - 1).text());
      }
      int title = day + 1;
      // The edition stands between the day and the headline.
      while (title < length
          && lines.get(title).text().toLowerCase(Locale.ROOT).endsWith("edition")) {
        title++;
      }
      StringBuilder words = new StringBuilder();
      while (title < length
          && !LABEL.matcher(lines.get(title).text()).matches()
          && (words.isEmpty() || !lines.get(title).apart())) {
        words.append(words.isEmpty() ? "" : " ").append(lines.get(title).text());
        title++;
      }
      fields.put(Field.TITLE, words.toString());
    }
    int body = length + 1;
    while (body < lines.size() && isHeadLabel(lines.get(body))) {
      body++;
    }
    return item(fields, lines, body);
  }

  private static boolean isHeadLabel(Line line) {
    Matcher m = LABEL.matcher(line.text());
    return m.matches()
        && m.group(1)
            .toLowerCase(Locale.ROOT)
            .matches("byline|section|dateline|highlight|series|url");
  }

  private static Item item(Map<Field, String> fields, List<Line> lines, int body) {
    int to = body;
    while (to < lines.size() && !BEHIND.matcher(lines.get(to).text()).matches()) {
      to++;
    }
    List<String> text = Line.paragraphs(lines.subList(Math.min(body, lines.size()), to));
    return new Item("database", fields, text, null);
  }

  private static void labels(List<Line> lines, Map<Field, String> fields) {
    for (Line line : lines) {
      Matcher m = LABEL.matcher(line.text());
      if (m.matches()) {
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
          case "byline" -> fields.putIfAbsent(Field.AUTHOR, m.group(2));
          case "section" -> fields.putIfAbsent(Field.SECTION, m.group(2).replaceFirst(";.*", ""));
          case "dateline" -> fields.putIfAbsent(Field.DATELINE, m.group(2));
          case "language" -> fields.putIfAbsent(Field.LANGUAGE, m.group(2).replaceFirst(";.*", ""));
          case "load-date" -> fields.putIfAbsent(Field.LOADED, m.group(2));
          case "url" -> fields.putIfAbsent(Field.ADDRESS, m.group(2));
          default -> {}
        }
      }
    }
  }
}
