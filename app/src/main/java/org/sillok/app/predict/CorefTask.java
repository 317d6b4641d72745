package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code coref}: which mentions are of the same person, organisation or place. */
final class CorefTask implements Task {
  private final Stages stages;

  CorefTask(Stages stages) {
    this.stages = stages;
  }

  @Override
  public String name() {
    return "coref";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Path in = Bench.file(folder, set.orElse("gum-news") + ".jsonl");
    Bench.eachLine(in, out, progress, this::document);
  }

  private ObjectNode document(JsonNode line) {
    String doc = line.path("doc").asString();
    String text = line.path("text").asString();
    Article article = Article.ofText(doc, text, Bench.entered(Bench.text(line, "date")));
    AnnotatedText annotated = stages.annotate(article);
    CodePoints points = new CodePoints(text);
    ObjectNode prediction = Bench.object().put("doc", doc);
    ArrayNode mentions = prediction.putArray("mentions");
    NounPhrases phrases = new NounPhrases(annotated);
    Set<Span> seen = new HashSet<>();
    for (Mention m : annotated.mentions()) {
      Span phrase = phrases.of(m);
      // GUM marks noun phrases: a people's adjective is none.
      if (m.form() != Mention.Form.DEMONYM && seen.add(phrase)) {
        put(mentions, points.of(phrase), m.entity())
            .put("type", type(m.type()))
            .put("proper", m.form() == Mention.Form.NAME)
            .put("text", annotated.words(phrase));
      }
    }
    for (Mention m : phrases.inside()) {
      if (seen.add(m.span())) {
        put(mentions, points.of(m.span()), m.entity())
            .put("type", type(m.type()))
            .put("proper", true)
            .put("text", annotated.words(m.span()));
      }
    }
    int next = annotated.entities().size();
    for (Span phrase : phrases.holders()) {
      if (seen.add(phrase)) {
        put(mentions, points.of(phrase), next++).put("text", annotated.words(phrase));
      }
    }
    return prediction;
  }

  private static ObjectNode put(ArrayNode mentions, Span span, int entity) {
    return mentions
        .addObject()
        .put("start", span.start())
        .put("end", span.end())
        .put("entity", entity);
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON, ORGANISATION, PLACE, OTHER ->
          type.name().toLowerCase(Locale.ROOT).replace("organisation", "organization");
      case GOVERNMENT -> "place";
      case GROUP -> "person";
    };
  }
}
