package org.sillok.page.dating;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.page.shape.Attrs;
import org.sillok.page.shape.Tree;

/**
 * Dates in elements that say what they are: {@code time}, microdata and RDFa, classes, data
 * attributes.
 */
final class ElementDates {
  private static final int LONGEST_TEXT = 120;

  /** How far the rule of an outlet is trusted. */
  private static final int TOLD = 97;

  private static final Pattern SECONDS = Pattern.compile("1[0-9]{9}(?:000|[0-9]{3})?");
  private static final Pattern DATA_NAME =
      Pattern.compile(
          "data-(?:.*(?:publi|posted|date|timestamp|datetime)|time|utime)(?!.*(?:update|expire)).*");
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?:schema:|dc:|dcterms:|rnews:)?(datepublished|datecreated|datemodified|issued|created|date)");

  private final Tree tree;
  private final Layout layout;
  private final boolean monthFirst;
  private final ClassTerms terms = new ClassTerms();
  private final List<Candidate> out = new ArrayList<>();

  private ElementDates(Tree tree, Layout layout, boolean monthFirst) {
    this.tree = tree;
    this.layout = layout;
    this.monthFirst = monthFirst;
  }

  static List<Candidate> of(Tree tree, Layout layout, boolean monthFirst) {
    ElementDates dates = new ElementDates(tree, layout, monthFirst);
    for (Attrs e : tree.marked()) {
      // Each may hold the text of all the page.
      tree.deadline().check();
      dates.read(e);
    }
    return dates.out;
  }

  /** Dates in elements of which the rule of the outlet says that the day is printed there. */
  static List<Candidate> told(
      Tree tree, Layout layout, boolean monthFirst, List<Element> elements) {
    ElementDates dates = new ElementDates(tree, layout, monthFirst);
    elements.forEach(e -> dates.add(e, DateRole.PUBLISHED, value(e), "outlet-rule", TOLD));
    return dates.out;
  }

  private void read(Attrs attrs) {
    Element e = attrs.element();
    String property = property(attrs.anyProperty());
    DateRole named = terms.of(attrs);
    if (property != null) {
      DateRole role =
          property.equals("datemodified")
              ? DateRole.UPDATED
              : named == DateRole.COMMENT ? named : DateRole.PUBLISHED;
      add(e, role, value(e), "shown-microdata", property.equals("datepublished") ? 84 : 72);
    } else if (attrs.tag().equals("time")) {
      boolean updated = named == DateRole.UPDATED;
      boolean told = named == DateRole.PUBLISHED && terms.of(attrs.classes()) == named;
      add(
          e,
          updated ? DateRole.UPDATED : named == DateRole.COMMENT ? named : DateRole.PUBLISHED,
          value(e),
          "shown-time",
          e.hasAttr("pubdate") || told ? 92 : 91);
    } else if (named != null && named != DateRole.RELATED && named != DateRole.EVENT) {
      String text = ownValue(e);
      if (text != null) {
        add(e, named, text, "shown-class", 91);
      }
    }
    if (!attrs.hasData()) {
      return;
    }
    for (Attribute a : e.attributes()) {
      String key = a.getKey().toLowerCase(Locale.ROOT);
      String value = a.getValue();
      if (key.startsWith("data-") && value.length() < 40 && DATA_NAME.matcher(key).matches()) {
        add(e, DateRole.PUBLISHED, value, "shown-data", key.contains("publi") ? 60 : 40);
      }
    }
  }

  private static @Nullable String property(String name) {
    if (name.isEmpty()) {
      return null;
    }
    var m = PROPERTY.matcher(name.toLowerCase(Locale.ROOT).strip());
    return m.matches() ? m.group(1) : null;
  }

  /** What the element gives for machines, else what it shows. */
  private static String value(Element e) {
    for (String key : List.of("datetime", "content", "title")) {
      String value = e.attr(key);
      if (!value.isEmpty() && !Stamps.findLoose(value, false).isEmpty()) {
        return value;
      }
    }
    return e.text();
  }

  /**
   * The text of an element with little in it, or the title over it; null if it is a larger part.
   */
  private static @Nullable String ownValue(Element e) {
    String title = e.attr("title");
    if (!title.isEmpty() && title.length() < 60 && !Stamps.findLoose(title, false).isEmpty()) {
      return title;
    }
    if (e.childrenSize() > 6) {
      return null;
    }
    String text = e.text();
    return text.length() > LONGEST_TEXT ? null : text;
  }

  private void add(Element e, DateRole role, String value, String rule, int trust) {
    Stamp stamp = stamp(value);
    if (stamp == null) {
      return;
    }
    Span at = tree.span(e);
    int line = at == null || layout.lines().isEmpty() ? -1 : layout.lineAt(at.start());
    Nearness near = line < 0 ? Nearness.FAR : layout.of(line);
    boolean listed = line >= 0 && layout.lines().get(line).listed();
    String label = value.substring(0, Math.min(value.length(), stamp.start()));
    DateRole told = role == DateRole.PUBLISHED ? Labels.of(label + before(line, at)) : null;
    DateRole as = told == null || told == DateRole.EVENT ? role : told;
    int weight = Weights.placed(trust, near, listed && layout.fromHeadline(line) > 3);
    out.add(new Candidate(as, stamp, value, at, rule, weight, near));
  }

  /** A short line that stands before another is its label: "Date", "Updated". */
  private String before(int line, @Nullable Span at) {
    if (line < 0 || at == null) {
      return "";
    }
    return Weights.label(layout, line, at.start());
  }

  private @Nullable Stamp stamp(String value) {
    String bare = value.strip();
    if (SECONDS.matcher(bare).matches()) {
      try {
        ZonedDateTime t =
            Instant.ofEpochSecond(Long.parseLong(bare.substring(0, 10))).atZone(ZoneOffset.UTC);
        return new Stamp(t.toLocalDate(), t.toLocalTime(), ZoneOffset.UTC, 0, value.length());
      } catch (DateTimeException e) {
        return null;
      }
    }
    List<Stamp> found = Stamps.findLoose(value, monthFirst);
    return found.isEmpty() ? null : found.get(0);
  }
}
