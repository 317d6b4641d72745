package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sillok.engine.Stages;
import org.sillok.model.CodedArticle;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/**
 * All scores of {@code samples/}.
 *
 * @param scores figures by task, in the order of the pipeline
 * @param rules {@code rules.tsv}: how often each rule was right
 * @param told {@code told.tsv}: what became of each event
 */
public record Samples(Map<String, List<Figure>> scores, String rules, String told) {
  /** The tasks, in order. */
  public static final List<String> TASKS =
      List.of(
          "samples:pages",
          "samples:trees",
          "samples:quotations",
          "samples:events",
          "samples:statuses",
          "samples:sentences",
          "samples:positions",
          "samples:deadlines",
          "samples:proposals",
          "samples:silence",
          "samples:same-events",
          "samples:tenures",
          "samples:wire-copies",
          "samples:windows",
          "samples:story",
          "samples:story (gold claims)");

  /**
   * Builds the story and scores it.
   *
   * @param folder {@code samples}
   */
  public static Samples measure(Path folder, Stages stages) throws IOException {
    SampleStory story = SampleStory.build(folder.resolve("mackerel"), stages);
    Rules rules = new Rules("the samples");
    EventsScore events = new EventsScore();
    Tellings tellings = new Tellings();
    Map<String, PagePairing> pages = new LinkedHashMap<>();
    for (JsonNode page : story.gold().path("pages")) {
      String file = page.path("file").asString();
      PagePairing pairing = PagePairing.of(page, story.page(file));
      List<PagePairing.Verdict> verdicts = pairing.verdicts(page);
      events.add(pairing, verdicts);
      rules.add(pairing.claims(), verdicts);
      SeedEvents.tell(pairing, "mackerel", true, tellings);
      // A page that cannot be read has gold events all the same.
      pages.put(story.page(file).map(c -> c.article().page().sha256()).orElse(file), pairing);
    }
    Map<String, List<Figure>> scores = new LinkedHashMap<>();
    scores.put("samples:pages", PagesScore.of(story));
    scores.put("samples:trees", TreesScore.of(folder.resolve("trees/mackerel.conllu")));
    scores.put("samples:quotations", QuotationsScore.of(story));
    scores.put("samples:events", events.figures());
    scores.put("samples:statuses", events.confusion());
    scores.put(
        "samples:sentences",
        SentencesScore.of(folder.resolve("sentences/sentences.tsv"), stages, tellings));
    scores.putAll(TalksScore.of(story, folder.resolve("talks/sentences.tsv"), stages));
    scores.put(
        "samples:silence", SilenceScore.of(folder.resolve("silence/sentences.tsv"), stages, rules));
    scores.put("samples:same-events", LinksScore.of(story, pages));
    scores.put("samples:tenures", TenuresScore.of(story));
    scores.put("samples:wire-copies", CopiesScore.of(folder));
    scores.put("samples:windows", WindowsScore.of(story));
    scores.put("samples:story", story(story, story.coded(), pages, stages));
    scores.put("samples:story (gold claims)", goldStory(story, stages));
    return new Samples(scores, rules.table(), tellings.table());
  }

  /** What the story stage makes of these claims. */
  private static List<Figure> story(
      SampleStory story,
      Map<String, CodedArticle> coded,
      Map<String, PagePairing> pages,
      Stages stages) {
    List<CodedArticle> all = List.copyOf(coded.values());
    return StoryScore.of(
        story.gold().path("story"),
        stages.compile(all),
        Keys.of(pages),
        day -> stages.stateOfPlay(all, day, false));
  }

  /** What it makes of the gold claims, so that its own faults are seen. */
  private static List<Figure> goldStory(SampleStory story, Stages stages) {
    Map<String, CodedArticle> coded = GoldClaims.of(story);
    Map<String, PagePairing> pages = new LinkedHashMap<>();
    for (JsonNode page : story.gold().path("pages")) {
      CodedArticle gold = coded.get(page.path("file").asString());
      if (gold != null) {
        pages.put(gold.article().page().sha256(), PagePairing.of(page, Optional.of(gold)));
      }
    }
    return story(story, coded, pages, stages);
  }
}
