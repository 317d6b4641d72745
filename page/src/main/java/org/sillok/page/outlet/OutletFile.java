package org.sillok.page.outlet;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Reads rules of outlets: on each line a word and what it says, parted by a tab. {@code name}
 * begins the rule of an outlet, {@code example} a page of the rule's own. {@code docs/outlets.md}
 * tells all words.
 */
final class OutletFile {
  private static final String TOLD = "told.";

  private final List<OutletRule> rules = new ArrayList<>();
  private @Nullable Draft draft;

  /** A rule while it is read. */
  private static final class Draft {
    private final Row first;
    private final List<String> hosts = new ArrayList<>();
    private final Map<Part, List<Evaluator>> places = new EnumMap<>(Part.class);
    private final List<Pattern> furniture = new ArrayList<>();
    private final List<Pattern> ends = new ArrayList<>();
    private final List<Pattern> signed = new ArrayList<>();
    private final List<Pattern> datelines = new ArrayList<>();
    private final List<Page> examples = new ArrayList<>();
    private @Nullable ZoneId zone;

    private Draft(Row first) {
      this.first = first;
    }
  }

  /** An example while it is read. */
  private record Page(Row first, List<String> lines, Map<String, List<Row>> told) {
    Example example() {
      return new Example(first.where(), first.cell(1).equals("html"), lines, told);
    }
  }

  private OutletFile() {}

  /**
   * Reads the rules of a file.
   *
   * @throws IllegalArgumentException in words for the user, with file and line
   */
  static List<OutletRule> read(List<Row> rows) {
    OutletFile file = new OutletFile();
    for (Row row : rows) {
      file.line(row);
    }
    file.close();
    return List.copyOf(file.rules);
  }

  /**
   * Reads the rules of a text.
   *
   * @param source what the user calls it
   * @throws IllegalArgumentException in words for the user, with file and line
   */
  static List<OutletRule> read(String source, String text) {
    return read(TsvFile.rows(source, text));
  }

  private void line(Row row) {
    String word = row.cell(0);
    String value = row.cell(1);
    if (value.isEmpty() && !word.equals("page")) {
      throw broken(row, "a tab and what it says is missing behind \"" + word + "\"", null);
    }
    if (word.equals("name")) {
      close();
      draft = new Draft(row);
      return;
    }
    Draft d = draft;
    if (d == null) {
      throw broken(row, "the first line has to say the outlet's name", null);
    }
    switch (word) {
      case "host" -> d.hosts.add(value.toLowerCase(Locale.ROOT));
      case "zone" -> d.zone = zone(row);
      case "body" -> place(d, Part.BODY, row);
      case "not" -> place(d, Part.NOT, row);
      case "headline" -> place(d, Part.HEADLINE, row);
      case "byline" -> place(d, Part.BYLINE, row);
      case "date" -> place(d, Part.DATE, row);
      case "kicker" -> place(d, Part.KICKER, row);
      case "section" -> place(d, Part.SECTION, row);
      case "line" -> d.furniture.add(pattern(row));
      case "end" -> d.ends.add(pattern(row));
      case "signed" -> d.signed.add(pattern(row, "name"));
      case "dateline" -> d.datelines.add(pattern(row, "place"));
      case "example" -> d.examples.add(new Page(row, new ArrayList<>(), new LinkedHashMap<>()));
      case "page" -> page(d, row).lines().add(value);
      default -> {
        if (!word.startsWith(TOLD)) {
          throw broken(row, "no such word: " + word, null);
        }
        page(d, row)
            .told()
            .computeIfAbsent(word.substring(TOLD.length()), k -> new ArrayList<>())
            .add(row);
      }
    }
  }

  private static Page page(Draft d, Row row) {
    if (d.examples.isEmpty()) {
      throw broken(row, "a line \"example\" has to stand before it", null);
    }
    return d.examples.get(d.examples.size() - 1);
  }

  private static void place(Draft d, Part part, Row row) {
    try {
      d.places.computeIfAbsent(part, p -> new ArrayList<>()).add(QueryParser.parse(row.cell(1)));
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      throw broken(row, "no selector: " + row.cell(1), e);
    }
  }

  private static Pattern pattern(Row row) {
    try {
      return Pattern.compile(row.cell(1));
    } catch (PatternSyntaxException e) {
      throw broken(row, "no regular expression: " + e.getDescription(), e);
    }
  }

  private static Pattern pattern(Row row, String group) {
    if (!row.cell(1).contains("(?<" + group + ">")) {
      throw broken(row, "no group (?<" + group + ">...) in the expression", null);
    }
    return pattern(row);
  }

  private static ZoneId zone(Row row) {
    try {
      return ZoneId.of(row.cell(1));
    } catch (DateTimeException e) {
      throw broken(row, "no time zone: " + row.cell(1), e);
    }
  }

  private void close() {
    Draft d = draft;
    draft = null;
    if (d == null) {
      return;
    }
    if (d.hosts.isEmpty()) {
      throw broken(d.first, "no line \"host\" in the rule of " + d.first.cell(1), null);
    }
    rules.add(
        new OutletRule(
            d.first.cell(1),
            d.hosts,
            d.zone,
            d.places,
            d.furniture,
            d.ends,
            d.signed,
            d.datelines,
            d.examples.stream().map(Page::example).toList()));
  }

  private static IllegalArgumentException broken(Row row, String why, @Nullable Exception cause) {
    return new IllegalArgumentException(row.where() + ": " + why, cause);
  }
}
