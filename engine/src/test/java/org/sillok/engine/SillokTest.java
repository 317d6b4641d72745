package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.Status;
import org.sillok.model.When;
import org.sillok.model.testing.SharedBench;
import org.sillok.page.Unreadable;

class SillokTest {
  private static final Path PAGES = SharedBench.root().resolve("samples/mackerel/pages");

  @TempDir private Path folder = Path.of("");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyQuoteOfTheSamplesReadsTheSameFromThePagesBytes() {
    everyQuoteReadsTheSame(PAGES);
  }

  @Test
  void everyQuoteOfTheSeedsReadsTheSameFromThePagesBytes() {
    everyQuoteReadsTheSame(SharedBench.require("bench/seeds/pages"));
  }

  private static void everyQuoteReadsTheSame(Path pages) {
    try (Sillok sillok = Sillok.inMemory()) {
      sillok.build(pages);
      List<Entry> entries = sillok.chronology().entries();
      assertThat(entries).hasSizeGreaterThanOrEqualTo(40);
      for (Entry entry : entries) {
        Explanation explanation = sillok.explain(entry.id()).orElseThrow();
        assertThat(explanation.tellings()).hasSameSizeAs(entry.claims());
        for (Telling telling : explanation.tellings()) {
          assertThat(telling.reread()).isEqualTo(telling.claim().provenance().quote());
          assertThat(telling.claim().provenance().inArticle().in(telling.article().text()))
              .isEqualTo(telling.claim().provenance().quote());
        }
      }
    }
  }

  @Test
  void theOrderOfPagesAndRunsDoesNotShow() throws IOException {
    List<Path> shuffled = new ArrayList<>(pages());
    Collections.shuffle(shuffled, new Random(7));
    try (Sillok one = Sillok.inMemory();
        Sillok other = Sillok.inMemory()) {
      one.build(PAGES);
      for (Path page : shuffled) {
        other.build(page);
      }
      assertThat(other.chronology()).isEqualTo(one.chronology());
    }
  }

  @Test
  void aSecondRunDoesOnlyWhatIsNew() throws IOException {
    List<Path> pages = pages();
    try (Sillok sillok = Sillok.open(folder.resolve("sillok.db"))) {
      BuildReport first = sillok.build(pages.get(0), pages.get(1));
      assertThat(first.added()).isEqualTo(2);
      BuildReport second = sillok.build(pages.get(0), pages.get(1), pages.get(2));
      assertThat(second.added()).isEqualTo(1);
      assertThat(second.known()).isEqualTo(2);
    }
  }

  @Test
  void aPageThatComesUnderTwoNamesIsOnePageAndTheOrderDoesNotShow() throws IOException {
    Path page = pages().get(0);
    Path first = Files.copy(page, folder.resolve("a.txt"));
    Path second = Files.copy(page, folder.resolve("b.txt"));
    try (Sillok one = Sillok.inMemory();
        Sillok other = Sillok.inMemory()) {
      one.build(first);
      assertThat(one.build(second).known()).isEqualTo(1);
      other.build(second);
      other.build(first);
      assertThat(one.annals(Query.ALL))
          .usingRecursiveComparison()
          .isEqualTo(other.annals(Query.ALL));
      assertThat(one.annals(Query.ALL).articles().values())
          .extracting(Article::name)
          .containsExactly("a.txt");
    }
  }

  @Test
  void aDateThatTheAnalystEntersCountsAndStays() throws IOException {
    Path page = pages().get(0);
    try (Sillok sillok = Sillok.inMemory()) {
      BuildOptions options =
          BuildOptions.NONE
              .published(page.getFileName().toString(), When.parse("2031-11-30"))
              .published("nowhere.html", When.parse("2031"));
      BuildReport report = sillok.build(List.of(page), options, BuildListener.NONE);
      assertThat(report.unmatched()).containsExactly("nowhere.html");
      assertThat(published(sillok)).isEqualTo(When.parse("2031-11-30"));
      sillok.build(page);
      assertThat(published(sillok)).isEqualTo(When.parse("2031-11-30"));
    }
  }

  private static When published(Sillok sillok) {
    return sillok.annals(Query.ALL).articles().values().stream()
        .map(a -> a.published().when())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
    Files.write(folder.resolve("empty.html"), new byte[0]);
    Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 9, 0, 0, 7});
    Files.write(folder.resolve("cut.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
    Files.copy(pages().get(0), folder.resolve("page.txt"));
    try (Sillok sillok = Sillok.inMemory()) {
      BuildReport report = sillok.build(folder, folder.resolve("absent.html"));
      assertThat(report.added()).isEqualTo(1);
      assertThat(report.failed()).isEmpty();
      assertThat(report.refused())
          .extracting(u -> Path.of(u.name()).getFileName().toString())
          .containsExactlyInAnyOrder("empty.html", "binary.bin", "cut.gz", "absent.html");
      assertThat(report.refused())
          .extracting(Unreadable::toString)
          .noneMatch(s -> s.contains("\n"));
    }
  }

  @Test
  void asOfADayOnlyWhatWasPublishedByThenIsKnown() {
    try (Sillok sillok = Sillok.inMemory()) {
      sillok.build(PAGES);
      var day = LocalDate.of(2031, 10, 20);
      Annals then = sillok.annals(Query.ALL.asOf(day));
      assertThat(then.entries()).isNotEmpty();
      assertThat(then.articles().values())
          .extracting((Article a) -> a.published().when().latest())
          .allMatch(d -> d != null && !d.isAfter(day));
      assertThat(then.entries().stream().flatMap(e -> e.claims().stream()))
          .allMatch(c -> then.articles().containsKey(c.provenance().page()));
    }
  }

  @Test
  void aQueryGivesWhatItAsksFor() {
    try (Sillok sillok = Sillok.inMemory()) {
      sillok.build(PAGES);
      Chronology planned = sillok.chronology(Query.ALL.statuses(List.of("planned")));
      assertThat(planned.entries()).isNotEmpty();
      for (Entry entry : planned.entries()) {
        Event event = entry.event();
        assertThat(event != null && event.status() == Status.PLANNED).isTrue();
      }
      assertThat(sillok.chronology(Query.ALL.actors(List.of("no such actor"))).entries()).isEmpty();
    }
  }

  @Test
  void aClaimKeepsItsIdWhenTheStoreIsMadeAnew() {
    try (Sillok one = Sillok.inMemory();
        Sillok other = Sillok.inMemory()) {
      one.build(PAGES);
      other.build(PAGES);
      assertThat(ids(one)).isEqualTo(ids(other)).doesNotHaveDuplicates();
    }
  }

  private static List<String> ids(Sillok sillok) {
    return sillok.annals(Query.ALL).articles().keySet().stream()
        .sorted()
        .map(sillok::article)
        .flatMap(Optional::stream)
        .map(CodedArticle::claims)
        .flatMap(List::stream)
        .map(Claim::id)
        .map(Object::toString)
        .toList();
  }
}
