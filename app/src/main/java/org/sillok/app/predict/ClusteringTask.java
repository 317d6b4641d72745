package org.sillok.app.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.story.stories.Stories;
import org.sillok.story.stories.StoryText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code clustering}: which pages belong to one story. */
final class ClusteringTask implements Task {
  @Override
  public String name() {
    return "clustering";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    List<JsonNode> lines = Bench.lines(Bench.file(folder, set.orElse("wikinews") + ".jsonl"));
    List<StoryText> texts = new ArrayList<>();
    for (JsonNode line : lines) {
      texts.add(text(line));
    }
    int[] stories = Stories.group(texts);
    try (Writer writer = Files.newBufferedWriter(out)) {
      for (int i = 0; i < stories.length; i++) {
        ObjectNode one = Bench.object().put("id", lines.get(i).path("id").asString());
        one.put("cluster", "s" + stories[i]);
        writer.write(one + "\n");
        progress.at(i + 1, stories.length);
      }
    }
  }

  /** A page as the benchmarks give it: its date as told, else as its address or its head shows. */
  static StoryText text(JsonNode line) {
    String title = line.path("title").asString("");
    String text = line.path("text").asString("");
    return new StoryText(day(line, title + "\n" + text), title, text);
  }

  private static @Nullable LocalDate day(JsonNode line, String text) {
    String told = Bench.text(line, "date");
    if (told != null && told.length() >= 10) {
      return LocalDate.parse(told.substring(0, 10));
    }
    LocalDate address = PrintedDays.inAddress(line.path("url").asString(""));
    return address != null ? address : PrintedDays.inHead(text);
  }
}
