package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.model.Span;

/** Dates that the mark-up declares: JSON-LD, meta, OpenGraph, microdata, {@code time}. */
final class MarkupDates {
  private static final Pattern JSON =
      Pattern.compile(
          "\"(datePublished|dateModified|dateCreated|uploadDate)\"\\s*:\\s*\"([^\"]{8,40})\"");

  private MarkupDates() {}

  static List<Candidate> of(Document document) {
    List<Candidate> out = new ArrayList<>();
    for (Element script : document.select("script[type=application/ld+json]")) {
      Matcher m = JSON.matcher(script.data());
      while (m.find()) {
        DateRole role = m.group(1).equals("dateModified") ? DateRole.UPDATED : DateRole.PUBLISHED;
        add(out, role, m.group(2), script, "json-ld", m.group(1).equals("dateCreated") ? 70 : 90);
      }
    }
    for (Element meta : document.select("meta[content]")) {
      String name =
          (meta.attr("property") + " " + meta.attr("name") + " " + meta.attr("itemprop"))
              .strip()
              .toLowerCase(Locale.ROOT);
      DateRole role = metaRole(name);
      if (role != null) {
        add(out, role, meta.attr("content"), meta, "meta", name.equals("date") ? 75 : 85);
      }
    }
    for (Element e :
        document.select(
            "[itemprop=datePublished], [itemprop=dateModified], [itemprop=dateCreated]")) {
      if (!e.normalName().equals("meta")) {
        String value =
            e.hasAttr("datetime")
                ? e.attr("datetime")
                : e.hasAttr("content") ? e.attr("content") : e.text();
        add(
            out,
            e.attr("itemprop").equals("dateModified") ? DateRole.UPDATED : DateRole.PUBLISHED,
            value,
            e,
            "microdata",
            80);
      }
    }
    for (Element e : document.select("time[datetime]")) {
      boolean updated =
          e.className().toLowerCase(Locale.ROOT).contains("updated")
              || e.className().contains("modified");
      boolean told =
          e.hasAttr("pubdate")
              || e.className().contains("publish")
              || e.className().contains("entry-date");
      add(
          out,
          updated && !told ? DateRole.UPDATED : DateRole.PUBLISHED,
          e.attr("datetime"),
          e,
          "time-element",
          told ? 70 : 50);
    }
    return out;
  }

  private static @Nullable DateRole metaRole(String name) {
    return switch (name) {
      case "article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "dcterms.issued",
          "sailthru.date",
          "parsely-pub-date",
          "article.published",
          "published_time",
          "publication_date",
          "publication-date",
          "og:article:published_time",
          "article_date_original",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "originalpublicationdate",
          "displaydate",
          "rnews:datepublished",
          "created",
          "article:created_time",
          "datecreated",
          "last-published",
          "bt:pubdate",
          "pub_date",
          "date.release",
          "citation_date",
          "citation_publication_date" ->
          DateRole.PUBLISHED;
      case "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified",
          "article:updated_time",
          "og:modified_time",
          "lastmodified",
          "revised",
          "updated_time" ->
          DateRole.UPDATED;
      default -> null;
    };
  }

  private static void add(
      List<Candidate> out, DateRole role, String value, Element at, String rule, int weight) {
    List<Stamp> found = Stamps.find(value, false);
    if (!found.isEmpty()) {
      Range range = at.sourceRange();
      Span span =
          range.isTracked()
              ? new Span(range.startPos(), Math.max(range.startPos(), range.endPos()))
              : null;
      out.add(new Candidate(role, found.get(0), value, span, rule, weight));
    }
  }
}
