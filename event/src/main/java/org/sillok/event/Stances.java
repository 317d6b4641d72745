package org.sillok.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.model.Stance;

/**
 * How positions are told, from {@code positions.tsv}: pattern, stance, where the party and the
 * issue stand.
 */
final class Stances {
  private static final java.util.regex.Pattern DO_NOT =
      java.util.regex.Pattern.compile("\\b(?:does|do|did)(?: not|n['’]t) ");
  private static final java.util.regex.Pattern NOT =
      java.util.regex.Pattern.compile(" not\\b|n['’]t\\b");

  /** A line of the file. */
  record Line(
      String name,
      Pattern pattern,
      Stance stance,
      List<String> party,
      List<String> issue,
      String yes,
      String no) {
    Line {
      party = List.copyOf(party);
      issue = List.copyOf(issue);
    }

    /** True if what it is about may be a mere name: "supports Denmark". */
    boolean whole() {
      return name.equals("support")
          || name.equals("oppose")
          || name.equals("reject")
          || name.equals("against");
    }

    /**
     * What is refused or asked for, of the words that tell it: who keeps a ban refuses to give it
     * up, who insists on no more than a tenth refuses more than a tenth.
     */
    String wording(String words) {
      return switch (name) {
        case "will-keep" -> "give up " + words;
        case "warn-if" -> NOT.matcher(DO_NOT.matcher(words).replaceFirst("")).replaceFirst("");
        case "insist-ceiling" -> words.replaceFirst("^no ", "");
        default -> words;
      };
    }

    /** True if each of several parties holds it for itself: they disagree. */
    boolean apart() {
      return name.equals("at-odds") || name.equals("disagree");
    }
  }

  private final List<Line> lines;
  private final Map<String, List<Line>> byWord = new HashMap<>();

  Stances(WordSets sets) {
    List<Line> all = new ArrayList<>();
    for (Resource.Row row : Resource.rows("positions")) {
      if (row.cell(5).isEmpty() || row.cell(6).isEmpty()) {
        throw row.wrong("lacks an example");
      }
      Stance stance;
      try {
        stance = Stance.valueOf(row.cell(2));
      } catch (IllegalArgumentException e) {
        throw row.wrong(String.valueOf(e.getMessage()));
      }
      all.add(
          new Line(
              row.cell(0),
              Pattern.parse(row.cell(1), sets, row),
              stance,
              List.of(row.cell(3).split(",")),
              List.of(row.cell(4).split(",")),
              row.cell(5),
              row.cell(6)));
    }
    lines = List.copyOf(all);
    for (Line line : lines) {
      for (String word : line.pattern().words().keySet()) {
        byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(line);
      }
    }
  }

  /** The line of this name. */
  Line named(String name) {
    return lines.stream()
        .filter(l -> l.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no line " + name));
  }

  List<Line> lines() {
    return lines;
  }

  /** The lines that may match a word with this lemma or this form. */
  List<Line> of(String lemma, String form) {
    List<Line> own = byWord.getOrDefault(lemma, List.of());
    List<Line> byForm = form.equals(lemma) ? List.of() : byWord.getOrDefault(form, List.of());
    if (own.isEmpty() || byForm.isEmpty()) {
      return own.isEmpty() ? byForm : own;
    }
    List<Line> both = new ArrayList<>(own);
    both.addAll(byForm);
    return both;
  }
}
