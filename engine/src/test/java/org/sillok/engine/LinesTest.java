package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.Entry;
import org.sillok.model.When;

/** The sentence that the chronology writes of a text, for texts of many kinds. */
class LinesTest {
  private static final LocalDate PRINTED = LocalDate.of(2031, 10, 15);
  private static final Stages STAGES = Stages.standard();

  /** A row of {@code lines.tsv}. */
  private record Golden(String kind, String text, String line, boolean again) {}

  private static List<Golden> goldens() throws IOException {
    List<Golden> out = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(LinesTest.class.getResourceAsStream("lines.tsv"), "lines.tsv")) {
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!row.isBlank() && !row.startsWith("#")) {
          String[] cells = row.split("\t", -1);
          out.add(new Golden(cells[0], cells[1], cells[2], cells[3].equals("again")));
        }
      }
    }
    return out;
  }

  private static CodedArticle coded(String text) {
    return STAGES.code(Article.ofText("page", text, Dating.entered(When.day(PRINTED))));
  }

  private static List<String> lines(String text) {
    return STAGES.compile(List.of(coded(text))).entries().stream().map(Entry::sentence).toList();
  }

  @Test
  void every_text_gives_its_line() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Golden> goldens = goldens();
    for (Golden g : goldens) {
      List<String> lines = lines(g.text());
      if (!lines.contains(g.line())) {
        wrong.add(g.text() + "\n  must give: " + g.line() + "\n  gives:     " + lines);
      }
    }
    assertFew(wrong, goldens.size());
  }

  @Test
  void a_line_read_as_a_text_gives_itself() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Golden g : goldens()) {
      if (g.again() && !lines(g.line()).contains(g.line())) {
        wrong.add(g.line() + "\n  gives: " + lines(g.line()));
      }
    }
    assertFew(wrong, goldens().size());
  }

  @Test
  void lines_do_not_hang_on_the_order_of_the_pages() throws IOException {
    List<CodedArticle> pages = new ArrayList<>();
    for (Golden g : goldens()) {
      pages.add(coded(g.text()));
    }
    List<Entry> first = STAGES.compile(pages).entries();
    Collections.shuffle(pages, new Random(7));
    assertThat(STAGES.compile(pages).entries()).isEqualTo(first);
  }

  @Test
  void no_line_has_a_pronoun_for_its_subject() {
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

  /**
   * A newly trained parser reads some sentences otherwise; a broken rule breaks more than one in
   * twenty.
   */
  private static void assertFew(List<String> wrong, int of) {
    assertThat(wrong.size() * 20 <= of).as(String.join("\n", wrong)).isTrue();
  }
}
