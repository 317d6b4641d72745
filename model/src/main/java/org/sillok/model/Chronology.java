package org.sillok.model;

import java.util.List;

/**
 * The record: what is shown, in the order in which it happened.
 *
 * @param entries by the days under which they are listed; what has none last
 * @param stories the affairs
 * @param tenures who is seen in which office
 * @param copies pages that are one text
 * @param plans what was to be and what became of it, by the day for which it was planned
 * @param contradictions claims that cannot both be right, by publication of the earlier
 * @param measures what was imposed and when it was lifted, by date
 * @param deadlines what was to be done by when, by that day
 * @param positions of each party on each issue, from page to page
 */
public record Chronology(
    List<Entry> entries,
    List<Story> stories,
    List<Tenure> tenures,
    List<CopyGroup> copies,
    List<Plan> plans,
    List<Contradiction> contradictions,
    List<Measure> measures,
    List<DeadlineClaim> deadlines,
    List<PositionHistory> positions) {
  public Chronology {
    entries = List.copyOf(entries);
    stories = List.copyOf(stories);
    tenures = List.copyOf(tenures);
    copies = List.copyOf(copies);
    plans = List.copyOf(plans);
    contradictions = List.copyOf(contradictions);
    measures = List.copyOf(measures);
    deadlines = List.copyOf(deadlines);
    positions = List.copyOf(positions);
  }

  /** The same record with only these entries shown. */
  public Chronology showing(List<Entry> shown) {
    return new Chronology(
        shown, stories, tenures, copies, plans, contradictions, measures, deadlines, positions);
  }
}
