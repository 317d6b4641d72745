package org.sillok.text.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.AnnotatedText;
import org.sillok.model.EntityType;

/** Every deciding entry of the tables does what the examples beside it say. */
class ExamplesTest {
  @TestFactory
  Stream<DynamicTest> titles() {
    return Table.rows("titles.tsv", 7).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> title(row)));
  }

  private static void title(List<String> row) {
    String head = row.get(0);
    if (!row.get(5).equals("-")) {
      AnnotatedText yes = Cases.read(row.get(5));
      assertThat(offices(yes)).as(Cases.names(yes).toString()).anyMatch(o -> o.contains(head));
    }
    assertThat(offices(Cases.read(row.get(6)))).isEmpty();
  }

  private static List<String> offices(AnnotatedText text) {
    return text.offices().stream().map(o -> text.words(o.span()).toLowerCase(Locale.ROOT)).toList();
  }

  @TestFactory
  Stream<DynamicTest> heads() {
    return Table.rows("bodies-heads.tsv", 5).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> head(row)));
  }

  private static void head(List<String> row) {
    AnnotatedText yes = Cases.read(plain(row.get(3)));
    assertThat(yes.mentions())
        .as(Cases.names(yes).toString())
        .anyMatch(
            m ->
                m.type() == EntityType.ORGANISATION
                    && yes.words(m.span()).contains(marked(row.get(3))));
    AnnotatedText no = Cases.read(row.get(4));
    assertThat(no.mentions()).noneMatch(m -> no.words(m.span()).contains(row.get(0)));
  }

  @TestFactory
  Stream<DynamicTest> uses() {
    return Table.rows("uses.tsv", 4).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> use(row)));
  }

  private static void use(List<String> row) {
    boolean place = !row.get(0).startsWith("act-");
    EntityType wanted = place ? EntityType.PLACE : EntityType.GOVERNMENT;
    EntityType other = place ? EntityType.GOVERNMENT : EntityType.PLACE;
    assertThat(Cases.mention(Cases.read(plain(row.get(2))), "Oslo").type()).isEqualTo(wanted);
    assertThat(Cases.mention(Cases.read(plain(row.get(3))), "Oslo").type()).isEqualTo(other);
  }

  @TestFactory
  Stream<DynamicTest> things() {
    return Table.rows("things.tsv", 3).stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> thing(row)));
  }

  private static void thing(List<String> row) {
    AnnotatedText thing = Cases.read(plain(row.get(1)));
    String place = marked(row.get(2));
    assertThat(thing.mentions().stream().map(m -> thing.words(m.span())))
        .noneMatch(words -> words.equals(place) && marked(row.get(1)).startsWith(place));
    AnnotatedText yes = Cases.read(plain(row.get(2)));
    assertThat(yes.mentions().stream().map(m -> yes.words(m.span()))).contains(place);
  }

  private static String plain(String example) {
    return example.replace("[", "").replace("]", "");
  }

  private static String marked(String example) {
    return example.substring(example.indexOf('[') + 1, example.indexOf(']'));
  }
}
