package org.sillok.scoreboard.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.testing.SharedBench;

/** The rules of the house that only the source files show. */
class SourceFilesTest {

  private static final int LINES_AT_MOST = 400;

  @Test
  void noFileIsTooLongToReadInOneSitting() {
    assertThat(tooLong(SharedBench.root())).as("over %d lines: split", LINES_AT_MOST).isEmpty();
  }

  @Test
  void everyTableSaysWhatItsColumnsAre() {
    assertThat(tablesWithoutHeader(SharedBench.root()))
        .as("a table begins with a # comment")
        .isEmpty();
  }

  @Test
  void whatBreaksTheRulesIsSeen(@TempDir Path root) throws IOException {
    Path java = root.resolve("page/src/main/java");
    Path table = root.resolve("page/src/main/resources");
    Files.createDirectories(java);
    Files.createDirectories(table);
    Files.writeString(java.resolve("Long.java"), "\n".repeat(LINES_AT_MOST + 1));
    Files.writeString(java.resolve("Short.java"), "\n".repeat(LINES_AT_MOST));
    Files.writeString(table.resolve("bare.tsv"), "meet\tCONSULT\n");
    Files.writeString(table.resolve("told.tsv"), "# verb\ttype\nmeet\tCONSULT\n");

    assertThat(tooLong(root)).hasSize(1).first().asString().contains("Long.java");
    assertThat(tablesWithoutHeader(root)).hasSize(1).first().asString().contains("bare.tsv");
  }

  private static List<Path> tooLong(Path root) {
    return files(root, "src/main/java", path -> path.toString().endsWith(".java")).stream()
        .filter(path -> lines(path).size() > LINES_AT_MOST)
        .toList();
  }

  private static List<Path> tablesWithoutHeader(Path root) {
    return files(root, "src/main/resources", path -> path.toString().endsWith(".tsv")).stream()
        .filter(path -> lines(path).isEmpty() || !lines(path).get(0).startsWith("#"))
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static List<Path> files(Path root, String folder, Predicate<Path> wanted) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path below = module.resolve(folder);
        if (Files.isDirectory(below)) {
          try (Stream<Path> walk = Files.walk(below)) {
            found.addAll(walk.filter(Files::isRegularFile).filter(wanted).sorted().toList());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(root.toString(), e);
    }
    return found;
  }
}
