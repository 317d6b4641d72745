package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Plover;
import org.sillok.engine.Stages;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code events}: PLOVER events of single sentences, under the types of PLOVER's own export. */
final class EventsTask implements Task {
  private final Stages stages;

  EventsTask(Stages stages) {
    this.stages = stages;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public void predict(Path folder, Optional<String> set, Path out, Progress progress)
      throws IOException {
    Path in = Bench.file(folder, set.orElse("plover_gsr_cameo") + ".jsonl");
    Bench.eachLine(in, out, progress, this::document);
  }

  private ObjectNode document(JsonNode line) {
    String id = line.path("id").asString();
    String text = line.path("text").asString();
    Article article = Article.ofText(id, text, Bench.entered(Bench.text(line, "date")));
    ObjectNode prediction = Bench.object().put("id", id);
    ArrayNode events = prediction.putArray("events");
    for (Claim claim : stages.code(article).claims()) {
      if (claim instanceof EventClaim e) {
        EventType type = recoded(e);
        ObjectNode one = events.addObject();
        one.put("type", type == null ? null : type.name());
        // A mode belongs to its type: a rewritten type has lost it.
        one.put("mode", e.mode() == null || type != e.type() ? "" : e.mode());
        ArrayNode contexts = one.putArray("context");
        e.contexts().forEach(contexts::add);
        // PLOVER's own way: all who take part in a joint act are its actors; it has no recipient.
        ArrayNode source = one.putArray("source");
        actors(source, e.source());
        if (e.symmetric()) {
          actors(source, e.target());
        }
        actors(one.putArray("target"), e.symmetric() ? List.of() : e.target());
        one.put("trigger_text", e.trigger().in(text));
      }
    }
    return prediction;
  }

  /**
   * The type under which the gold has the act: it was recoded from CAMEO, where the intent to yield
   * is one to cooperate (03), and a conflict that is announced is a threat (13).
   */
  private static @Nullable EventType recoded(EventClaim e) {
    EventType type = e.type();
    if (type != null && (e.status() == Status.PLANNED || e.status() == Status.POSSIBLE)) {
      return switch (type) {
        case RETREAT, CONCEDE -> EventType.AGREE;
        case SANCTION, COERCE, PROTEST, ASSAULT -> EventType.THREATEN;
        case AGREE, CONSULT, SUPPORT, COOPERATE, AID, REQUEST, ACCUSE, REJECT, THREATEN, MOBILIZE ->
            Plover.type(e);
      };
    }
    return Plover.type(e);
  }

  private static void actors(ArrayNode out, List<Actor> actors) {
    for (Actor actor : actors) {
      out.addObject()
          .put("text", actor.office() == null ? actor.name() : actor.office() + " " + actor.name())
          .put("code", actor.country() == null ? "" : actor.country())
          .put("sector", actor.sector() == null ? "" : actor.sector().name());
    }
  }
}
