package org.sillok.scoreboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sillok.app.predict.Predictor;
import org.sillok.app.predict.Progress;
import org.sillok.engine.Stages;
import org.sillok.text.who.ActorList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures benchmarks as {@code ../shared/score.py} does: the program predicts, and the benchmark's
 * own {@code score.py} is run with {@code python3} on what it predicted. So the two agree by
 * construction.
 */
public final class BenchScorer {
  private static final long MINUTES_AT_MOST = 3;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path bench;
  private final Path work;
  private final Predictor predictor;

  /**
   * With the stages that the program ships.
   *
   * @param bench the folder with the benchmarks' folders
   * @param work where predictions and scores are left
   */
  public BenchScorer(Path bench, Path work) {
    this.bench = bench;
    this.work = work;
    this.predictor = Predictor.of(Stages.standard());
  }

  /**
   * Measures one task.
   *
   * @throws NotRun if the benchmark, the stage or Python is not there
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if the scorer fails
   */
  Score score(BenchTask task) throws NotRun, IOException, InterruptedException {
    Path folder = bench.resolve(task.folder());
    if (!Files.isDirectory(folder)) {
      throw new NotRun(task.name(), "there is no " + folder.getFileName() + " in ../shared/bench");
    }
    if (!predictor.names().contains(task.folder())) {
      throw new NotRun(task.name(), "its stage does not exist yet");
    }
    Path prediction = work.resolve(task.name().replace(':', '_') + ".pred.json");
    of(task).predict(task.name(), folder, prediction, Progress.NONE);
    return new Score(
        task.name(), task.when(), Corpus.checksum(folder), figures(task, judge(task, prediction)));
  }

  /** The program with the list of actors that a task comes with ("petr1_unit_roles.actors.csv"). */
  private Predictor of(BenchTask task) throws IOException {
    String list = task.actors();
    try (InputStream raw = BenchScorer.class.getResourceAsStream(list)) {
      return raw == null
          ? predictor
          : Predictor.of(
              Stages.with(
                  ActorList.read(new InputStreamReader(raw, StandardCharsets.UTF_8), list)));
    }
  }

  private JsonNode judge(BenchTask task, Path prediction)
      throws NotRun, IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", "-I", "-B", "-X", "utf8"));
    for (String word : task.scorer()) {
      command.add(
          command.size() == 5 ? bench.resolve(word).toString() : argument(word, prediction));
    }
    Path answer = work.resolve(task.name().replace(':', '_') + ".score.json");
    Path complaint = work.resolve(task.name().replace(':', '_') + ".score.err");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectOutput(answer.toFile())
              .redirectError(complaint.toFile())
              .start();
    } catch (IOException e) {
      throw new NotRun(task.name(), "its scorer needs python3, which is not there");
    }
    if (!process.waitFor(MINUTES_AT_MOST, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          task.name() + ": its scorer took over " + MINUTES_AT_MOST + " minutes");
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          task.name() + ": its scorer failed: " + Files.readString(complaint).strip());
    }
    return JSON.readTree(Files.readString(answer));
  }

  private String argument(String word, Path prediction) {
    if (word.equals("{pred}")) {
      return prediction.toString();
    }
    if (word.startsWith("{")) {
      Path plain = bench.resolve(word.substring(1, word.length() - 1));
      return Files.exists(plain) ? plain.toString() : plain + ".gz";
    }
    return word;
  }

  private static List<Figure> figures(BenchTask task, JsonNode answer) {
    List<Figure> out = new ArrayList<>();
    for (String path : task.figures()) {
      out.add(Figure.share(path, at(task, answer, path)));
    }
    for (String path : task.counts()) {
      out.add(Figure.count(path, Math.round(at(task, answer, path))));
    }
    return out;
  }

  private static double at(BenchTask task, JsonNode answer, String path) {
    @Nullable JsonNode node = answer;
    for (String key : path.split("\\.", -1)) {
      node = node == null ? null : node.get(key);
    }
    if (node == null) {
      throw new IllegalStateException(task.name() + ": no " + path + " in the scorer's answer");
    }
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
