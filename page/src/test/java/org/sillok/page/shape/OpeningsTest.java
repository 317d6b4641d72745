package org.sillok.page.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sillok.page.shape.TsvFile.Row;

class OpeningsTest {
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Every pattern and every example of the two files; each pattern is asked of each text. */
  @Test
  void leavesOutNoPatternThatIsThere() {
    List<Pattern> patterns = new ArrayList<>();
    List<String> texts = new ArrayList<>(List.of("", "x", "\u00a0", "© 2031", "– Wysłano", "日"));
    for (Row row : TsvFile.read(Lines.class, "lines.tsv")) {
      patterns.add(Pattern.compile(row.cell(0), ANY_CASE));
      texts.addAll(List.of(row.cell(1), row.cell(2)));
    }
    for (Row row : TsvFile.read(Tails.class, "tails.tsv")) {
      patterns.add(Pattern.compile(row.cell(1)));
      texts.addAll(List.of(row.cell(2), row.cell(3)));
    }
    patterns.add(Pattern.compile("\\bport\\b|(?<!old )quay", ANY_CASE));
    texts.addAll(List.of("The old quay", "A PORT", "export", "quAY"));
    Openings openings = new Openings(patterns);
    for (String text : texts) {
      BitSet asked = openings.in(text);
      boolean begins = false;
      for (int p = 0; p < patterns.size(); p++) {
        boolean found = patterns.get(p).matcher(text).find();
        assertThat(!found || asked.get(p)).as("%s in %s", patterns.get(p), text).isTrue();
        begins |= patterns.get(p).matcher(text).lookingAt();
      }
      assertThat(openings.match(text)).as(text).isEqualTo(begins);
    }
  }

  @Test
  void asksFewPatternsOfATextInWhichFewCanBegin() {
    Openings openings =
        new Openings(List.of(Pattern.compile("\\bherring"), Pattern.compile("\\bcod\\b")));
    assertThat(openings.in("a boat of cod").cardinality()).isEqualTo(1);
    assertThat(openings.in("a boat of codlings").isEmpty()).isTrue();
    assertThat(openings.in("a bag of salt").isEmpty()).isTrue();
  }

  @Test
  void tellsPatternsInLettersOfEitherCaseApart() {
    Openings openings =
        new Openings(List.of(Pattern.compile("[(]?EDS"), Pattern.compile("edit", ANY_CASE)));
    assertThat(openings.in("EDITS").nextSetBit(0)).isEqualTo(1);
    assertThat(openings.match("(EDS: adds)")).isTrue();
    assertThat(openings.match("(Eds: adds)")).isFalse();
    assertThat(openings.match("Eds: adds")).isFalse();
  }

  @Test
  void asksAPatternThatBeginsWithAnythingWhereTheRestOfItCanBe() {
    Openings openings =
        new Openings(List.of(Pattern.compile("salt"), Pattern.compile(".{0,20}\\bherring$")));
    assertThat(openings.match("The fleet and its herring")).isTrue();
    assertThat(openings.match("herring")).isTrue();
    assertThat(openings.in("A barrel of herring and salt").cardinality()).isEqualTo(2);
    assertThat(openings.in("A barrel of cod").isEmpty()).isTrue();
  }

  /** Line ends stand in a table of their own, halves of characters ask all. */
  @Test
  void hasASampleOfEachCategoryOfCharacters() {
    Set<Integer> missing = new TreeSet<>();
    for (char c = 0x100; c < 0xffff; c++) {
      missing.add(Character.getType(c));
    }
    Openings.SAMPLES.chars().forEach(c -> missing.remove(Character.getType(c)));
    assertThat(missing)
        .containsExactly(
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.SURROGATE);
  }

  @Test
  void asksOfOtherScriptsWhatNamesThemOrTakesAnyLetter() {
    Openings openings =
        new Openings(
            List.of(
                Pattern.compile("salt"),
                Pattern.compile("обновлено|дата", ANY_CASE),
                Pattern.compile("\\p{L}+ing"),
                Pattern.compile("更新"),
                Pattern.compile("kelp", ANY_CASE)));
    assertThat(openings.in("Обновлено")).hasToString("{1, 2}");
    assertThat(openings.in("港")).hasToString("{2}");
    assertThat(openings.match("更新時間")).isTrue();
    assertThat(openings.match("\u212Aelp")).isTrue();
    assertThat(openings.in("→")).hasToString("{2}");
  }

  @Test
  void givesTheMatchOfTheFirstPatternThatMatches() {
    Openings openings =
        new Openings(List.of(Pattern.compile("by (sea|land)"), Pattern.compile("by (\\w+)")));
    Openings.Found found = openings.first("by land or by air");
    assertThat(found).isNotNull();
    assertThat(found.pattern()).isZero();
    assertThat(found.match().group(1)).isEqualTo("land");
    assertThat(openings.first("by air")).extracting(Openings.Found::pattern).isEqualTo(1);
    assertThat(openings.first("bye")).isNull();
  }

  @Test
  void takesMoreThanSixtyFourPatterns() {
    List<Pattern> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(Pattern.compile((char) ('a' + i % 26) + "q" + i));
    }
    Openings openings = new Openings(many);
    assertThat(openings.match("vq99")).isTrue();
    assertThat(openings.in("... vq99").get(99)).isTrue();
    assertThat(openings.match("vq98")).isFalse();
  }

  @Test
  void refusesAPatternThatNeedsWhatStandsBeforeIt() {
    assertThatThrownBy(() -> new Openings(List.of(Pattern.compile("(?<=a)b"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(?<=a)b");
  }
}
