package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Claim;

/** A run is killed again and again without warning; in the end all is there, once. */
class KilledTest {
  private static final int PAGES = 120;

  @TempDir private Path folder = Path.of("");

  @Test
  void nothingIsHalfThereOrDoubledAfterKills() throws IOException, InterruptedException {
    Path file = folder.resolve("sillok.db");
    for (int kill : List.of(1, 17, 40, 41)) {
      Process child = child(file);
      try (BufferedReader out =
          new BufferedReader(
              new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
        for (int line = 0; line < kill; line++) {
          Objects.requireNonNull(out.readLine(), "the child ended before it was killed");
        }
        child.destroyForcibly().waitFor();
      }
      try (Store store = SqliteStore.open(file, Clock.systemUTC())) {
        // readings() itself fails if an article has not all of its claims.
        assertThat(store.readings()).hasSizeGreaterThanOrEqualTo(kill - 1);
      }
    }
    assertThat(child(file).waitFor()).isZero();
    try (Store store = SqliteStore.open(file, Clock.systemUTC())) {
      List<Kept> readings = store.readings();
      assertThat(readings).hasSize(PAGES);
      assertThat(readings.stream().flatMap(k -> k.coded().claims().stream()).map(Claim::id))
          .hasSize(6 * PAGES)
          .doesNotHaveDuplicates();
    }
  }

  private static Process child(Path file) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            file.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** What is killed: keeps pages and prints a line after each. */
  static final class Child {
    private Child() {}

    @SuppressWarnings("SystemOut") // the parent listens
    public static void main(String[] args) {
      try (Store store = SqliteStore.open(Path.of(args[0]), Clock.systemUTC())) {
        long run = store.begin("e");
        for (int n = 0; n < PAGES; n++) {
          if (!store.holds(Specimens.page(n), "e", "")) {
            store.keep(run, Specimens.page(n), Specimens.coded(n, "e"), "e", "");
          }
          System.out.println(n);
        }
        store.finish(run);
      }
    }
  }
}
