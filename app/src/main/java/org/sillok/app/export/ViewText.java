package org.sillok.app.export;

import java.util.List;
import org.sillok.model.Entry;
import org.sillok.model.RunReport;
import org.sillok.model.When;

/** The views over the chronology as text: every line with the exact words that it rests on. */
public final class ViewText {
  private ViewText() {}

  /** The state of play. */
  public static String of(Situation s, Format.Style style) {
    Block out = new Block(style);
    out.heading(
        "State of play on "
            + DateWords.of(When.day(s.day()))
            + (s.hindsight() ? ", by hindsight" : ", as known then"));
    out.line(s.pages() + (s.pages() == 1 ? " page" : " pages"));
    offices(s, out);
    if (!s.contacts().isEmpty()) {
      out.heading("Last contacts");
      for (Situation.Contact c : s.contacts()) {
        out.line(c.pair() + ": " + c.when() + ". " + c.sentence()).cite(c.cited());
      }
    }
    pledges("Planned", s.open(), out);
    pledges("Overdue: the day has passed, and no page tells what came of it", s.overdue(), out);
    if (!s.deadlines().isEmpty()) {
      out.heading("Deadlines ahead");
      for (Situation.Due d : s.deadlines()) {
        String party = d.party().isEmpty() ? "" : " (" + d.party() + ")";
        String threat = d.threat() == null ? "" : "; threatened: " + d.threat();
        out.line(d.when() + party + ": " + d.matter() + threat).cite(d.cited());
      }
    }
    if (!s.measures().isEmpty()) {
      out.heading("Measures in force");
      for (Situation.InForce m : s.measures()) {
        out.line("since " + m.from() + ": " + m.sentence()).cite(m.cited());
      }
    }
    if (!s.positions().isEmpty()) {
      out.heading("Positions");
      for (Stand p : s.positions()) {
        out.line(p.party() + " " + p.last().words()).cite(p.last().cited());
      }
    }
    return out.toString();
  }

  private static void offices(Situation s, Block out) {
    if (!s.offices().isEmpty()) {
      out.heading("In office");
    }
    for (Situation.Holder h : s.offices()) {
      String country = h.country().isEmpty() ? "" : " (" + h.country() + ")";
      String last = h.last().published();
      boolean once = last.equals(h.since());
      String since = once ? ", seen on " + last : ", seen from " + h.since() + " to " + last;
      out.line((h.acting() ? "acting " : "") + h.office() + country + ": " + h.person() + since);
    }
  }

  private static void pledges(String heading, List<Pledge> plans, Block out) {
    if (!plans.isEmpty()) {
      out.heading(heading);
    }
    for (Pledge p : plans) {
      out.line(p.when() + ": " + p.sentence()).cite(p.announced().get(0));
    }
  }

  /** Plans, with what became of each. */
  public static String plans(List<Pledge> plans, Format.Style style) {
    Block out = new Block(style);
    for (Pledge p : plans) {
      out.heading(p.when() + " → " + p.result());
      out.line(p.sentence()).cite(p.announced());
      if (!p.told().isEmpty()) {
        out.note("what became of it:").cite(p.told());
      }
      out.note(p.entry());
    }
    return plans.isEmpty() ? "No plan.\n" : out.toString();
  }

  /** Contradictions, both sides. */
  public static String contradictions(List<Clash> clashes, Format.Style style) {
    Block out = new Block(style);
    for (Clash c : clashes) {
      out.heading(
          c.kind() + ": " + c.says() + (c.otherSays().isEmpty() ? "" : " / " + c.otherSays()));
      out.cite(c.one()).cite(c.other());
    }
    return clashes.isEmpty() ? "No contradiction.\n" : out.toString();
  }

  /** Positions from page to page; a turn is marked. */
  public static String positions(List<Stand> stands, Format.Style style) {
    Block out = new Block(style);
    for (Stand s : stands) {
      out.heading(s.party() + ": " + s.issue());
      for (Stand.Point p : s.points()) {
        out.line(p.date() + (p.turn() ? " – TURN – " : ", ") + p.words()).cite(p.cited());
      }
    }
    return stands.isEmpty() ? "No position.\n" : out.toString();
  }

  /** What changed, with the reason. */
  public static String changes(RunReport report, Format.Style style) {
    Block out = new Block(style);
    for (RunReport.Kind kind : RunReport.Kind.values()) {
      boolean first = true;
      for (RunReport.Change c : report.changes()) {
        Entry entry = c.after() != null ? c.after() : c.before();
        if (c.kind() == kind && entry != null) {
          if (first) {
            out.heading(JsonExport.lower(kind));
            first = false;
          }
          out.line(DateWords.of(entry) + ": " + entry.sentence());
          out.note(c.reason() + " · " + entry.id());
        }
      }
    }
    return out.isEmpty() ? "Nothing has changed.\n" : out.toString();
  }
}
