package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Stages;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code quotes}: who said what. */
final class QuotesTask implements Task {
  private final Stages stages;

  QuotesTask(Stages stages) {
    this.stages = stages;
  }

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Path in = Bench.file(folder, set.orElse("polnear-test") + ".jsonl");
    Bench.eachLine(in, out, progress, this::document);
  }

  private ObjectNode document(JsonNode line) {
    String doc = line.path("doc").asString();
    String text = line.path("text").asString();
    Article article = Article.ofText(doc, text, Bench.entered(Bench.text(line, "date")));
    AnnotatedText annotated = stages.annotate(article);
    CodePoints points = new CodePoints(text);
    ObjectNode prediction = Bench.object().put("doc", doc);
    ArrayNode attributions = prediction.putArray("attributions");
    for (Quotation q : annotated.quotations()) {
      ObjectNode one = attributions.addObject();
      one.put("kind", q.kind().name().toLowerCase(Locale.ROOT));
      one.set("content", node(q.content(), points, text));
      one.set("source", orNull(q.speaker(), points, text));
      one.set("cue", orNull(q.cue(), points, text));
    }
    return prediction;
  }

  private static @Nullable ObjectNode orNull(@Nullable Span span, CodePoints points, String text) {
    return span == null ? null : node(List.of(span), points, text);
  }

  private static ObjectNode node(List<Span> spans, CodePoints points, String text) {
    Span whole = points.of(spans.stream().reduce(spans.get(0), Span::union));
    ObjectNode node = Bench.object().put("start", whole.start()).put("end", whole.end());
    ArrayNode pieces = node.putArray("spans");
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      Span piece = points.of(span);
      pieces.addArray().add(piece.start()).add(piece.end());
      words.append(words.isEmpty() ? "" : " ").append(span.in(text));
    }
    return node.put("text", words.toString());
  }
}
