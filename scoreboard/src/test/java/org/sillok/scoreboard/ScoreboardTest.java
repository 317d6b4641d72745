package org.sillok.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.sillok.scoreboard.samples.DatingWindows;
import org.sillok.scoreboard.samples.Samples;
import org.sillok.scoreboard.samples.SeedEvents;

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
  private static final Path TOLD = ROOT.resolve("scoreboard/told.tsv");
  private static final Path SEED_RULES = ROOT.resolve("scoreboard/rules-seeds.tsv");
  private static final Path SEED_TOLD = ROOT.resolve("scoreboard/told-seeds.tsv");
  private static final Path DOCUMENT = ROOT.resolve("SCOREBOARD.md");

  private final List<BenchTask> tasks = BenchTask.all();
  private final Board approved;
  private final List<Score> fresh = new ArrayList<>();

  /** What is measured anew of the tables beside the figures, by the file that they lie in. */
  private final Map<Path, String> freshTables = new LinkedHashMap<>();

  ScoreboardTest() throws IOException {
    approved = Board.read(EXPECTED);
  }

  private List<String> listed() {
    Set<String> out = new LinkedHashSet<>(Samples.TASKS);
    tasks.forEach(t -> out.add(t.name()));
    out.add(SeedEvents.TASK);
    out.add(DatingWindows.TASK);
    if (FULL || approved.score(DatingWindows.TASK_ALL).isPresent()) {
      out.add(DatingWindows.TASK_ALL);
    }
    return List.copyOf(out);
  }

  @TestFactory
  Stream<DynamicTest> samples() throws IOException {
    Path folder = ROOT.resolve("samples");
    Samples measured = Samples.measure(folder, Stages.standard());
    freshTables.put(RULES, measured.rules());
    freshTables.put(TOLD, measured.told());
    String corpus = Corpus.checksum(folder);
    Stream<DynamicTest> figures =
        measured.scores().entrySet().stream()
            .map(e -> new Score(e.getKey(), Score.When.SAMPLES, corpus, e.getValue()))
            .map(score -> DynamicTest.dynamicTest(score.task(), () -> hold(score)));
    return Stream.concat(
        figures,
        Stream.of(
            DynamicTest.dynamicTest("rules", () -> holdTable(RULES)),
            DynamicTest.dynamicTest("told", () -> holdTable(TOLD))));
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

  @TestFactory
  Stream<DynamicTest> seedEvents() throws IOException {
    Path seeds = SharedBench.require("bench").resolve("seeds");
    SeedEvents measured = SeedEvents.measure(seeds, Stages.standard());
    freshTables.put(SEED_RULES, measured.rules());
    freshTables.put(SEED_TOLD, measured.told());
    Score score =
        new Score(SeedEvents.TASK, Score.When.QUICK, Corpus.checksum(seeds), measured.statuses());
    return Stream.of(
        DynamicTest.dynamicTest(score.task(), () -> hold(score)),
        DynamicTest.dynamicTest("rules", () -> holdTable(SEED_RULES)),
        DynamicTest.dynamicTest("told", () -> holdTable(SEED_TOLD)));
  }

  @TestFactory
  Stream<DynamicTest> datingWindows() {
    return Stream.of(
        DynamicTest.dynamicTest(
            DatingWindows.TASK, () -> windows(DatingWindows.TASK, Score.When.QUICK)),
        DynamicTest.dynamicTest(
            DatingWindows.TASK_ALL, () -> windows(DatingWindows.TASK_ALL, Score.When.FULL)));
  }

  private void windows(String task, Score.When when) throws IOException {
    boolean all = when == Score.When.FULL;
    if (all && !FULL) {
      throw new TestAbortedException("NOT RUN: " + task + ": measured with -Pfull");
    }
    Path timelines = SharedBench.require("bench").resolve("timelines");
    hold(
        new Score(
            task,
            when,
            Corpus.checksum(timelines),
            DatingWindows.of(timelines, all, Stages.standard())));
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

  /** Shows the lines that are new (+) and gone (-): the events and rules that a change flipped. */
  private void holdTable(Path file) throws IOException {
    if (!APPROVE) {
      List<String> old = Files.exists(file) ? Files.readAllLines(file) : List.of();
      List<String> fresh = freshTables.getOrDefault(file, "").lines().toList();
      List<String> flipped = new ArrayList<>();
      old.stream().filter(line -> !fresh.contains(line)).forEach(l -> flipped.add("- " + l));
      fresh.stream().filter(line -> !old.contains(line)).forEach(l -> flipped.add("+ " + l));
      assertThat(flipped).as(Gate.HOW_TO_APPROVE).isEmpty();
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
      for (Map.Entry<Path, String> table : freshTables.entrySet()) {
        Files.writeString(table.getKey(), table.getValue());
      }
    }
  }
}
