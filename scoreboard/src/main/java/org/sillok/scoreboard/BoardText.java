package org.sillok.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** {@code SCOREBOARD.md}: the approved figures for people. Made from the board alone. */
final class BoardText {
  private static final String HEAD =
      """
      # Scoreboard

      How good each stage is, in figures. The build measures anew and fails when a figure differs from the one here, to the worse
      or to the better; `-Dapprove` rewrites this page (see [CONTRIBUTING](CONTRIBUTING.md)). It is made from `scoreboard/expected.json`.

          mvn -Dquick -pl scoreboard -am test -Dtest=ScoreboardTest              # samples, and the quick part of ../shared/bench
          mvn -Dquick -Pfull -pl scoreboard -am test -Dtest=ScoreboardTest       # all of it
          mvn -Dquick -Pfull -Dapprove -pl scoreboard -am test -Dtest=ScoreboardTest

      Shares are of 1. *Best known* is the best figure of another system that we know of, on the same texts where not said otherwise.
      *Goal* is what this project wants to reach; a figure below it is marked. Where `../shared` or Python is missing, benchmarks are NOT RUN
      and the build says so. A corpus is named by the first digits of its SHA-256 (over its files' sums, sorted by name; README.md left out).
      """;

  private BoardText() {}

  static String of(Board board, List<BenchTask> tasks) {
    StringBuilder out = new StringBuilder(HEAD);
    overview(out, board, tasks);
    out.append("\n## Samples, in every build\n\n");
    out.append(
        """
        The invented story in `samples/`, built from its pages with nothing entered by hand; scored in Java. The rules of pairing are those of
        `samples/README.md`. Rule by rule: [scoreboard/rules.tsv](scoreboard/rules.tsv); event by event: [scoreboard/told.tsv](scoreboard/told.tsv).
        """);
    for (Score score : board.scores()) {
      if (score.when() == Score.When.SAMPLES) {
        sample(out, score);
      }
    }
    out.append("\n## Benchmarks, quick part: in every build\n");
    benches(out, board, tasks, Score.When.QUICK);
    for (Score score : board.scores()) {
      boolean task = tasks.stream().anyMatch(t -> t.name().equals(score.task()));
      if (score.when() == Score.When.QUICK && !task) {
        sample(out, score);
      }
    }
    out.append("\n## Benchmarks, the rest: with `-Pfull`\n");
    out.append(
        "\nAs of the last approval with `-Pfull`; a build without it does not look at them.\n");
    benches(out, board, tasks, Score.When.FULL);
    return out.toString();
  }

  private static void overview(StringBuilder out, Board board, List<BenchTask> tasks) {
    out.append(
        "\n## At a glance\n\n| task | figure | Sillok | best known | goal |\n|---|---|---|---|---|\n");
    for (BenchTask task : tasks) {
      String headline = task.figures().get(0);
      String value = board.score(task.name()).map(s -> shown(task, s, headline)).orElse("NOT RUN");
      row(out, task.name(), headline, value, best(task, headline), goal(task, headline));
    }
  }

  private static void sample(StringBuilder out, Score score) {
    out.append("\n### ").append(score.task()).append("\n\n");
    List<Figure> plain = score.figures().stream().filter(f -> !isCell(f)).toList();
    if (!plain.isEmpty()) {
      out.append("| figure | value |\n|---|---|\n");
      plain.forEach(f -> row(out, f.name(), f.value()));
    }
    List<Figure> cells = score.figures().stream().filter(BoardText::isCell).toList();
    if (!cells.isEmpty()) {
      matrix(out, cells);
    }
    out.append("\nCorpus ").append(brief(score)).append(".\n");
  }

  private static boolean isCell(Figure figure) {
    return figure.name().contains(Confusion.AS);
  }

  private static void matrix(StringBuilder out, List<Figure> cells) {
    TreeSet<String> golds = new TreeSet<>();
    TreeSet<String> predicted = new TreeSet<>();
    for (Figure cell : cells) {
      String[] sides = cell.name().split(Confusion.AS, -1);
      golds.add(sides[0]);
      predicted.add(sides[1]);
    }
    out.append("\n| gold ↓ given → |");
    predicted.forEach(p -> out.append(' ').append(p).append(" |"));
    out.append("\n|---|").append("---|".repeat(predicted.size())).append('\n');
    for (String gold : golds) {
      out.append("| ").append(gold).append(" |");
      for (String p : predicted) {
        Optional<Figure> cell =
            cells.stream().filter(c -> c.name().equals(gold + Confusion.AS + p)).findFirst();
        out.append(' ').append(cell.map(Figure::value).orElse("")).append(" |");
      }
      out.append('\n');
    }
  }

  private static void benches(
      StringBuilder out, Board board, List<BenchTask> tasks, Score.When when) {
    for (BenchTask task : tasks) {
      if (task.when() != when) {
        continue;
      }
      out.append("\n### ").append(task.name()).append("\n\n");
      Optional<Score> score = board.score(task.name());
      if (score.isEmpty()) {
        out.append(
            "NOT RUN: no approved figures; its stage does not exist yet, or was never measured.\n");
        continue;
      }
      out.append("| figure | Sillok | best known | goal |\n|---|---|---|---|\n");
      for (String figure : task.figures()) {
        row(out, figure, shown(task, score.get(), figure), best(task, figure), goal(task, figure));
      }
      List<String> counts = new ArrayList<>();
      for (String count : task.counts()) {
        score.get().figure(count).ifPresent(f -> counts.add(f.name() + " " + f.value()));
      }
      out.append("\n").append(String.join(", ", counts)).append(". Corpus ");
      out.append(brief(score.get())).append(".\n\n");
      out.append("    ./sillok predict ").append(task.name());
      if (BenchTask.class.getResource(task.actors()) != null) {
        out.append(" --actors scoreboard/src/main/resources/org/sillok/scoreboard/");
        out.append(task.actors());
      }
      out.append(" ../shared/bench/");
      out.append(task.folder()).append(" pred.json\n    python3 ../shared/bench/");
      out.append(command(task)).append('\n');
    }
  }

  private static String command(BenchTask task) {
    List<String> words = new ArrayList<>();
    for (String word : task.scorer()) {
      words.add(
          word.equals("{pred}")
              ? "pred.json"
              : word.startsWith("{")
                  ? "../shared/bench/" + word.substring(1, word.length() - 1)
                  : word);
    }
    return String.join(" ", words);
  }

  private static String shown(BenchTask task, Score score, String figure) {
    Optional<Figure> found = score.figure(figure);
    if (found.isEmpty()) {
      return "NOT RUN";
    }
    Double goal = task.goals().get(figure);
    boolean below = goal != null && !(found.get().number() >= goal - 1e-9);
    return found.get().value() + (below ? " (below)" : "");
  }

  private static String best(BenchTask task, String figure) {
    return Objects.requireNonNullElse(task.best().get(figure), "–");
  }

  private static String goal(BenchTask task, String figure) {
    Double goal = task.goals().get(figure);
    return goal == null ? "–" : String.format(Locale.ROOT, "%.3f", goal);
  }

  private static String brief(Score score) {
    return "`" + score.corpus().substring(0, 16) + "`";
  }

  private static void row(StringBuilder out, String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
