package org.sillok.app.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sillok.story.stories.EventMentions;
import org.sillok.story.stories.Stories;
import org.sillok.story.stories.StoryText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code event-coref}: which given passages of many pages name one happening. */
final class EventCorefTask implements Task {
  @Override
  public String name() {
    return "event-coref";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    List<JsonNode> docs = Bench.lines(Bench.file(folder, "docs.jsonl"));
    int[] stories = Stories.group(docs.stream().map(EventCorefTask::text).toList());
    Map<String, Integer> storyOf = new HashMap<>();
    for (int i = 0; i < stories.length; i++) {
      storyOf.put(docs.get(i).path("doc").asString(), stories[i]);
    }
    List<JsonNode> mentions = Bench.lines(Bench.file(folder, "mentions.jsonl"));
    List<EventMentions.Passage> passages = new ArrayList<>();
    for (JsonNode m : mentions) {
      int story = storyOf.getOrDefault(m.path("doc").asString(), -1);
      passages.add(new EventMentions.Passage(story, m.path("text").asString()));
    }
    int[] chains = EventMentions.chains(passages);
    try (Writer writer = Files.newBufferedWriter(out)) {
      for (int i = 0; i < chains.length; i++) {
        ObjectNode one = Bench.object().put("id", mentions.get(i).path("id").asString());
        one.put("chain", "e" + chains[i]);
        writer.write(one + "\n");
        progress.at(i + 1, chains.length);
      }
    }
  }

  /** The document as one text; its first sentence is its headline. */
  private static StoryText text(JsonNode doc) {
    List<String> sentences = new ArrayList<>();
    for (JsonNode s : doc.path("sentences")) {
      List<String> tokens = new ArrayList<>();
      s.path("tokens").forEach(t -> tokens.add(t.asString()));
      sentences.add(String.join(" ", tokens));
    }
    String text = String.join("\n", sentences);
    return new StoryText(
        PrintedDays.inHead(text), sentences.isEmpty() ? "" : sentences.get(0), text);
  }
}
