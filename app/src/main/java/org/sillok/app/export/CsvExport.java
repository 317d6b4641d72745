package org.sillok.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.engine.Facets;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Entry;
import org.sillok.model.EventClaim;
import org.sillok.model.Provenance;

/**
 * CSV after RFC 4180, one row a claim. A cell that a spreadsheet would take for a formula begins
 * with an apostrophe.
 */
final class CsvExport {
  private static final List<String> HEAD =
      List.of(
          "entry",
          "edtf",
          "date",
          "kind",
          "status",
          "type",
          "mode",
          "source",
          "target",
          "place",
          "sentence",
          "outlets",
          "independent",
          "claim",
          "outlet",
          "published",
          "headline",
          "quote",
          "rule",
          "page",
          "article_start",
          "article_end",
          "page_start",
          "page_end");

  private CsvExport() {}

  static void write(Annals annals, Appendable out) throws IOException {
    row(HEAD, out);
    for (Entry entry : annals.entries()) {
      for (Claim claim : entry.claims()) {
        row(cells(entry, claim, annals.article(claim)), out);
      }
    }
  }

  private static List<@Nullable String> cells(Entry entry, Claim claim, Article article) {
    List<@Nullable String> cells = new ArrayList<>();
    EventClaim event = claim instanceof EventClaim e ? e : null;
    cells.add(entry.id());
    cells.add(entry.when().edtf());
    cells.add(DateWords.of(entry));
    cells.add(Facets.kind(entry));
    cells.add(event == null ? null : JsonExport.lower(event.status()));
    cells.add(event == null || event.type() == null ? null : event.type().name());
    cells.add(event == null ? null : event.mode());
    cells.add(names(event == null ? Facets.actors(entry) : event.source()));
    cells.add(event == null ? null : names(event.target()));
    cells.add(event == null || event.where() == null ? null : event.where().name());
    cells.add(entry.sentence());
    cells.add(Integer.toString(entry.outlets()));
    cells.add(Integer.toString(entry.independent()));
    cells.add(claim.id().value());
    cells.add(Line.outlet(article));
    cells.add(article.published().when().edtf());
    cells.add(article.headline() == null ? null : article.headline().text());
    Provenance from = claim.provenance();
    cells.add(from.quote());
    cells.add(from.rule());
    cells.add(from.page().sha256());
    cells.add(Integer.toString(from.inArticle().start()));
    cells.add(Integer.toString(from.inArticle().end()));
    cells.add(Integer.toString(from.inPage().start()));
    cells.add(Integer.toString(from.inPage().end()));
    return cells;
  }

  private static String names(List<Actor> actors) {
    return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
  }

  private static void row(List<? extends @Nullable String> cells, Appendable out)
      throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.append(separator).append(cell == null ? "" : quoted(cell));
      separator = ",";
    }
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    String safe = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
