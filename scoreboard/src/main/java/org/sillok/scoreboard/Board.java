package org.sillok.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scores of all tasks: those approved lie in {@code scoreboard/expected.json}.
 *
 * @param scores each task once
 */
public record Board(List<Score> scores) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public Board {
    scores = List.copyOf(scores);
  }

  /** The score of a task. */
  Optional<Score> score(String task) {
    return scores.stream().filter(s -> s.task().equals(task)).findFirst();
  }

  /**
   * The same with these scores new or instead of the old ones, in the order of the listed tasks.
   */
  Board with(List<Score> fresh, List<String> listed) {
    Map<String, Score> byTask = new LinkedHashMap<>();
    scores.forEach(s -> byTask.put(s.task(), s));
    fresh.forEach(s -> byTask.put(s.task(), s));
    List<Score> out = new ArrayList<>();
    for (String task : listed) {
      Score score = byTask.get(task);
      if (score != null) {
        out.add(score);
      }
    }
    return new Board(out);
  }

  /** Reads the approved scores; none if there is no such file. */
  static Board read(Path file) throws IOException {
    List<Score> out = new ArrayList<>();
    if (Files.exists(file)) {
      for (JsonNode node : JSON.readTree(Files.readString(file)).path("scores")) {
        List<Figure> figures = new ArrayList<>();
        node.path("figures")
            .properties()
            .forEach(f -> figures.add(new Figure(f.getKey(), f.getValue().asString())));
        out.add(
            new Score(
                node.path("task").asString(),
                Score.When.valueOf(node.path("when").asString()),
                node.path("corpus").asString(),
                figures));
      }
    }
    return new Board(out);
  }

  /** As {@link #read} reads it. */
  void write(Path file) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("about", "Approved figures; written by -Dapprove, never by hand. See SCOREBOARD.md.");
    ArrayNode list = root.putArray("scores");
    for (Score score : scores) {
      ObjectNode one = list.addObject();
      one.put("task", score.task());
      one.put("when", score.when().name());
      one.put("corpus", score.corpus());
      ObjectNode figures = one.putObject("figures");
      score.figures().forEach(f -> figures.put(f.name(), f.value()));
    }
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }
}
