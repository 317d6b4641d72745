package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    String name = set.orElse("plover_gsr_cameo");
    boolean dyads = name.startsWith("petr");
    Path in = Bench.file(folder, name + ".jsonl");
    Bench.eachLine(in, out, progress, line -> document(line, dyads));
  }

  private ObjectNode document(JsonNode line, boolean dyads) {
    String id = line.path("id").asString();
    String text = line.path("text").asString();
    Article article = Article.ofText(id, text, Bench.entered(Bench.text(line, "date")));
    ObjectNode prediction = Bench.object().put("id", id);
    ArrayNode events = prediction.putArray("events");
    for (Claim claim : stages.code(article).claims()) {
      if (claim instanceof EventClaim e) {
        for (Sides sides : dyads ? dyads(e) : List.of(together(e))) {
          event(events.addObject(), e, sides, text);
        }
      }
    }
    return prediction;
  }

  /** Who does it to whom in one record. */
  private record Sides(List<Actor> source, List<Actor> target) {}

  private static void event(ObjectNode one, EventClaim e, Sides sides, String text) {
    EventType type = recoded(e);
    one.put("type", type == null ? null : type.name());
    // A mode belongs to its type: a rewritten type has lost it.
    one.put("mode", e.mode() == null || type != e.type() ? "" : e.mode());
    ArrayNode contexts = one.putArray("context");
    e.contexts().forEach(contexts::add);
    actors(one.putArray("source"), sides.source());
    actors(one.putArray("target"), sides.target());
    one.put("trigger_text", e.trigger().in(text));
  }

  /** PLOVER's own way: all who take part in a joint act are its actors; it has no recipient. */
  private static Sides together(EventClaim e) {
    if (!e.symmetric()) {
      return new Sides(e.source(), e.target());
    }
    List<Actor> all = new ArrayList<>(e.source());
    all.addAll(e.target());
    return new Sides(all, List.of());
  }

  /**
   * The way of the older coders, whose unit tests two sets are: a record for each two that act on
   * one another; of a meeting, and of what two do together, one each way.
   */
  private static List<Sides> dyads(EventClaim e) {
    List<Actor> source = e.source();
    List<Actor> target = e.target();
    boolean each = e.symmetric() && target.isEmpty() && source.size() > 1;
    if (!each && (source.isEmpty() || target.isEmpty())) {
      return List.of(new Sides(source, target));
    }
    List<Sides> out = new ArrayList<>();
    for (Actor from : source) {
      for (Actor to : each ? source : target) {
        if (!from.equals(to)) {
          out.add(new Sides(List.of(from), List.of(to)));
        }
        if (!each && e.symmetric() && e.type() == EventType.CONSULT) {
          out.add(new Sides(List.of(to), List.of(from)));
        }
      }
    }
    return out;
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
