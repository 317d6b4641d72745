package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sillok.engine.Stages;
import org.sillok.model.CodedArticle;
import org.sillok.model.EventClaim;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The events of the benchmark's seed pages, paired like those of the samples: which status was
 * taken for which, what each rule was good for, and what became of each event. Their words stay
 * where they are.
 *
 * @param statuses the confusion of statuses
 * @param rules how often each rule was right
 * @param told what became of each event
 */
public record SeedEvents(List<Figure> statuses, String rules, String told) {
  /** The task of {@link #statuses}. */
  public static final String TASK = "seeds:statuses";

  public SeedEvents {
    statuses = List.copyOf(statuses);
  }

  /**
   * Codes the seed pages.
   *
   * @param folder {@code bench/seeds}
   */
  public static SeedEvents measure(Path folder, Stages stages) throws IOException {
    JsonNode gold =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(folder.resolve("events-truth.json")));
    Map<String, CodedArticle> coded = new HashMap<>();
    PageSource.standard()
        .read(List.of(folder.resolve("pages")))
        .forEach(
            found -> {
              if (found instanceof Found.Got got
                  && stages.read(got.page()) instanceof Reading.Read read) {
                coded.put(got.page().name(), stages.code(read.article()));
              }
            });
    Rules rules = new Rules("the seed pages");
    Tellings tellings = new Tellings();
    EventsScore events = new EventsScore();
    for (JsonNode page : gold.path("pages")) {
      PagePairing pairing =
          PagePairing.of(page, Optional.ofNullable(coded.get(page.path("file").asString())));
      List<PagePairing.Verdict> verdicts = pairing.verdicts(page);
      events.add(pairing, verdicts);
      rules.add(pairing.claims(), verdicts);
      tell(pairing, "seeds", false, tellings);
    }
    return new SeedEvents(events.confusion(), rules.table(), tellings.table());
  }

  /** Adds what became of each event of a page. */
  static void tell(PagePairing page, String corpus, boolean words, Tellings out) {
    for (int i = 0; i < page.gold().size(); i++) {
      GoldEvent event = page.gold().get(i);
      int j = page.claimOf()[i];
      EventClaim claim = j < 0 ? null : page.claims().get(j);
      boolean right = claim != null && event.typeRight(claim) && event.statusRight(claim);
      String shown = words ? event.node().path("evidence").path(0).asString("") : "";
      out.add(corpus, event.node().path("id").asString(), right, claim, shown);
    }
  }
}
