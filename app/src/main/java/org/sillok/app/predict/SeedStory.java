package org.sillok.app.predict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Chronology;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.Mention;
import org.sillok.model.PageId;
import org.sillok.model.Plan;
import org.sillok.model.PositionHistory;
import org.sillok.model.Tenure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds across the seed pages, in the format of their scorer. */
final class SeedStory {
  private SeedStory() {}

  static ObjectNode story(Chronology chronology, Map<String, AnnotatedText> pages) {
    Map<PageId, String> files = new HashMap<>();
    pages.forEach((file, text) -> files.put(text.article().page(), file));
    ObjectNode out = Bench.object();
    ArrayNode tenures = out.putArray("tenures");
    for (Tenure t : chronology.tenures()) {
      tenures
          .addObject()
          .put("person", t.person().name())
          .put("office", t.office().full())
          .put(
              "country", t.office().country() == null ? t.person().country() : t.office().country())
          .put("from", day(t.from().earliest()))
          .put("to", day(t.to().latest()));
    }
    entities(out.putArray("entities"), pages);
    ArrayNode same = out.putArray("same_events");
    for (Entry entry : chronology.entries()) {
      Event event = entry.event();
      if (event != null) {
        same(same, event, files, pages);
      }
    }
    outcomes(out.putArray("outcomes"), chronology.plans(), files, pages);
    changes(out.putArray("changes"), chronology.positions(), files);
    return out;
  }

  /** Positions that at least two pages tell. */
  private static void changes(
      ArrayNode out, List<PositionHistory> positions, Map<PageId, String> files) {
    for (PositionHistory p : positions) {
      long told = p.points().stream().map(x -> x.claim().provenance().page()).distinct().count();
      if (told > 1) {
        ObjectNode one = out.addObject().put("issue", p.issue());
        one.putArray("party").add(p.party());
        one.put("kind", p.changes() ? "changes" : "recurs");
        ArrayNode points = one.putArray("points");
        for (PositionHistory.Point point : p.points()) {
          points
              .addObject()
              .put("file", files.get(point.claim().provenance().page()))
              .put("stance", point.claim().stance().label());
        }
      }
    }
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** People of one full name are one; a bare surname joins nobody across pages. */
  private static void entities(ArrayNode out, Map<String, AnnotatedText> pages) {
    Map<String, Map<String, TreeSet<String>>> people = new TreeMap<>();
    pages.forEach(
        (file, text) -> {
          for (Mention m : text.mentions()) {
            Entity entity = text.entities().get(m.entity());
            if (entity.type() == EntityType.PERSON && m.form() == Mention.Form.NAME) {
              String name = entity.name();
              String key = name.contains(" ") ? name : name + " (" + file + ")";
              people
                  .computeIfAbsent(key, k -> new TreeMap<>())
                  .computeIfAbsent(file, k -> new TreeSet<>())
                  .add(text.words(m.span()));
            }
          }
        });
    people.forEach(
        (name, byFile) -> {
          ObjectNode names = out.addObject().put("name", name).putObject("names");
          byFile.forEach(
              (file, words) -> {
                ArrayNode list = names.putArray(file);
                words.forEach(list::add);
              });
        });
  }

  private static void same(
      ArrayNode out, Event event, Map<PageId, String> files, Map<String, AnnotatedText> pages) {
    long told = event.claims().stream().map(c -> c.provenance().page()).distinct().count();
    if (told > 1) {
      ArrayNode members = out.addArray();
      event.claims().forEach(c -> members.add(place(c, files, pages)));
    }
  }

  /** Plans of which another page tells what became of them. */
  private static void outcomes(
      ArrayNode out,
      List<Plan> plans,
      Map<PageId, String> files,
      Map<String, AnnotatedText> pages) {
    for (Plan plan : plans) {
      Set<PageId> seen = new HashSet<>();
      for (EventClaim announced : plan.announced()) {
        Optional<EventClaim> told =
            plan.toldBy().stream()
                .filter(c -> !c.provenance().page().equals(announced.provenance().page()))
                .findFirst();
        if (told.isPresent() && seen.add(announced.provenance().page())) {
          ObjectNode one = out.addObject();
          one.set("plan", place(announced, files, pages));
          one.set("outcome", place(told.get(), files, pages));
        }
      }
    }
  }

  private static ObjectNode place(
      EventClaim claim, Map<PageId, String> files, Map<String, AnnotatedText> pages) {
    String file = Objects.requireNonNull(files.get(claim.provenance().page()));
    AnnotatedText text = Objects.requireNonNull(pages.get(file));
    return Bench.object().put("file", file).put("evidence", text.words(claim.clause()));
  }
}
