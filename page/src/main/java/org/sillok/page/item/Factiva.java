package org.sillok.page.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.page.dating.Stamps;

/**
 * Exports of Factiva: up to a hundred articles one behind the other, either with a code before each
 * field (HD headline, BY byline, PD day, SN source, LP and TD text, AN the article's number) or as
 * they are displayed, with the number at the end.
 */
final class Factiva {
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "CX",
          "LP", "TD", "ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CLM",
          "DE", "RST", "GC");
  private static final Pattern CODED = Pattern.compile("([A-Z]{2,3})(?:\\t| {2,})\\s*(.+)");
  private static final Pattern NUMBER =
      Pattern.compile("Document [A-Z][A-Z0-9]{2,11}[0-9]{8}[0-9A-Za-z]{6,14}");
  private static final Pattern WORDS = Pattern.compile("[\\d,.]+ words?");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}.*");
  private static final Pattern RIGHTS =
      Pattern.compile("(?i)(?:\\(c\\)|©|copyright|\\(copyright|all rights reserved).*");
  private static final Pattern LANGUAGE =
      Pattern.compile(
          "English|French|German|Spanish|Portuguese|Italian|Dutch|Korean|Japanese|Chinese.*|Russian|Arabic|Polish|Turkish|Indonesian|Vietnamese");

  private Factiva() {}

  /** The articles of an export, or null if it is none. */
  static @Nullable List<Item> items(List<Line> lines) {
    long heads = lines.stream().filter(l -> "HD".equals(code(l))).count();
    long numbers = lines.stream().filter(l -> "AN".equals(code(l))).count();
    long days = lines.stream().filter(l -> "PD".equals(code(l))).count();
    if (heads > 0 && numbers > 0 && days > 0) {
      return coded(lines);
    }
    boolean displayed =
        lines.stream().anyMatch(l -> NUMBER.matcher(l.text()).matches())
            && lines.stream().anyMatch(l -> WORDS.matcher(l.text()).matches());
    return displayed ? displayed(lines) : null;
  }

  private static @Nullable String code(Line line) {
    if (CODES.contains(line.text())) {
      return line.text();
    }
    Matcher m = CODED.matcher(line.text());
    return m.matches() && CODES.contains(m.group(1)) ? m.group(1) : null;
  }

  private static List<Item> coded(List<Line> lines) {
    List<Item> out = new ArrayList<>();
    Map<String, List<Line>> fields = new LinkedHashMap<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      String code = code(line);
      if (code == null) {
        open.add(line);
        continue;
      }
      // A section or a headline behind a number begins the next article.
      boolean begins = code.equals("SE") || code.equals("HD") || code.equals("CLM");
      if (begins && (fields.containsKey("AN") || fields.containsKey(code))) {
        add(out, fields);
        fields = new LinkedHashMap<>();
      }
      open = fields.computeIfAbsent(code, c -> new ArrayList<>());
      if (!line.text().equals(code)) {
        open.add(new Line(line.text().substring(code.length()).strip(), true));
      }
    }
    add(out, fields);
    return out;
  }

  private static void add(List<Item> out, Map<String, List<Line>> codes) {
    if (!codes.containsKey("HD")) {
      return;
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.TITLE, codes, "HD");
    put(fields, Field.AUTHOR, codes, "BY");
    put(fields, Field.OUTLET, codes, "SN");
    put(fields, Field.PUBLISHED, codes, "PD");
    put(fields, Field.LANGUAGE, codes, "LA");
    put(fields, Field.SECTION, codes, "SE");
    String clock = text(codes, "ET");
    if (!clock.isEmpty()) {
      fields.computeIfPresent(Field.PUBLISHED, (f, day) -> day + " " + clock);
    }
    List<Line> text = new ArrayList<>(codes.getOrDefault("LP", List.of()));
    text.addAll(codes.getOrDefault("TD", List.of()));
    out.add(new Item("database", fields, Line.paragraphs(text), null));
  }

  private static void put(
      Map<Field, String> fields, Field field, Map<String, List<Line>> codes, String code) {
    fields.put(field, text(codes, code));
  }

  private static String text(Map<String, List<Line>> codes, String code) {
    return String.join(" ", codes.getOrDefault(code, List.of()).stream().map(Line::text).toList());
  }

  private static List<Item> displayed(List<Line> lines) {
    List<Item> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (NUMBER.matcher(lines.get(i).text()).matches()) {
        out.add(displayedOne(lines.subList(from, i)));
        from = i + 1;
      }
    }
    return out;
  }

  /** Headline, byline, words, day, time, source, its code, language, rights; then the text. */
  private static Item displayedOne(List<Line> lines) {
    int words = 0;
    while (words < lines.size() && !WORDS.matcher(lines.get(words).text()).matches()) {
      words++;
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    if (words == 0 || words + 2 >= lines.size()) {
      return new Item("database", fields, List.of(), null);
    }
    int head = words - 1;
    if (head > 0 && lines.get(head).text().regionMatches(true, 0, "by ", 0, 3)) {
      fields.put(Field.AUTHOR, lines.get(head).text());
      head--;
    }
    fields.put(Field.TITLE, lines.get(head).text());
    int at = words + 1;
    if (!Stamps.find(lines.get(at).text(), false).isEmpty()) {
      fields.put(Field.PUBLISHED, lines.get(at).text());
      at++;
    }
    if (at < lines.size() && CLOCK.matcher(lines.get(at).text()).matches()) {
      fields.merge(Field.PUBLISHED, lines.get(at).text(), (day, time) -> day + " " + time);
      at++;
    }
    if (at < lines.size()) {
      fields.put(Field.OUTLET, lines.get(at).text());
      at++;
    }
    // Behind the source stand its code, a page, the language and the rights, each on its line.
    int body = at;
    for (int i = at; i < Math.min(lines.size(), at + 7); i++) {
      String text = lines.get(i).text();
      if (LANGUAGE.matcher(text).matches()) {
        fields.put(Field.LANGUAGE, text);
        body = i + 1;
      } else if (RIGHTS.matcher(text).matches()) {
        body = i + 1;
      }
    }
    return new Item("database", fields, Line.paragraphs(lines.subList(body, lines.size())), null);
  }
}
