package org.sillok.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * Runs the examples that the data files carry: one that each entry must match, one that it must
 * not.
 */
class RulesTest {
  private static final When THURSDAY = When.parse("2018-11-15");
  private static final Pattern EXAMPLE = Pattern.compile("(.*?)\\[\\[(.*?)\\]\\](.*) =\\s*(.*)");

  private final TimeTagger tagger = TimeTagger.standard();

  @TestFactory
  List<DynamicTest> rules() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Rule.load()) {
      String name = rule.group() + " " + rule.pattern();
      if (!rule.matches().isBlank()) {
        tests.add(dynamicTest(name + ": " + rule.matches(), () -> matches(rule)));
      }
      if (!rule.not().isBlank()) {
        tests.add(dynamicTest(name + ", not: " + rule.not(), () -> doesNotMatch(rule)));
      }
    }
    return tests;
  }

  /** Rules of a group that is only a part of others have their examples there. */
  @TestFactory
  List<DynamicTest> examples() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Rule.load()) {
      boolean whole = !rule.pattern().matches("\\{\\w+\\}") && !PARTS.contains(rule.group());
      if (whole) {
        tests.add(
            dynamicTest(
                rule.group() + " " + rule.pattern() + " has examples",
                () -> assertThat(List.of(rule.matches(), rule.not())).noneMatch(String::isBlank)));
      }
    }
    return tests;
  }

  private static final List<String> PARTS =
      List.of(
          "dayname",
          "dayname",
          "holiday",
          "relweek",
          "shiftday",
          "nquarter",
          "nhalf",
          "fullyear",
          "year",
          "relyear",
          "fiscal",
          "theperiod",
          "yearend");

  private void matches(Rule rule) {
    Matcher example = EXAMPLE.matcher(rule.matches());
    assertThat(example.matches()).as("an example with [[ ]] and a value").isTrue();
    String text = example.group(1) + example.group(2) + example.group(3);
    List<TimeExpression> found = tagger.tag(text, THURSDAY, List.of(), List.of());
    if (example.group(4).isEmpty()) {
      assertThat(found).as(text).noneMatch(e -> e.span().in(text).equals(example.group(2)));
      return;
    }
    assertThat(found)
        .as(text)
        .extracting(e -> e.span().in(text) + " = " + e.value())
        .contains(example.group(2) + " = " + example.group(4));
  }

  private void doesNotMatch(Rule rule) {
    assertThat(tagger.find(tagger.words(rule.not(), List.of())))
        .as(rule.not())
        .noneMatch(
            f ->
                f.rule().pattern().equals(rule.pattern()) && f.rule().group().equals(rule.group()));
  }

  @TestFactory
  List<DynamicTest> verbs() {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : Lexicon.rows("verbs.tsv", 4)) {
      tests.add(
          dynamicTest(
              row[0] + ": " + row[2], () -> assertThat(last(row[2])).isEqualTo("2018-11-19")));
      tests.add(
          dynamicTest(
              row[0] + ", not: " + row[3], () -> assertThat(last(row[3])).isEqualTo("2018-11-12")));
    }
    return tests;
  }

  private String last(String text) {
    return tagger.tag(text, THURSDAY, List.of(), List.of()).getLast().value();
  }
}
