package org.sillok.model.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class SharedBenchTest {

  @Test
  void theRootHoldsTheReactor() {
    assertThat(SharedBench.root().resolve("pom.xml")).isRegularFile();
    assertThat(SharedBench.root().resolve("scoreboard/pom.xml")).isRegularFile();
  }

  @Test
  void whatIsNotThereEndsTheTestUnrun() {
    assertThatThrownBy(() -> SharedBench.require("no/such/bench", false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("NOT RUN")
        .hasMessageContaining("no/such/bench");
  }

  @Test
  void underCiWhatIsNotThereIsAFailure() {
    assertThatThrownBy(() -> SharedBench.require("no/such/bench", true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no/such/bench");
  }
}
