package org.sillok.scoreboard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchScorerTest {
  private static BenchTask task(String name) {
    return new BenchTask(
        name, Score.When.QUICK, List.of(), List.of("f1"), Map.of(), List.of(), Map.of());
  }

  @Test
  void aFolderThatIsNotThereIsNotRun(@TempDir Path bench) {
    assertThatThrownBy(() -> new BenchScorer(bench, bench).score(task("dating")))
        .isInstanceOf(NotRun.class)
        .hasMessage("NOT RUN: dating: there is no dating in ../shared/bench");
  }

  @Test
  void aStageThatIsNotThereIsNotRun(@TempDir Path bench) throws Exception {
    Files.createDirectories(bench.resolve("weather"));
    assertThatThrownBy(() -> new BenchScorer(bench, bench).score(task("weather:today")))
        .isInstanceOf(NotRun.class)
        .hasMessage("NOT RUN: weather:today: its stage does not exist yet");
  }
}
