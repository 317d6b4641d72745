package org.sillok.page.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes flowing text of printed pages: running heads and feet are told once, numbers of pages left
 * out, words that the printer broke are whole again, and lines of one paragraph are one line.
 */
final class PrintedPages {
  /** So many lines at each edge of a page may be running heads or feet. */
  private static final int EDGE = 3;

  /** A line this much shorter than the column ends a paragraph, or is a heading. */
  private static final double SHORT = 0.75;

  private static final int LONGEST_WORD = 60;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)^[\\s\\p{Pd}|/.\\[(]*(?:p(?:age|g)?\\.?\\s*)?\\d{1,4}(?:\\s*(?:/|of|von|de|sur)\\s*\\d{1,4})?[\\s\\p{Pd}|/.\\])]*$");
  private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}]+)[-\u00AD\u2010]$");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}]+");

  private PrintedPages() {}

  /**
   * A line, and whether the page sets it off from the one before.
   *
   * @param apart true if a blank line stands before it
   */
  private record Line(String text, boolean apart) {}

  /**
   * Flowing text.
   *
   * @param printed lines by line feeds, paragraphs by blank lines, pages by form feeds
   */
  static String flow(String printed) {
    List<List<Line>> pages = new ArrayList<>();
    for (String page : printed.split("\f")) {
      List<Line> lines = lines(page);
      if (!lines.isEmpty()) {
        pages.add(lines);
      }
    }
    List<Line> all = withoutRunning(pages);
    return join(all, width(all), words(all));
  }

  private static List<Line> lines(String page) {
    List<Line> out = new ArrayList<>();
    boolean apart = true;
    for (String raw : page.split("\n")) {
      String line = raw.strip();
      if (line.isEmpty()) {
        apart = true;
      } else {
        out.add(new Line(line, apart));
        apart = false;
      }
    }
    return out;
  }

  /** What stands at the edge of most pages, its digits aside, is furniture of print. */
  private static List<Line> withoutRunning(List<List<Line>> pages) {
    Map<String, Integer> edges = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> own = new HashSet<>();
      for (int i = 0; i < page.size(); i++) {
        if (isEdge(i, page.size())) {
          own.add(shape(page.get(i).text()));
        }
      }
      own.forEach(s -> edges.merge(s, 1, Integer::sum));
    }
    Set<String> told = new HashSet<>();
    List<Line> out = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<Line> page = pages.get(p);
      boolean first = p > 0;
      for (int i = 0; i < page.size(); i++) {
        Line line = page.get(i);
        if (isEdge(i, page.size())) {
          String shape = shape(line.text());
          boolean running = pages.size() > 1 && edges.getOrDefault(shape, 0) * 2 > pages.size();
          if (NUMBER.matcher(line.text()).matches() || running && !told.add(shape)) {
            continue;
          }
        }
        // A page's end is no end of a paragraph: that is left to the lines themselves.
        out.add(new Line(line.text(), first ? false : line.apart()));
        first = false;
      }
    }
    return out;
  }

  private static boolean isEdge(int at, int lines) {
    return at < EDGE || at >= lines - EDGE;
  }

  private static String shape(String line) {
    return line.replaceAll("\\d+", "0").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** The width of the column: nine lines of ten are no longer. */
  private static int width(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(l -> l.text().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }

  /** The words that stand whole somewhere, those with hyphens too. */
  private static Set<String> words(List<Line> lines) {
    Set<String> out = new HashSet<>();
    Matcher m = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*").matcher("");
    for (Line line : lines) {
      m.reset(line.text());
      while (m.find()) {
        out.add(m.group().toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  private static String join(List<Line> lines, int width, Set<String> words) {
    StringBuilder out = new StringBuilder();
    Line before = null;
    for (Line line : lines) {
      if (before == null) {
        out.append(line.text());
      } else if (goesOn(before, line, width)) {
        glue(out, line.text(), words);
      } else {
        out.append("\n\n").append(line.text());
      }
      before = line;
    }
    return out.toString();
  }

  /** True if a line goes on with the next one's words. */
  private static boolean goesOn(Line line, Line next, int width) {
    String text = line.text();
    char end = text.charAt(text.length() - 1);
    boolean lower = Character.isLowerCase(next.text().codePointAt(0));
    boolean full = text.length() >= SHORT * width;
    if (BROKEN.matcher(text).find() && lower && full) {
      return true;
    }
    boolean open = ".!?:;\"”»)".indexOf(end) < 0;
    if (next.apart()) {
      return open && lower && full;
    }
    return full || open && lower || end == ',' && text.length() * 2 > width;
  }

  private static void glue(StringBuilder out, String next, Set<String> words) {
    Matcher broken = BROKEN.matcher(out.substring(Math.max(0, out.length() - LONGEST_WORD)));
    Matcher first = FIRST_WORD.matcher(next);
    if (!broken.find() || !first.find() || !Character.isLowerCase(next.codePointAt(0))) {
      out.append(' ').append(next);
      return;
    }
    boolean soft = out.charAt(out.length() - 1) == '\u00AD';
    String whole = (broken.group(1) + first.group()).toLowerCase(Locale.ROOT);
    String hyphened = (broken.group(1) + "-" + first.group()).toLowerCase(Locale.ROOT);
    // What the document writes elsewhere decides; most hyphens at the end of a line are the
    // printer's.
    if (soft || words.contains(whole) || !words.contains(hyphened)) {
      out.setLength(out.length() - 1);
    }
    out.append(next);
  }
}
