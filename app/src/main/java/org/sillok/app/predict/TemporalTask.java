package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code temporal}: expressions of time and their values. */
final class TemporalTask implements Task {
  private final Stages stages;

  TemporalTask(Stages stages) {
    this.stages = stages;
  }

  @Override
  public String name() {
    return "temporal";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Path in = Bench.file(folder, set.orElse("te3-platinum") + ".jsonl");
    Bench.eachLine(in, out, progress, this::document);
  }

  private ObjectNode document(JsonNode line) {
    String doc = line.path("doc").asString();
    String text = line.path("text").asString();
    Article article = Article.ofText(doc, text, Bench.entered(Bench.text(line, "dct")));
    AnnotatedText annotated = stages.annotate(article);
    CodePoints points = new CodePoints(text);
    ObjectNode prediction = Bench.object().put("doc", doc);
    ArrayNode times = prediction.putArray("timex");
    for (TimeExpression t : annotated.times()) {
      Span span = points.of(t.span());
      ObjectNode time =
          times
              .addObject()
              .put("start", span.start())
              .put("end", span.end())
              .put("type", t.type().name())
              .put("value", t.value())
              .put("text", annotated.words(t.span()));
      if (t.mod() != null) {
        time.put("mod", t.mod());
      }
    }
    return prediction;
  }
}
