package org.sillok.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.sillok.app.predict.Predictor;
import org.sillok.engine.Stages;
import org.sillok.model.testing.SharedBench;
import org.sillok.scoreboard.samples.Samples;

/**
 * Measures, and holds the figures against the approved ones. With {@code -Dapprove} it writes them
 * down instead, with {@code -Pfull} it measures all benchmarks.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreboardTest {
  private static final boolean APPROVE = System.getProperty("approve") != null;
  private static final boolean FULL = Boolean.getBoolean("sillok.full");
  private static final boolean CI = "true".equals(System.getenv("CI"));
  private static final Path ROOT = SharedBench.root();
  private static final Path EXPECTED = ROOT.resolve("scoreboard/expected.json");
  private static final Path RULES = ROOT.resolve("scoreboard/rules.tsv");
  private static final Path DOCUMENT = ROOT.resolve("SCOREBOARD.md");

  private final List<BenchTask> tasks = BenchTask.all();
  private final Board approved;
  private final List<Score> fresh = new ArrayList<>();
  private Optional<String> freshRules = Optional.empty();

  ScoreboardTest() throws IOException {
    approved = Board.read(EXPECTED);
  }

  private List<String> listed() {
    Set<String> out = new LinkedHashSet<>(Samples.TASKS);
    tasks.forEach(t -> out.add(t.name()));
    return List.copyOf(out);
  }

  @TestFactory
  Stream<DynamicTest> samples() throws IOException {
    Path folder = ROOT.resolve("samples");
    Samples measured = Samples.measure(folder, Stages.standard());
    freshRules = Optional.of(measured.rules());
    String corpus = Corpus.checksum(folder);
    Stream<DynamicTest> figures =
        measured.scores().entrySet().stream()
            .map(e -> new Score(e.getKey(), Score.When.SAMPLES, corpus, e.getValue()))
            .map(score -> DynamicTest.dynamicTest(score.task(), () -> hold(score)));
    return Stream.concat(figures, Stream.of(DynamicTest.dynamicTest("rules", this::holdRules)));
  }

  @TestFactory
  Stream<DynamicTest> benches(@TempDir Path work) {
    Path bench = SharedBench.require("bench");
    BenchScorer scorer = new BenchScorer(bench, work);
    if (!FULL) {
      String left =
          tasks.stream()
              .filter(t -> t.when() == Score.When.FULL)
              .map(BenchTask::name)
              .collect(Collectors.joining(", "));
      System.err.println("NOT RUN without -Pfull: " + left);
    }
    return tasks.stream()
        .map(task -> DynamicTest.dynamicTest(task.name(), () -> bench(scorer, task)));
  }

  private void bench(BenchScorer scorer, BenchTask task) throws IOException, InterruptedException {
    if (task.when() == Score.When.FULL && !FULL) {
      throw new TestAbortedException("NOT RUN: " + task.name() + ": measured with -Pfull");
    }
    try {
      hold(scorer.score(task));
    } catch (NotRun why) {
      System.err.println(why.getMessage());
      boolean stage = Predictor.of(Stages.standard()).names().contains(task.folder());
      if (CI && stage) {
        throw new AssertionError(why.getMessage() + "; with CI=true this is a failure", why);
      }
      throw new TestAbortedException(why.getMessage(), why);
    }
  }

  private void hold(Score score) {
    fresh.add(score);
    if (APPROVE) {
      return;
    }
    Optional<Score> old = approved.score(score.task());
    List<String> differences = Gate.differences(old, score);
    if (!differences.isEmpty() && Gate.otherCorpus(old, score) && !CI) {
      String why = "NOT COMPARED: " + String.join("\n", differences);
      System.err.println(why);
      throw new TestAbortedException(why);
    }
    assertThat(differences).as(Gate.HOW_TO_APPROVE).isEmpty();
  }

  private void holdRules() throws IOException {
    if (!APPROVE) {
      List<String> old = Files.exists(RULES) ? Files.readAllLines(RULES) : List.of();
      assertThat(freshRules.orElse("").lines().toList()).as(Gate.HOW_TO_APPROVE).isEqualTo(old);
    }
  }

  @Test
  void everyTaskHasItsFigures() {
    if (!APPROVE) {
      Set<String> withoutStage = new HashSet<>();
      List<String> stages = Predictor.of(Stages.standard()).names();
      for (BenchTask task : tasks) {
        if (!stages.contains(task.folder())) {
          withoutStage.add(task.name());
        }
      }
      assertThat(Gate.unpaired(new LinkedHashSet<>(listed()), approved, withoutStage))
          .as(Gate.HOW_TO_APPROVE)
          .isEmpty();
    }
  }

  @Test
  void theDocumentShowsTheApprovedFigures() throws IOException {
    if (!APPROVE) {
      assertThat(Files.readString(DOCUMENT))
          .as(Gate.HOW_TO_APPROVE)
          .isEqualTo(BoardText.of(approved, tasks));
    }
  }

  @AfterAll
  void approve() throws IOException {
    if (APPROVE) {
      Board board = approved.with(fresh, listed());
      board.write(EXPECTED);
      Files.writeString(DOCUMENT, BoardText.of(board, tasks));
      if (freshRules.isPresent()) {
        Files.writeString(RULES, freshRules.get());
      }
    }
  }
}
