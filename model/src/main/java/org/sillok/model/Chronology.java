package org.sillok.model;

import java.util.List;

/**
 * The record: what is shown, in the order in which it happened.
 *
 * @param entries by date, undated last
 * @param stories the affairs
 * @param tenures who is seen in which office
 * @param copies pages that are one text
 */
public record Chronology(
    List<Entry> entries, List<Story> stories, List<Tenure> tenures, List<CopyGroup> copies) {
  public Chronology {
    entries = List.copyOf(entries);
    stories = List.copyOf(stories);
    tenures = List.copyOf(tenures);
    copies = List.copyOf(copies);
  }
}
