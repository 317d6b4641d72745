package org.sillok.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.app.export.Line;
import org.sillok.engine.Annals;
import org.sillok.model.Entry;
import org.sillok.model.When;

/**
 * The page of the chronology.
 *
 * @param years entries under their years
 * @param facets by which it can be narrowed
 * @param strip of dates, or null
 * @param chips what it is narrowed by, each with the link that takes it away
 * @param panel the article of the entry that is opened, or null
 * @param opened id of that entry, or empty
 * @param shown number of entries shown
 * @param total number of all entries
 * @param pages number of all pages
 * @param hidden what the form of days must carry along
 * @param from first day asked for, or empty
 * @param to last day, or empty
 * @param asOf day as of which, or empty
 */
public record ChronologyPage(
    List<YearOf> years,
    List<Facet> facets,
    @Nullable Strip strip,
    List<Chip> chips,
    @Nullable Panel panel,
    String opened,
    int shown,
    int total,
    int pages,
    List<Chip> hidden,
    String from,
    String to,
    String asOf) {

  /**
   * The entries of a year.
   *
   * @param label the year, or "Undated"
   * @param days entries of the same date under one heading
   */
  public record YearOf(String label, List<DayOf> days) {}

  /** The entries of one date. */
  public record DayOf(String date, String edtf, boolean sure, List<Item> items) {}

  /** An entry with its links. */
  public record Item(Line line, String open, String evidence, boolean opened) {}

  /** A parameter: its name or label, its value, and a link. */
  public record Chip(String name, String value, String link) {}

  static ChronologyPage of(
      Annals annals, Annals all, Asked asked, String opened, int source, Countries countries) {
    Panel panel = null;
    for (Entry entry : annals.entries()) {
      if (entry.id().equals(opened)) {
        panel = Panel.of(entry, source, annals, asked);
      }
    }
    List<Chip> chips = new ArrayList<>();
    List<Chip> hidden = new ArrayList<>();
    for (Map.Entry<String, List<String>> p : asked.all().entrySet()) {
      for (String value : p.getValue()) {
        String label = p.getKey().equals("actor") ? countries.name(value) : value;
        chips.add(new Chip(p.getKey(), label, asked.toggled(p.getKey(), value)));
        if (Asked.LISTS.contains(p.getKey())) {
          hidden.add(new Chip(p.getKey(), value, ""));
        }
      }
    }
    return new ChronologyPage(
        years(annals, asked, opened),
        Facet.of(annals, asked, countries),
        Strip.of(annals.entries(), asked),
        chips,
        panel,
        opened,
        annals.entries().size(),
        all.entries().size(),
        all.articles().size(),
        hidden,
        asked.value("from"),
        asked.value("to"),
        asked.value("asof"));
  }

  private static List<YearOf> years(Annals annals, Asked asked, String opened) {
    List<YearOf> out = new ArrayList<>();
    List<DayOf> days = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    String year = "";
    @Nullable Line last = null;
    for (Entry entry : annals.entries()) {
      Line line = Line.of(entry, annals);
      if (last != null && !last.date().equals(line.date())) {
        days.add(day(last, items));
        items.clear();
      }
      String itsYear = year(entry);
      if (!itsYear.equals(year)) {
        if (!days.isEmpty()) {
          out.add(new YearOf(year, List.copyOf(days)));
          days.clear();
        }
        year = itsYear;
      }
      items.add(
          new Item(line, asked.entry(line.id()), "/entry/" + line.id(), line.id().equals(opened)));
      last = line;
    }
    if (last != null) {
      days.add(day(last, items));
      out.add(new YearOf(year, List.copyOf(days)));
    }
    return out;
  }

  private static DayOf day(Line line, List<Item> items) {
    return new DayOf(line.date(), line.edtf(), line.sure(), List.copyOf(items));
  }

  private static String year(Entry entry) {
    When listed = entry.listed();
    var day = listed.earliest() == null ? listed.latest() : listed.earliest();
    return day == null ? "Undated" : Integer.toString(day.getYear());
  }
}
