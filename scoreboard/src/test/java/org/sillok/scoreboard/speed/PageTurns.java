package org.sillok.scoreboard.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Page;
import org.sillok.page.PageReader;
import org.sillok.page.Reading;

/**
 * Reads the pages of the benchmark by turns, page by page, in one process and thread: by jsoup's
 * parse alone, by Sillok, by Readability4J. What else the machine does then falls on all three
 * alike, so that their ratio holds on a busy machine too. Prints for each round the CPU time of a
 * page and the ratios, and at the end the medians.
 *
 * <p>Arguments: rounds that are counted (15), rounds before (10).
 */
final class PageTurns {
  private static final List<String> WHO = List.of("jsoup", "sillok", "readability4j");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final CpuClock clock = new CpuClock();
  private final PageReader reader = PageReader.standard();
  private final List<ToIntFunction<Page>> all =
      List.of(
          page -> Jsoup.parse(page.chars()).childNodeSize(),
          page ->
              reader.read(page) instanceof Reading.Read read ? read.article().text().length() : 0,
          page ->
              text(new Readability4J("http://localhost/", page.chars()).parse().getTextContent()));

  /** What was made, summed up, so that no work is left out for want of a reader. */
  private long made;

  private PageTurns() {}

  public static void main(String[] args) throws IOException {
    int counted = args.length > 0 ? Integer.parseInt(args[0]) : 15;
    int before = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    new PageTurns().run(BenchPages.read(), counted, before);
  }

  private static int text(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private void run(List<Page> pages, int counted, int before) {
    double[][] micros = new double[WHO.size()][counted];
    for (int round = -before; round < counted; round++) {
      long[] spent = new long[WHO.size()];
      for (int i = 0; i < pages.size(); i++) {
        for (int k = 0; k < WHO.size(); k++) {
          int who = (i + k) % WHO.size();
          long since = clock.now();
          made += all.get(who).applyAsInt(pages.get(i));
          spent[who] += clock.now() - since;
        }
      }
      if (round >= 0) {
        for (int who = 0; who < WHO.size(); who++) {
          micros[who][round] = spent[who] / 1e3 / pages.size();
        }
      }
    }
    double floor = median(micros[0]);
    out.println(
        "reader            CPU microseconds a page   pages a CPU second   share of parse only");
    for (int who = 0; who < WHO.size(); who++) {
      double time = median(micros[who]);
      double[] shares = new double[counted];
      for (int round = 0; round < counted; round++) {
        shares[round] = micros[0][round] / micros[who][round];
      }
      out.printf(
          Locale.ROOT,
          "%-16s %24.0f %20.0f %15.3f (%.3f to %.3f, by medians %.3f)%n",
          WHO.get(who),
          time,
          1e6 / time,
          median(shares),
          Arrays.stream(shares).min().orElse(0),
          Arrays.stream(shares).max().orElse(0),
          floor / time);
    }
    out.println("(" + made + " characters)");
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
