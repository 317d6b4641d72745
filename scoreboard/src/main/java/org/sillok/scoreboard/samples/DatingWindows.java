package org.sillok.scoreboard.samples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.sillok.engine.Stages;
import org.sillok.engine.dating.Narrowing;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Page;
import org.sillok.model.When;
import org.sillok.page.dating.Dater;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What texts tell of their own day, on dated articles of {@code timelines}: without any stamp, by
 * the text alone and by the other articles of the same story; and with a stamp that is true, or
 * moved by 40 days, a year or five. Wrong is a window that does not hold the true day. Measures
 * only.
 */
public final class DatingWindows {
  /** The stories that every build looks at. */
  public static final String TASK = "dating:windows";

  /** All of them. */
  public static final String TASK_ALL = "dating:windows, all stories";

  /** One article in so many is stripped of its day. */
  private static final int EVERY = 6;

  private static final String QUICK = "t17.haiti.articles.jsonl.gz";

  private static final Map<String, UnaryOperator<LocalDate>> STAMPS = stamps();

  private final Map<String, long[]> windows = new LinkedHashMap<>();
  private final Map<String, long[]> stamps = new LinkedHashMap<>();
  private final List<Long> widths = new ArrayList<>();

  private DatingWindows() {}

  private record Dated(Article article, LocalDate day) {}

  private static Map<String, UnaryOperator<LocalDate>> stamps() {
    Map<String, UnaryOperator<LocalDate>> out = new LinkedHashMap<>();
    out.put("true stamps", day -> day);
    out.put("stamps 40 days late", day -> day.plusDays(40));
    out.put("stamps a year late", day -> day.plusYears(1));
    out.put("stamps five years late", day -> day.plusYears(5));
    out.put("stamps five years early", day -> day.minusYears(5));
    return Collections.unmodifiableMap(out);
  }

  /**
   * Measures.
   *
   * @param timelines the folder of the articles
   * @param all every story, or the one that takes seconds
   */
  public static List<Figure> of(Path timelines, boolean all, Stages stages) throws IOException {
    DatingWindows score = new DatingWindows();
    try (var files = Files.list(timelines)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (all ? name.endsWith(".articles.jsonl.gz") : name.equals(QUICK)) {
          score.story(read(file), stages);
        }
      }
    }
    return score.figures();
  }

  private static List<Dated> read(Path file) throws IOException {
    List<Dated> out = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode node = JsonMapper.shared().readTree(line);
        StringBuilder text = new StringBuilder(node.path("text").asString(""));
        node.path("sentences").forEach(s -> text.append(s.asString()).append('\n'));
        LocalDate day = LocalDate.parse(node.path("date").asString());
        String id = node.path("id").asString();
        String whole = untokenised(text.toString());
        out.add(new Dated(Article.ofText(id, whole, dating(day)), day));
      }
    }
    return out;
  }

  private static Dating dating(LocalDate day) {
    return new Dating(When.day(day), null, null, List.of(), List.of());
  }

  /** The texts have blanks between their tokens. */
  private static String untokenised(String text) {
    return text.replace("-LRB-", "(")
        .replace("-RRB-", ")")
        .replace("``", "\"")
        .replace("''", "\"")
        .replaceAll(" (n't|'s|'re|'ve|'ll|'d|'m)\\b", "$1")
        .replaceAll(" ([,.;:?!%)])", "$1")
        .replaceAll("(\\w) - (\\w)", "$1-$2");
  }

  private void story(List<Dated> story, Stages stages) {
    Narrowing others = Narrowing.by(story.stream().map(Dated::article).toList());
    for (int i = 0; i < story.size(); i += EVERY) {
      Dated page = story.get(i);
      Dating own = Dater.standard().byText(page.article().text());
      count("by the text", own.when(), page.day());
      When when = others.narrowed(page.article().withPublished(own)).when();
      count("by the text and the story", when, page.day());
      if (!when.isUnknown() && When.day(page.day()).mayOverlap(when)) {
        widths.add(when.days());
      }
      STAMPS.forEach((name, move) -> stamp(name, page, move.apply(page.day()), stages));
    }
  }

  private void count(String by, When when, LocalDate day) {
    long[] counts = windows.computeIfAbsent(by, k -> new long[3]);
    counts[when.isUnknown() ? 2 : When.day(day).mayOverlap(when) ? 0 : 1]++;
  }

  /** A dump that prints a day under its headline and nothing else. */
  private void stamp(String name, Dated page, LocalDate day, Stages stages) {
    String dump =
        "What was told of the story\n"
            + day
            + " 10:05\n\nBy Ann Example\n\n"
            + page.article().text();
    Page read =
        new Page(
            "p.txt",
            null,
            null,
            "text/plain",
            StandardCharsets.UTF_8,
            dump.getBytes(StandardCharsets.UTF_8));
    boolean kept = day.equals(stages.date(read).published().day());
    long[] counts = stamps.computeIfAbsent(name, k -> new long[2]);
    counts[0] += kept ? 0 : 1;
    counts[1]++;
  }

  private List<Figure> figures() {
    List<Figure> out = new ArrayList<>();
    windows.forEach(
        (by, counts) -> {
          out.add(Figure.share(by + ", right", counts[0], counts[0] + counts[1] + counts[2]));
          out.add(Figure.count(by + ", right ones", counts[0]));
          out.add(Figure.count(by + ", wrong ones", counts[1]));
          out.add(Figure.count(by + ", none", counts[2]));
        });
    Collections.sort(widths);
    out.add(
        Figure.count(
            "days of the right ones, median",
            widths.isEmpty() ? 0 : widths.get(widths.size() / 2)));
    stamps.forEach((name, n) -> out.add(Figure.share(name + ", rejected", n[0], n[1])));
    return out;
  }
}
