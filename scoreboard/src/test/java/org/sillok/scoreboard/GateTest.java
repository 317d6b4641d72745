package org.sillok.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
  private static final Score APPROVED = score("dating", "a", "0.9000", "480");

  private static Score score(String task, String corpus, String f1, String pages) {
    return new Score(
        task, Score.When.QUICK, corpus, List.of(new Figure("f1", f1), new Figure("pages", pages)));
  }

  @Test
  void theSameFiguresPass() {
    Score fresh = score("dating", "a", "0.9000", "480");
    assertThat(Gate.differences(Optional.of(APPROVED), fresh)).isEmpty();
  }

  @Test
  void aWorseFigureNamesTaskOldAndNew() {
    Score fresh = score("dating", "a", "0.8990", "480");
    assertThat(Gate.differences(Optional.of(APPROVED), fresh))
        .containsExactly("dating: f1 was 0.9000, is 0.8990 (-0.0010)");
  }

  @Test
  void aBetterFigureIsADifferenceToo() {
    Score fresh = score("dating", "a", "0.9001", "481");
    assertThat(Gate.differences(Optional.of(APPROVED), fresh))
        .containsExactly(
            "dating: f1 was 0.9000, is 0.9001 (+0.0001)", "dating: pages was 480, is 481 (+1)");
  }

  @Test
  void aTaskWithoutApprovedFiguresFails() {
    assertThat(Gate.differences(Optional.empty(), APPROVED))
        .containsExactly("dating: no approved figures");
  }

  @Test
  void aFigureThatCameOrWentFails() {
    Score fewer = new Score("dating", Score.When.QUICK, "a", List.of(new Figure("pages", "480")));
    assertThat(Gate.differences(Optional.of(APPROVED), fewer))
        .containsExactly("dating: f1 was 0.9000, is not measured");
    assertThat(Gate.differences(Optional.of(fewer), APPROVED))
        .containsExactly("dating: f1 was not measured, is 0.9000");
  }

  @Test
  void anotherCorpusIsToldWithTheDifference() {
    Score fresh = score("dating", "b", "0.8000", "480");
    assertThat(Gate.differences(Optional.of(APPROVED), fresh))
        .hasSize(2)
        .last()
        .asString()
        .contains("corpus is another one");
    assertThat(Gate.otherCorpus(Optional.of(APPROVED), fresh)).isTrue();
    assertThat(Gate.otherCorpus(Optional.of(APPROVED), APPROVED)).isFalse();
  }

  @Test
  void aMissingTaskFailsAndSoDoesOneTooMany() {
    Board board = new Board(List.of(APPROVED));
    assertThat(Gate.unpaired(Set.of("dating"), board, Set.of())).isEmpty();
    assertThat(Gate.unpaired(Set.of("dating", "ner"), board, Set.of()))
        .containsExactly("ner: no approved figures");
    assertThat(Gate.unpaired(Set.of("dating", "ner"), board, Set.of("ner"))).isEmpty();
    assertThat(Gate.unpaired(Set.of(), board, Set.of()))
        .containsExactly("dating: approved figures, but it is measured no more");
  }

  @Test
  void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
    Board board = new Board(List.of(APPROVED, score("ner:x", "c", Figure.NONE, "0")));
    board.write(folder.resolve("expected.json"));
    assertThat(Board.read(folder.resolve("expected.json"))).isEqualTo(board);
    assertThat(Board.read(folder.resolve("missing.json")).scores()).isEmpty();
  }

  @Test
  void freshScoresTakeTheirPlaceAndTheOthersStay() {
    Board board = new Board(List.of(APPROVED, score("ner", "c", "0.5000", "1")));
    Score better = score("dating", "a", "0.9500", "480");
    Board after = board.with(List.of(better), List.of("ner", "dating"));
    assertThat(after.scores()).containsExactly(score("ner", "c", "0.5000", "1"), better);
  }

  @Test
  void theCorpusIsItsFilesAndTheirNames(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("html/a.html"), "one");
    String before = Corpus.checksum(folder);
    Files.writeString(folder.resolve("README.md"), "told");
    assertThat(Corpus.checksum(folder)).isEqualTo(before);
    Files.writeString(folder.resolve("html/a.html"), "two");
    assertThat(Corpus.checksum(folder)).isNotEqualTo(before);
    Files.move(folder.resolve("html/a.html"), folder.resolve("html/b.html"));
    Files.writeString(folder.resolve("html/b.html"), "one");
    assertThat(Corpus.checksum(folder)).isNotEqualTo(before);
  }

  @Test
  void sharesHaveFourDigitsInAnyLocale() {
    assertThat(Figure.share("x", 1, 3)).isEqualTo(new Figure("x", "0.3333"));
    assertThat(Figure.share("x", 0, 0)).isEqualTo(new Figure("x", "none"));
    assertThat(Figure.count("x", 1234567)).isEqualTo(new Figure("x", "1234567"));
  }

  @Test
  void theDocumentSaysWhatWasNotRunAndWhatIsBelowItsGoal() {
    List<BenchTask> tasks = BenchTask.all();
    String text =
        BoardText.of(new Board(List.of(score("dating", "a".repeat(64), "0.1000", "1"))), tasks);
    assertThat(text).contains("| extraction | f1 | NOT RUN |");
    assertThat(text).contains("| f1 | 0.1000 (below) | .949 htmldate extensive | 0.958 |");
  }
}
