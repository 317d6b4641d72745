package org.sillok.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Article;
import org.sillok.model.Page;
import org.sillok.model.PageId;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import org.sillok.store.SqliteStore;
import org.sillok.store.Store;

/** Four pages of an invented paper, with a line on each that is no news of any. */
class SecondLookTest {
  private static final String BOX =
      "The Harbour Museum shows the charts of the old pilots until Easter, with tea in the tower on Sundays.";

  private static final List<String> STORIES =
      List.of(
          "The envoys of Norway and Iceland met in Oslo on Tuesday to divide the herring of the northern banks.\n\nNegotiators parted at midnight without a figure, although fishermen had waited for an answer since morning. Scientists publish another estimate of the stock in spring, when smaller vessels prepare their nets again.",
          "Canada and Denmark signed a treaty on the bridge over the strait on Wednesday.\n\nEngineers inspect the steel hangers every autumn, and commuters pay a smaller toll than lorries. Inspectors discovered cracks during the previous winter, and contractors replaced seventeen cables at night.",
          "Peru released two sailors on Monday after eleven weeks in custody.\n\nJudges found that the transponder of their trawler had been broken by lightning during a thunderstorm. The skipper remains charged with fishing without a licence, because the logbook disappeared afterwards.",
          "Parliament in Wellington backed a levy on imported timber on Friday.\n\nSawmills welcome the protection, while carpenters calculate that cottages become dearer by winter. Neighbouring exporters threaten to answer with duties on knitted garments and preserved vegetables.");

  @TempDir private Path folder = Path.of("");

  private final List<Path> pages = new ArrayList<>();

  @BeforeEach
  void write() throws IOException {
    for (int n = 0; n < STORIES.size(); n++) {
      Path page = folder.resolve(n + ".txt");
      Files.writeString(
          page,
          String.format(
              Locale.ROOT,
              "The Skerry Times close%n  • Sea%n  • Land%n%nStory of the day, number %d%n%nMarch %d, 2031%n%n%s%n%n%s%n",
              n,
              n + 3,
              STORIES.get(n),
              BOX));
      pages.add(page);
    }
  }

  private static Map<PageId, Article> articles(Sillok sillok) {
    return new TreeMap<>(sillok.annals(Query.ALL).articles());
  }

  @Test
  void whatRepeatsIsLeftOutOnceThreePagesAreKnown() {
    try (Sillok sillok = Sillok.inMemory()) {
      BuildReport two = sillok.build(pages.get(0), pages.get(1));
      assertThat(two.cleaned()).isZero();
      assertThat(articles(sillok).values()).allMatch(a -> a.text().contains("Harbour Museum"));

      BuildReport all = sillok.build(folder);
      assertThat(all.cleaned()).isEqualTo(4);
      assertThat(all.repeated()).isEqualTo(4);
      assertThat(articles(sillok).values())
          .allMatch(a -> !a.text().contains("Harbour Museum"))
          .allMatch(a -> a.paratext().repeated().get(0).text().equals(BOX));

      BuildReport again = sillok.build(folder);
      assertThat(again.cleaned()).isZero();
      assertThat(again.known()).isEqualTo(4);
    }
  }

  @Test
  void theOrderOfPagesAndRunsDoesNotShow() {
    try (Sillok one = Sillok.inMemory();
        Sillok other = Sillok.inMemory()) {
      one.build(folder);
      for (int n = pages.size() - 1; n >= 0; n--) {
        other.build(pages.get(n));
      }
      assertThat(told(other)).isEqualTo(told(one)).doesNotContain("Harbour Museum shows");
      assertThat(other.chronology()).isEqualTo(one.chronology());
    }
  }

  private static String told(Sillok sillok) {
    StringBuilder out = new StringBuilder();
    articles(sillok).values().forEach(a -> out.append(a.headline()).append(a.text()));
    return out.toString();
  }

  @Test
  void aRunThatWasStoppedIsMadeUpFor() {
    try (Store store = SqliteStore.inMemory(Clock.systemUTC());
        Sillok sillok = Sillok.over(store, Stages.standard())) {
      sillok.build(pages.get(0), pages.get(1));
      // A run that keeps its pages, and is killed before it looks at all of them together.
      Stages stages = Stages.standard();
      String engine = store.runs().get(0).engine();
      long run = store.begin(engine);
      PageSource.standard()
          .list(List.of(folder))
          .forEach(
              item ->
                  item.open(
                      found -> {
                        Page page = ((Found.Got) found).page();
                        Article article = ((Reading.Read) stages.read(page)).article();
                        store.keep(run, page, stages.code(article), engine, "");
                      }));
      assertThat(articles(sillok).values()).allMatch(a -> a.text().contains("Harbour Museum"));

      BuildReport report = sillok.build(folder);
      assertThat(report.added()).isZero();
      assertThat(articles(sillok).values()).noneMatch(a -> a.text().contains("Harbour Museum"));
    }
  }
}
