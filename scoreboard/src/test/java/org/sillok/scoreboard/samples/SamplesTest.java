package org.sillok.scoreboard.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sillok.engine.Stages;
import org.sillok.model.testing.SharedBench;

class SamplesTest {
  @Test
  void twoRunsGiveTheSameFigures() throws IOException {
    Path folder = SharedBench.root().resolve("samples");
    Samples first = Samples.measure(folder, Stages.standard());
    Samples second = Samples.measure(folder, Stages.standard());
    assertThat(second).isEqualTo(first);
    assertThat(first.scores().keySet()).containsExactlyElementsOf(Samples.TASKS);
  }
}
