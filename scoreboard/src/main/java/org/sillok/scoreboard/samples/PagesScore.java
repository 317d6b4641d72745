package org.sillok.scoreboard.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.Excerpt;
import org.sillok.model.When;
import org.sillok.page.meta.Dateline;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/** What the page stage made of the sample pages: a point a field and page. */
final class PagesScore {
  private final Map<String, long[]> fields = new LinkedHashMap<>();
  private long read;

  private PagesScore() {}

  static List<Figure> of(SampleStory story) {
    PagesScore score = new PagesScore();
    long pages = 0;
    for (JsonNode gold : story.gold().path("pages")) {
      pages++;
      String file = gold.path("file").asString();
      Optional<Article> article = story.page(file).map(c -> c.article());
      score.read += article.isPresent() ? 1 : 0;
      score.page(gold, article, story.bodies().getOrDefault(file, ""));
    }
    return score.figures(pages);
  }

  private List<Figure> figures(long pages) {
    List<Figure> out = new ArrayList<>();
    long right = fields.values().stream().mapToLong(f -> f[0]).sum();
    long all = fields.values().stream().mapToLong(f -> f[1]).sum();
    out.add(Figure.share("all points", right, all));
    fields.forEach((name, f) -> out.add(Figure.share(name, f[0], f[1])));
    out.add(Figure.count("points", all));
    out.add(Figure.count("pages", pages));
    out.add(Figure.count("pages read", read));
    return out;
  }

  private void point(String field, boolean right) {
    long[] f = fields.computeIfAbsent(field, k -> new long[2]);
    f[0] += right ? 1 : 0;
    f[1]++;
  }

  private void page(JsonNode gold, Optional<Article> read, String goldBody) {
    String body = read.map(a -> Levelled.words(story(a.text()))).orElse("");
    point(
        "headline",
        read.map(Article::headline)
            .filter(h -> words(h.text()).equals(words(gold.path("headline").asString())))
            .isPresent());
    point("outlet", read.filter(a -> outlet(a).equals(bare(gold.path("outlet")))).isPresent());
    point("agency", read.filter(a -> agency(a).equals(bare(gold.path("agency")))).isPresent());
    point("bylines", read.filter(a -> bylines(a).equals(goldBylines(gold))).isPresent());
    point("published", read.filter(a -> published(gold, a.published())).isPresent());
    if (!gold.path("stamps_rejected").isEmpty()) {
      point("false stamps rejected", read.filter(a -> rejected(gold, a.published())).isPresent());
    }
    point("body, first words", body.startsWith(words(gold.path("body_first_words").asString())));
    point("body, last words", body.endsWith(words(gold.path("body_last_words").asString())));
    point("body, word for word", body.equals(Levelled.words(goldBody)));
    boolean clean = !body.isEmpty();
    for (String marker : SampleStory.strings(gold.path("boilerplate_markers"))) {
      clean &= !body.contains(words(marker));
    }
    point("body without furniture", clean);
    if (!gold.path("captions").isEmpty()) {
      point("captions", read.filter(a -> captions(a).equals(goldCaptions(gold))).isPresent());
    }
  }

  /**
   * A body from behind its dateline, which the gold leaves out. Articles keep it in their text, as
   * papers print it, and tell its place apart.
   */
  private static String story(String text) {
    Dateline dateline = Dateline.read(text);
    return dateline == null ? text : text.substring(dateline.length());
  }

  private static String words(String s) {
    return Levelled.words(s);
  }

  private static String bare(JsonNode name) {
    return name.asString("").toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static String outlet(Article a) {
    return a.outlet() == null
        ? ""
        : a.outlet().name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static String agency(Article a) {
    return a.agency() == null
        ? ""
        : a.agency().name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private static Set<String> bylines(Article a) {
    Set<String> out = new HashSet<>();
    for (Byline b : a.bylines()) {
      out.add(words(b.name()) + "|" + (b.email() == null ? "" : b.email()));
    }
    return out;
  }

  private static Set<String> goldBylines(JsonNode gold) {
    Set<String> out = new HashSet<>();
    for (JsonNode b : gold.path("byline")) {
      out.add(words(b.path("name").asString()) + "|" + b.path("email").asString(""));
    }
    return out;
  }

  private static Set<String> captions(Article a) {
    Set<String> out = new HashSet<>();
    for (Excerpt caption : a.captions()) {
      out.add(words(caption.text()));
    }
    return out;
  }

  private static Set<String> goldCaptions(JsonNode gold) {
    Set<String> out = new HashSet<>();
    SampleStory.strings(gold.path("captions")).forEach(c -> out.add(words(c)));
    return out;
  }

  /** The day; where none is printed a window that holds it, if it is no wider than the text's. */
  private static boolean published(JsonNode gold, Dating dating) {
    LocalDate known = LocalDate.parse(gold.path("published").path("value").asString());
    if (known.equals(dating.day())) {
      return true; // also where the program marks the day as uncertain
    }
    When day = When.day(known);
    JsonNode window = gold.path("published_window");
    return window.isArray()
        && day.within(dating.when())
        && dating
            .when()
            .within(When.parse(window.get(0).asString() + "/" + window.get(1).asString()));
  }

  private static boolean rejected(JsonNode gold, Dating dating) {
    Set<String> named = new HashSet<>();
    for (DateEvidence e : dating.rejected()) {
      named.add(e.value().edtf());
    }
    boolean all = true;
    for (JsonNode stamp : gold.path("stamps_rejected")) {
      all &= named.contains(stamp.path("date").asString());
    }
    return all && !named.contains(gold.path("published").path("value").asString());
  }
}
