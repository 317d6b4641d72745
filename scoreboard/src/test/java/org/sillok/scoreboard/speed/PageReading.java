package org.sillok.scoreboard.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sillok.model.Page;
import org.sillok.page.PageReader;

/** From the bytes of a page to its article; one operation is all pages of the benchmark once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class PageReading {
  private final CpuClock clock = new CpuClock();
  private final List<Page> pages = new ArrayList<>();
  private final PageReader reader = PageReader.standard();

  @Setup
  public void open() throws IOException {
    pages.addAll(BenchPages.read());
  }

  @TearDown(Level.Iteration)
  public void tell() {
    System.out.println(clock.line("pages"));
  }

  /** The floor: bytes to a tree, nothing more. */
  @Benchmark
  public void parseOnly(Blackhole hole) {
    long begun = clock.now();
    for (Page page : pages) {
      hole.consume(Jsoup.parse(page.chars()));
    }
    clock.add(begun, pages.size());
  }

  /** Body, headline, authors, dates, outlet, captions, alignment. */
  @Benchmark
  public void sillok(Blackhole hole) {
    long begun = clock.now();
    for (Page page : pages) {
      hole.consume(reader.read(page));
    }
    clock.add(begun, pages.size());
  }

  /** The best known reader in Java: body, title, byline, excerpt. */
  @Benchmark
  public void readability4j(Blackhole hole) {
    long begun = clock.now();
    for (Page page : pages) {
      hole.consume(new Readability4J("http://localhost/", page.chars()).parse());
    }
    clock.add(begun, pages.size());
  }
}
