package org.sillok.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.RunReport;

/** What differs between two chronologies, and why. */
final class Comparison {
  private Comparison() {}

  static RunReport of(Chronology before, Chronology after) {
    Map<String, Entry> old = new LinkedHashMap<>();
    before.entries().forEach(e -> old.put(e.id(), e));
    Map<String, Entry> now = new LinkedHashMap<>();
    after.entries().forEach(e -> now.put(e.id(), e));
    Map<String, Entry> holder = new LinkedHashMap<>();
    for (Entry e : after.entries()) {
      e.claims().forEach(c -> holder.put(c.id().value(), e));
    }
    List<RunReport.Change> out = new ArrayList<>();
    for (Entry e : after.entries()) {
      Entry was = old.get(e.id());
      if (was == null) {
        out.add(new RunReport.Change(RunReport.Kind.NEW, null, e, "told for the first time"));
      } else {
        String why = difference(was, e);
        if (why != null) {
          out.add(new RunReport.Change(RunReport.Kind.CHANGED, was, e, why));
        }
      }
    }
    for (Entry e : before.entries()) {
      if (!now.containsKey(e.id())) {
        out.add(new RunReport.Change(RunReport.Kind.WITHDRAWN, e, null, why(e, holder)));
      }
    }
    return new RunReport(out);
  }

  private static String why(Entry gone, Map<String, Entry> holder) {
    for (Claim c : gone.claims()) {
      Entry now = holder.get(c.id().value());
      if (now != null) {
        return "joined with " + now.id();
      }
    }
    return "no page claims it any more";
  }

  private static @Nullable String difference(Entry was, Entry now) {
    List<String> out = new ArrayList<>();
    Set<String> before = new HashSet<>();
    was.claims().forEach(c -> before.add(c.id().value()));
    long more = now.claims().stream().filter(c -> !before.contains(c.id().value())).count();
    long fewer = before.size() - (now.claims().size() - more);
    Event a = was.event();
    Event b = now.event();
    if (a != null && b != null && a.status() != b.status()) {
      out.add("status " + word(a) + " → " + word(b));
    }
    if (!was.when().equals(now.when())) {
      out.add("date " + date(was) + " → " + date(now));
    }
    if (a != null && b != null && b.contradictions().size() > a.contradictions().size()) {
      out.add("contradicted");
    }
    if (more > 0) {
      out.add("told by " + more + (more == 1 ? " more claim" : " more claims"));
    }
    if (fewer > 0) {
      out.add(fewer + (fewer == 1 ? " claim" : " claims") + " withdrawn");
    }
    if (out.isEmpty() && !Objects.equals(was.sentence(), now.sentence())) {
      out.add("worded anew");
    }
    return out.isEmpty() ? null : String.join("; ", out);
  }

  private static String word(Event e) {
    return e.status().name().toLowerCase(Locale.ROOT);
  }

  private static String date(Entry e) {
    return e.when().isUnknown() ? "unknown" : e.when().edtf();
  }
}
