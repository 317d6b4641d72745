package org.sillok.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds fresh figures against the approved ones. Better is a difference too. */
final class Gate {
  static final String HOW_TO_APPROVE =
      "If the change is meant, approve it: mvn -Dquick -Dapprove -pl scoreboard -am test -Dtest=ScoreboardTest"
          + " (with -Pfull for the tasks that are measured only then)"
          + " and commit SCOREBOARD.md, scoreboard/expected.json and scoreboard/rules.tsv.";

  private Gate() {}

  /** What differs, one line for each figure; empty if nothing does. */
  static List<String> differences(Optional<Score> approved, Score fresh) {
    if (approved.isEmpty()) {
      return List.of(fresh.task() + ": no approved figures");
    }
    Score old = approved.get();
    List<String> out = new ArrayList<>();
    for (Figure now : fresh.figures()) {
      Optional<Figure> was = old.figure(now.name());
      if (was.isEmpty()) {
        out.add(fresh.task() + ": " + now.name() + " was not measured, is " + now.value());
      } else if (!was.get().value().equals(now.value())) {
        out.add(line(fresh.task(), was.get(), now));
      }
    }
    for (Figure was : old.figures()) {
      if (fresh.figure(was.name()).isEmpty()) {
        out.add(fresh.task() + ": " + was.name() + " was " + was.value() + ", is not measured");
      }
    }
    if (!out.isEmpty() && !old.corpus().equals(fresh.corpus())) {
      out.add(
          fresh.task()
              + ": the corpus is another one: "
              + old.corpus()
              + ", now "
              + fresh.corpus());
    }
    return out;
  }

  private static String line(String task, Figure was, Figure now) {
    double change = now.number() - was.number();
    String by =
        Double.isNaN(change)
            ? ""
            : String.format(Locale.ROOT, now.isCount() ? " (%+.0f)" : " (%+.4f)", change);
    return task + ": " + now.name() + " was " + was.value() + ", is " + now.value() + by;
  }

  /** True if other files were measured: then another figure is no wonder. */
  static boolean otherCorpus(Optional<Score> approved, Score fresh) {
    return approved.isPresent() && !approved.get().corpus().equals(fresh.corpus());
  }

  /** Tasks that are listed but have no approved figures, or have them but are not listed. */
  static List<String> unpaired(Set<String> listed, Board approved, Set<String> withoutStage) {
    List<String> out = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    approved.scores().forEach(s -> known.add(s.task()));
    for (String task : listed) {
      if (!known.contains(task) && !withoutStage.contains(task)) {
        out.add(task + ": no approved figures");
      }
    }
    for (String task : known) {
      if (!listed.contains(task)) {
        out.add(task + ": approved figures, but it is measured no more");
      }
    }
    return out;
  }
}
