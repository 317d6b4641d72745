package org.sillok.app.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sillok.story.timeline.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code timelines:t17|entities}. As in the papers on these sets, the number of days, of sentences
 * a day, and the first and the last day are given; nothing else of the references is read.
 */
final class TimelinesTask implements Task {
  private final Map<String, Timeline> stories = new TreeMap<>();

  @Override
  public String name() {
    return "timelines";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    String which = set.orElse("t17");
    boolean dates = which.equals("entities");
    List<JsonNode> wanted =
        Bench.lines(Bench.file(folder, dates ? "entities.dates.jsonl" : "t17.timelines.jsonl"));
    try (Writer writer = Files.newBufferedWriter(out)) {
      int done = 0;
      for (JsonNode one : wanted) {
        Timeline story = story(folder, which, one.path("topic").asString());
        writer.write((dates ? dates(one, story) : timeline(one, story)) + "\n");
        progress.at(++done, wanted.size());
      }
    }
    stories.clear();
  }

  private Timeline story(Path folder, String set, String topic) throws IOException {
    String key = set + "." + topic.replace(' ', '_');
    Timeline known = stories.get(key);
    if (known != null) {
      return known;
    }
    List<Timeline.Page> pages = new ArrayList<>();
    for (JsonNode article : Bench.lines(Bench.file(folder, key + ".articles.jsonl"))) {
      String date = article.path("date").asString("");
      if (date.length() >= 10) {
        pages.add(page(article, LocalDate.parse(date.substring(0, 10))));
      }
    }
    String[] words = topic.replace('_', ' ').toLowerCase(Locale.ROOT).split(" ", -1);
    Set<String> subject = set.equals("entities") ? Set.of(words[words.length - 1]) : Set.of();
    Timeline made = Timeline.of(pages, subject);
    stories.put(key, made);
    return made;
  }

  private static Timeline.Page page(JsonNode article, LocalDate published) {
    List<String> sentences = new ArrayList<>();
    if (article.path("sentences").isArray()) {
      article.path("sentences").forEach(s -> sentences.add(s.asString()));
    } else {
      sentences.addAll(Timeline.sentences(article.path("text").asString("")));
    }
    List<Timeline.Line> lines = new ArrayList<>();
    for (String s : sentences) {
      if (!s.isBlank()) {
        lines.add(Timeline.Line.of(s, published));
      }
    }
    return new Timeline.Page(published, lines);
  }

  private static ObjectNode timeline(JsonNode wanted, Timeline story) {
    List<String> days = new ArrayList<>();
    int sentences = 0;
    for (JsonNode entry : wanted.path("entries")) {
      days.add(entry.path("date").asString());
      sentences += entry.path("summary").size();
    }
    days.sort(null);
    int each = Math.max(1, Math.round((float) sentences / Math.max(1, days.size())));
    ObjectNode out = Bench.object().put("id", wanted.path("id").asString());
    ArrayNode entries = out.putArray("entries");
    for (Timeline.Day day : best(story, days, each)) {
      if (!day.sentences().isEmpty()) {
        ObjectNode one = entries.addObject().put("date", day.date().toString());
        ArrayNode summary = one.putArray("summary");
        day.sentences().forEach(summary::add);
      }
    }
    return out;
  }

  private static ObjectNode dates(JsonNode wanted, Timeline story) {
    List<String> days = new ArrayList<>();
    wanted.path("dates").forEach(d -> days.add(d.asString()));
    days.sort(null);
    ObjectNode out = Bench.object().put("id", wanted.path("id").asString());
    ArrayNode dates = out.putArray("dates");
    best(story, days, 0).forEach(d -> dates.add(d.date().toString()));
    return out;
  }

  private static List<Timeline.Day> best(Timeline story, List<String> days, int sentences) {
    if (days.isEmpty()) {
      return List.of();
    }
    int count = (int) days.stream().distinct().count();
    LocalDate from = LocalDate.parse(days.get(0));
    return story.best(count, sentences, from, LocalDate.parse(days.get(days.size() - 1)));
  }
}
