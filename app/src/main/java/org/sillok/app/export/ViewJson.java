package org.sillok.app.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Entry;
import org.sillok.model.RunReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The views over the chronology as JSON. Fields are added in later versions, never renamed. */
public final class ViewJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ViewJson() {}

  /** The state of play. */
  public static String of(Situation s) {
    ObjectNode out = root("sillok-state-1").put("asOf", s.day().toString());
    out.put("hindsight", s.hindsight()).put("pages", s.pages());
    ArrayNode offices = out.putArray("offices");
    for (Situation.Holder h : s.offices()) {
      ObjectNode one = offices.addObject().put("person", h.person()).put("office", h.office());
      one.put("country", h.country()).put("acting", h.acting()).put("since", h.since());
      cited(one.putObject("last"), h.last());
    }
    ArrayNode contacts = out.putArray("contacts");
    for (Situation.Contact c : s.contacts()) {
      ObjectNode one = contacts.addObject().put("pair", c.pair()).put("when", c.when());
      one.put("sentence", c.sentence()).put("entry", c.entry());
      cited(one.putObject("source"), c.cited());
    }
    s.open().forEach(p -> plan(out.withArray("open").addObject(), p));
    s.overdue().forEach(p -> plan(out.withArray("overdue").addObject(), p));
    ArrayNode deadlines = out.putArray("deadlines");
    for (Situation.Due d : s.deadlines()) {
      ObjectNode one = deadlines.addObject().put("when", d.when()).put("party", d.party());
      one.put("matter", d.matter()).put("threat", d.threat());
      cited(one.putObject("source"), d.cited());
    }
    ArrayNode measures = out.putArray("measures");
    for (Situation.InForce m : s.measures()) {
      ObjectNode one = measures.addObject().put("from", m.from()).put("sentence", m.sentence());
      cited(one.put("entry", m.entry()).putObject("source"), m.cited());
    }
    stands(out.putArray("positions"), s.positions());
    return JsonExport.text(out) + "\n";
  }

  /** Plans, with what became of each. */
  public static String plans(List<Pledge> plans) {
    ObjectNode out = root("sillok-plans-1");
    ArrayNode list = out.putArray("plans");
    plans.forEach(p -> plan(list.addObject(), p));
    return JsonExport.text(out) + "\n";
  }

  private static void plan(ObjectNode out, Pledge p) {
    out.put("when", p.when()).put("sentence", p.sentence()).put("outcome", p.outcome());
    out.put("outcomeWhen", p.outcomeWhen()).put("entry", p.entry());
    p.announced().forEach(c -> cited(out.withArray("announced").addObject(), c));
    ArrayNode told = out.putArray("toldBy");
    p.told().forEach(c -> cited(told.addObject(), c));
  }

  /** Contradictions, both sides. */
  public static String contradictions(List<Clash> clashes) {
    ObjectNode out = root("sillok-contradictions-1");
    ArrayNode list = out.putArray("contradictions");
    for (Clash c : clashes) {
      ObjectNode one = list.addObject().put("kind", c.kind());
      cited(one.putObject("one").put("says", c.says()), c.one());
      cited(one.putObject("other").put("says", c.otherSays()), c.other());
    }
    return JsonExport.text(out) + "\n";
  }

  /** Positions from page to page. */
  public static String positions(List<Stand> stands) {
    ObjectNode out = root("sillok-positions-1");
    stands(out.putArray("positions"), stands);
    return JsonExport.text(out) + "\n";
  }

  private static void stands(ArrayNode out, List<Stand> stands) {
    for (Stand s : stands) {
      ObjectNode one = out.addObject().put("party", s.party()).put("issue", s.issue());
      ArrayNode points = one.putArray("points");
      for (Stand.Point p : s.points()) {
        ObjectNode point =
            points.addObject().put("day", p.day() == null ? null : p.day().toString());
        point.put("stance", p.stance()).put("issue", p.issue()).put("condition", p.condition());
        cited(point.put("turn", p.turn()).putObject("source"), p.cited());
      }
    }
  }

  /** What changed, with the reason. */
  public static String changes(RunReport report) {
    ObjectNode out = root("sillok-changes-1");
    ArrayNode list = out.putArray("changes");
    for (RunReport.Change c : report.changes()) {
      ObjectNode one = list.addObject().put("kind", JsonExport.lower(c.kind()));
      one.put("reason", c.reason());
      entry(one, "before", c.before());
      entry(one, "after", c.after());
    }
    return JsonExport.text(out) + "\n";
  }

  private static void entry(ObjectNode out, String name, @Nullable Entry entry) {
    if (entry == null) {
      out.putNull(name);
    } else {
      out.putObject(name)
          .put("id", entry.id())
          .put("edtf", entry.when().edtf())
          .put("sentence", entry.sentence());
    }
  }

  private static ObjectNode root(String format) {
    return JSON.createObjectNode().put("format", format);
  }

  private static void cited(ObjectNode out, Cited c) {
    out.put("outlet", c.outlet()).put("published", c.published()).put("quote", c.quote());
    out.put("claim", c.claim()).put("page", c.page());
  }
}
