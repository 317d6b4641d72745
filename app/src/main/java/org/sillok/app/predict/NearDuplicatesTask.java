package org.sillok.app.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sillok.story.copies.Copies;
import org.sillok.story.stories.Stories;
import org.sillok.story.stories.StoryText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code near-duplicates:planted|telegram-pairs}: copies, and pages that tell the same news. */
final class NearDuplicatesTask implements Task {
  @Override
  public String name() {
    return "near-duplicates";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    String which = set.orElse("planted");
    switch (which) {
      case "planted" -> planted(Bench.lines(Bench.file(folder, "planted.docs.jsonl")), out);
      case "telegram-pairs" ->
          Bench.eachLine(
              Bench.file(folder, "telegram-pairs.jsonl"),
              out,
              progress,
              NearDuplicatesTask::sameNews);
      default ->
          throw new IllegalArgumentException("no set " + which + "; say planted or telegram-pairs");
    }
  }

  private static void planted(List<JsonNode> docs, Path out) throws IOException {
    List<int[]> pairs = Copies.pairs(docs.stream().map(d -> d.path("text").asString()).toList());
    try (Writer writer = Files.newBufferedWriter(out)) {
      for (int[] pair : pairs) {
        ObjectNode one = Bench.object().put("a", docs.get(pair[0]).path("id").asString());
        one.put("b", docs.get(pair[1]).path("id").asString());
        writer.write(one + "\n");
      }
    }
  }

  private static ObjectNode sameNews(JsonNode pair) {
    StoryText a = ClusteringTask.text(pair.path("a"));
    StoryText b = ClusteringTask.text(pair.path("b"));
    return Bench.object().put("id", pair.path("id").asString()).put("same", Stories.sameNews(a, b));
  }
}
