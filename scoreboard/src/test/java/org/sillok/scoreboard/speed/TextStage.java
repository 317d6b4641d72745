package org.sillok.scoreboard.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.When;
import org.sillok.model.testing.SharedBench;
import org.sillok.text.engine.LanguageEngine;

/** From text to what it says; one operation is all bodies of the sample story once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class TextStage {
  private final CpuClock clock = new CpuClock();
  private final List<Article> articles = new ArrayList<>();
  private final LanguageEngine engine = LanguageEngine.load();
  private final Stages stages = Stages.standard();
  private long tokens;

  @Setup
  public void open() throws IOException {
    Dating day = Dating.entered(When.day(LocalDate.of(2031, 11, 12)));
    try (Stream<Path> files = Files.list(SharedBench.root().resolve("samples/mackerel/bodies"))) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        articles.add(Article.ofText(name, Files.readString(file), day));
      }
    }
    for (Article article : articles) {
      tokens += stages.annotate(article).tokens().size();
    }
  }

  @TearDown(Level.Iteration)
  public void tell() {
    System.out.println(clock.line("tokens"));
  }

  /** Tokenizer to parser and names, every sentence parsed. */
  @Benchmark
  public void engine(Blackhole hole) {
    long begun = clock.now();
    for (Article article : articles) {
      hole.consume(engine.parse(article.text()));
    }
    clock.add(begun, tokens);
  }

  /** The same, with who is who, times and quotations. */
  @Benchmark
  public void annotate(Blackhole hole) {
    long begun = clock.now();
    for (Article article : articles) {
      hole.consume(stages.annotate(article));
    }
    clock.add(begun, tokens);
  }

  /** The same, with all claims. */
  @Benchmark
  public void code(Blackhole hole) {
    long begun = clock.now();
    for (Article article : articles) {
      hole.consume(stages.code(article));
    }
    clock.add(begun, tokens);
  }
}
