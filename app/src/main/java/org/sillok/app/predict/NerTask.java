package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ner}: names of persons, organisations and places. */
final class NerTask implements Task {
  private final Stages stages;

  NerTask(Stages stages) {
    this.stages = stages;
  }

  @Override
  public String name() {
    return "ner";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Path in = Bench.file(folder, set.orElse("worldwide") + ".jsonl");
    Bench.eachLine(in, out, progress, this::document);
  }

  private ObjectNode document(JsonNode line) {
    String doc = line.path("doc").asString();
    String text = line.path("text").asString();
    AnnotatedText annotated = stages.annotate(Article.ofText(doc, text, Dating.unknown()));
    CodePoints points = new CodePoints(text);
    ObjectNode prediction = Bench.object().put("doc", doc);
    ArrayNode names = prediction.putArray("entities");
    Set<Span> seen = new HashSet<>();
    for (Mention m : annotated.mentions()) {
      String type = type(m.type());
      if (m.form() == Mention.Form.NAME && type != null && seen.add(m.span())) {
        Span span = points.of(m.span());
        names
            .addObject()
            .put("start", span.start())
            .put("end", span.end())
            .put("type", type)
            .put("text", annotated.words(m.span()));
      }
    }
    return prediction;
  }

  /** A state is a place here, whether it acts or not. */
  private static @Nullable String type(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE, GOVERNMENT -> "LOC";
      case GROUP, OTHER -> null;
    };
  }
}
