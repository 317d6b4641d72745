package org.sillok.scoreboard.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.When;
import org.sillok.model.testing.SharedBench;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;

/**
 * The text stage and the event stage behind it, article by article in one process and thread, so
 * that what else the machine does falls on both alike. The articles are the bodies of the sample
 * story and the pages of {@code ../shared/bench/seeds}. Prints for each round the tokens a CPU
 * second of the text stage and the event stage's time as a share of it, and the medians.
 *
 * <p>Arguments: rounds that are counted (15), rounds before (10).
 */
final class TextTurns {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final CpuClock clock = new CpuClock();
  private final Stages stages = Stages.standard();

  /** What was made, summed up, so that no work is left out for want of a reader. */
  private long made;

  private TextTurns() {}

  public static void main(String[] args) throws IOException {
    int counted = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    int before = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    TextTurns turns = new TextTurns();
    turns.run("sample", sample(), counted, before);
    turns.run("seeds", turns.seeds(), counted, before);
  }

  private static List<Article> sample() throws IOException {
    Dating day = Dating.entered(When.day(LocalDate.of(2031, 11, 12)));
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(SharedBench.root().resolve("samples/mackerel/bodies"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        articles.add(Article.ofText(name, Files.readString(file), day));
      }
    }
    return articles;
  }

  private List<Article> seeds() {
    List<Article> articles = new ArrayList<>();
    Path pages = SharedBench.root().resolveSibling("shared").resolve("bench/seeds/pages");
    PageSource.standard()
        .read(List.of(pages))
        .forEach(
            found -> {
              if (found instanceof Found.Got got
                  && stages.read(got.page()) instanceof Reading.Read read) {
                articles.add(read.article());
              }
            });
    return articles;
  }

  private void run(String what, List<Article> articles, int counted, int before) {
    double[] rates = new double[counted];
    double[] shares = new double[counted];
    for (int round = -before; round < counted; round++) {
      long text = 0;
      long event = 0;
      long tokens = 0;
      for (Article article : articles) {
        long begun = clock.now();
        AnnotatedText annotated = stages.annotate(article);
        long between = clock.now();
        made += stages.code(annotated).size();
        event += clock.now() - between;
        text += between - begun;
        tokens += annotated.tokens().size();
      }
      if (round >= 0) {
        rates[round] = tokens * 1e9 / text;
        shares[round] = (double) event / text;
      }
    }
    Arrays.sort(rates);
    Arrays.sort(shares);
    out.printf(
        Locale.ROOT,
        "%s: %d articles; text %.0f tokens a CPU second (%.0f to %.0f); event %.3f of the time of text (%.3f to %.3f); %d claims%n",
        what,
        articles.size(),
        rates[counted / 2],
        rates[0],
        rates[counted - 1],
        shares[counted / 2],
        shares[0],
        shares[counted - 1],
        made);
  }
}
