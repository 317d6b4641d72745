package org.sillok.scoreboard.speed;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sillok.story.stories.StoryStream;

/**
 * Streams made-up pages through the grouping into stories and tells, for every tenth of them, the
 * pages a CPU second of the grouping, the memory in use, and how right it was. The making of the
 * pages is not counted.
 *
 * <p>Arguments: how many pages (1000000), how many of them a day (2000), a seed (7).
 */
final class MillionPages {
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final StoryStream stream = StoryStream.empty();
  private final Map<String, Integer> goldOf = new HashMap<>();
  private final Map<Integer, String> named = new HashMap<>();
  private long placed;
  private long right;
  private long opened;

  private MillionPages() {}

  public static void main(String[] args) {
    int pages = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int aDay = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 7;
    new MillionPages().run(new MadePress(seed, aDay), pages);
  }

  private void run(MadePress press, int pages) {
    int tenth = pages / 10;
    List<Double> rates = new ArrayList<>();
    out.println(
        "pages      pages a CPU second   heap in use, MiB   placed where most of their story is");
    for (int n = 0; n < 10; n++) {
      long spent = 0;
      for (int i = 0; i < tenth; i++) {
        MadePress.Page page = press.next();
        goldOf.put(page.id(), page.story());
        long start = clock.getCurrentThreadCpuTime();
        List<StoryStream.Change> changes = stream.add(page.id(), page.text());
        spent += clock.getCurrentThreadCpuTime() - start;
        judge(changes);
      }
      rates.add(tenth * 1e9 / spent);
      out.printf(
          Locale.ROOT,
          "%-10d %18.0f %18d %18.4f%n",
          (n + 1) * tenth,
          rates.get(n),
          heap(),
          (double) right / Math.max(1, placed));
    }
    out.printf(
        Locale.ROOT,
        "cost a page, last tenth against first: %.2f; stories opened: %d%n",
        rates.get(0) / rates.get(9),
        opened);
  }

  /** A page is placed right if its story's first page is of the story that it tells. */
  private void judge(List<StoryStream.Change> changes) {
    for (StoryStream.Change change : changes) {
      if (change instanceof StoryStream.Placed p) {
        Integer gold = goldOf.remove(p.page());
        if (gold != null) {
          placed++;
          String story = named.putIfAbsent(gold, p.story());
          opened += p.story().equals("s" + p.page().substring(0, 16)) ? 1 : 0;
          right += story == null || story.equals(p.story()) ? 1 : 0;
        }
      }
    }
  }

  private static long heap() {
    System.gc();
    Runtime r = Runtime.getRuntime();
    return (r.totalMemory() - r.freeMemory()) >> 20;
  }
}
