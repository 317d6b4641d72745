package org.sillok.app.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.EventClaim;
import org.sillok.model.Place;

/**
 * The event table in the columns of POLECAT, tab-separated, one row for each page's telling of an
 * event; {@code None} where a value is not known, as there. An event without a date has none here,
 * one of several days its first. What is planned, called for or cancelled stands under the type
 * that PLOVER files it under ({@link Plover}); what is denied is left out.
 */
final class PolecatExport {
  private static final String NONE = "None";
  private static final List<String> HEAD =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  private PolecatExport() {}

  static void write(Annals annals, Appendable out) throws IOException {
    row(HEAD, out);
    for (Entry entry : annals.entries()) {
      for (Claim claim : entry.claims()) {
        Plover plover = claim instanceof EventClaim e ? Plover.of(e).orElse(null) : null;
        if (claim instanceof EventClaim event && plover != null) {
          row(cells(event, plover, annals.article(claim)), out);
        }
      }
    }
  }

  private static List<@Nullable String> cells(EventClaim event, Plover plover, Article article) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(event.id().value());
    cells.add(day(event.when().earliest()));
    cells.add(plover.type().name());
    cells.add(plover.mode());
    cells.add(String.format(Locale.ROOT, "%.1f", plover.score()));
    cells.add(plover.quad());
    cells.add(String.join("; ", event.contexts()));
    side(event.source(), cells);
    side(event.target(), cells);
    place(event.where(), cells);
    cells.add(Line.outlet(article));
    cells.add(day(article.published().when().earliest()));
    cells.add(all(persons(event), Actor::name));
    cells.add(null);
    cells.add(null);
    cells.add(article.language());
    cells.add(event.provenance().engine());
    return cells;
  }

  /** Name, country, COW code, sectors, title, name in the text, Wikipedia id. */
  private static void side(List<Actor> actors, List<@Nullable String> cells) {
    String sectors = all(actors, a -> a.sector() == null ? null : a.sector().name());
    cells.add(all(actors, Actor::name));
    cells.add(all(actors, Actor::country));
    cells.add(null);
    cells.add(sectors.contains(";") ? sectors.substring(0, sectors.indexOf(';')) : sectors);
    cells.add(sectors);
    cells.add(all(actors, Actor::office));
    cells.add(all(actors, Actor::name));
    cells.add(null);
  }

  /** Nine columns, of which the text gives the name, the country and the coordinates. */
  private static void place(@Nullable Place where, List<@Nullable String> cells) {
    cells.add(where == null ? null : where.name());
    cells.add(null);
    cells.add(null);
    cells.add(null);
    cells.add(where == null ? null : where.country());
    cells.add(where == null || where.latitude() == null ? null : where.latitude().toString());
    cells.add(where == null || where.longitude() == null ? null : where.longitude().toString());
    cells.add(null);
    cells.add(where == null ? null : where.name());
    cells.add(null);
  }

  private static List<Actor> persons(EventClaim event) {
    List<Actor> out = new ArrayList<>(event.source());
    out.addAll(event.target());
    out.removeIf(a -> a.kind() != Actor.Kind.PERSON);
    return out;
  }

  private static String all(List<Actor> actors, Function<Actor, @Nullable String> what) {
    return String.join(
        "; ", actors.stream().map(what).filter(Objects::nonNull).distinct().toList());
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  private static void row(List<? extends @Nullable String> cells, Appendable out)
      throws IOException {
    String separator = "";
    for (String cell : cells) {
      String value = cell == null || cell.isBlank() ? NONE : cell.replaceAll("\\s+", " ").strip();
      out.append(separator).append(value);
      separator = "\t";
    }
    out.append('\n');
  }
}
