package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Entry;
import org.sillok.model.When;
import org.sillok.story.Annalist;

/** The chronology's own sentence, from the text to the line, on invented texts. */
class LinesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 10, 15);

  private static final Stages STAGES = Stages.standard();

  private static List<String> lines(String text) {
    Article article = Article.ofText("desk", text, Dating.entered(When.day(DAY)));
    return Annalist.standard().compile(List.of(STAGES.code(article))).entries().stream()
        .map(Entry::sentence)
        .toList();
  }

  @Test
  void linesReadLikeTheOnesWrittenByHand() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    try (InputStream in =
        Objects.requireNonNull(LinesTest.class.getResourceAsStream("lines.tsv"))) {
      BufferedReader file = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String row = file.readLine(); row != null; row = file.readLine()) {
        if (row.startsWith("#")) {
          continue;
        }
        rows++;
        String[] cells = row.split("\t", -1);
        List<String> lines = lines(cells[0]);
        if (!lines.contains(cells[1])) {
          wrong.add(cells[1] + "\n    but: " + lines);
        }
      }
    }
    // A newly trained parser reads some sentences otherwise; a broken rule breaks more than one in
    // ten.
    assertThat(wrong.size() * 10 <= rows).as(String.join("\n", wrong)).isTrue();
  }

  @Test
  void noLineHasAPronounForItsSubject() {
    for (String text :
        List.of(
            "It imposed sanctions on two firms.",
            "He met Norwegian officials in Oslo on Tuesday.",
            "They rejected the plan of Denmark.")) {
      for (String line : lines(text)) {
        assertThat(line.equals(text) || !line.matches("(?:It|He|They|We|She) .*"))
            .as(line)
            .isTrue();
      }
    }
  }
}
