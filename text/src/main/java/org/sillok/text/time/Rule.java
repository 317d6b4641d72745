package org.sillok.text.time;

import java.util.List;

/**
 * A line of {@code rules.tsv}.
 *
 * @param order its place in the file: of two rules that match the same words the earlier one counts
 * @param group what it makes: {@code top} for a whole expression, else a name that other rules use
 *     in braces
 * @param pattern the words
 * @param meaning what they say
 * @param guards names of {@link Guards} that must all hold
 * @param matches an example that it must match, {@code [[the expression]]} and its value
 * @param not an example that it must not match
 */
record Rule(
    int order,
    String group,
    String pattern,
    Meaning meaning,
    List<String> guards,
    String matches,
    String not) {
  Rule {
    guards = List.copyOf(guards);
  }

  /** All rules; later columns may be missing in files of names. */
  static List<Rule> load() {
    List<Rule> rules = new java.util.ArrayList<>();
    for (String[] row : Lexicon.rows("rules.tsv", 6)) {
      try {
        List<String> guards = row[3].isBlank() ? List.of() : List.of(row[3].trim().split(" "));
        rules.add(
            new Rule(rules.size(), row[0], row[1], Meaning.parse(row[2]), guards, row[4], row[5]));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "rules.tsv, " + row[0] + " " + row[1] + ": " + e.getMessage(), e);
      }
    }
    for (String[] row : Lexicon.rows("holidays.tsv", 2)) {
      rules.add(
          new Rule(
              rules.size(),
              "holiday",
              row[0],
              new Meaning.Name(row[0]),
              List.of("capital"),
              "",
              ""));
    }
    return List.copyOf(rules);
  }
}
