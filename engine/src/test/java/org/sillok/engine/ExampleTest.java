package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.testing.SharedBench;

/** The example of the README, as it stands there. */
class ExampleTest {
  @TempDir private Path folder = Path.of("");

  private List<String> example(Path pages) {
    List<String> lines = new ArrayList<>();
    // README: begin
    try (Sillok sillok = Sillok.open(folder.resolve("sillok.db"))) {
      sillok.build(pages);
      for (Entry entry : sillok.chronology(Query.ALL.actors(List.of("NOR"))).entries()) {
        lines.add(entry.when().edtf() + " " + entry.sentence());
        for (Claim claim : entry.claims()) {
          lines.add("    “" + claim.provenance().quote() + "”");
        }
      }
    }
    // README: end
    return lines;
  }

  @Test
  void runsOnTheSampleStory() {
    List<String> lines = example(SharedBench.root().resolve("samples/mackerel/pages"));
    assertThat(lines).isNotEmpty();
  }

  @Test
  void standsInTheReadme() throws IOException {
    List<String> source =
        Files.readAllLines(
            SharedBench.root().resolve("engine/src/test/java/org/sillok/engine/ExampleTest.java"));
    String code =
        source
            .subList(
                source.indexOf("    // README: begin") + 1, source.indexOf("    // README: end"))
            .stream()
            .map(l -> l.substring(Math.min(4, l.length())))
            .map(l -> l.replace("folder.resolve(\"sillok.db\")", "Path.of(\"sillok.db\")"))
            .map(l -> l.replace("lines.add(", "System.out.println("))
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(SharedBench.root().resolve("README.md"))).contains(code);
  }
}
