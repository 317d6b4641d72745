package org.sillok.page.around;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;
import org.sillok.model.Paratext;
import org.sillok.model.Span;
import org.sillok.page.dating.PageLine;
import org.sillok.page.meta.Agencies;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.CaptionLines;
import org.sillok.page.shape.Lines;

/** Gathers what stands around an article: first as declared, then as its lines tell. */
public final class Surroundings {
  /** So many lines below the text are looked at: further down a page speaks of other articles. */
  private static final int BELOW = 16;

  private static final int MOST_TAGS = 40;
  private static final int LONGEST_TAG = 60;

  private final List<Byline> bylines;
  private final List<Byline> workers = new ArrayList<>();
  private final Map<String, Excerpt> corrections = new LinkedHashMap<>();
  private final Set<String> marks;
  private final Set<String> credits;
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final @Nullable String kicker;
  private final List<String> house;
  private @Nullable String section;
  private @Nullable String translated;

  private Surroundings(Article article, Paratext declared) {
    this.bylines = new ArrayList<>(article.bylines());
    this.marks = new LinkedHashSet<>(article.marks());
    this.credits = new LinkedHashSet<>(declared.credits());
    this.kicker = declared.kicker();
    this.house = declared.house();
    this.section = article.section();
    this.translated = declared.translatedFrom();
    this.workers.addAll(declared.contributors());
    declared.corrections().forEach(c -> corrections.put(c.text(), c));
    declared.tags().forEach(this::tag);
  }

  /**
   * The article with all that stands around it, and without what was cut.
   *
   * @param article before the cut
   * @param cut of this article's text
   * @param declared by the page's mark-up
   * @param lines of the page
   */
  public static Article around(Article article, Cut cut, Paratext declared, List<PageLine> lines) {
    Surroundings s = new Surroundings(article, declared);
    for (Span paragraph : cut.off()) {
      s.line(Cut.excerpt(article, paragraph));
    }
    s.lines(lines);
    for (Excerpt caption : article.captions()) {
      s.credit(caption.text());
    }
    return s.put(cut.from(article));
  }

  private void lines(List<PageLine> lines) {
    int below = 0;
    PageLine before = null;
    for (PageLine line : lines) {
      switch (line.place()) {
        case ABOVE -> section(line);
        case HEAD -> {
          line(new Excerpt(line.text(), line.inPage()));
          title(before, line);
        }
        case BODY -> {
          if (Lines.isFurniture(line.text())) {
            credit(line.text());
          }
        }
        case BELOW -> {
          if (below++ < BELOW) {
            line(new Excerpt(line.text(), line.inPage()));
            title(before, line);
          }
        }
      }
      before = line;
    }
  }

  private void section(PageLine line) {
    Notes note = Notes.of(line.text());
    if (note != null && note.kind() == Notes.Kind.SECTION && section == null) {
      section = note.of();
    }
  }

  private void line(Excerpt line) {
    Notes note = Notes.of(line.text());
    if (note != null) {
      String of = note.of();
      switch (note.kind()) {
        case CORRECTION -> corrections.putIfAbsent(line.text(), line);
        case NOTE -> marks.add(line.text().replaceAll("^\\(|\\)$", ""));
        case TRANSLATED -> {
          translated = translated == null ? of : translated;
          workers.addAll(Roles.read(line.text()));
        }
        case TAGS -> {
          if (of != null) {
            for (String tag : of.split("\\s*[,;|#•·]\\s*")) {
              tag(tag);
            }
          }
        }
        case SECTION -> section = section == null ? of : section;
      }
      return;
    }
    workers.addAll(Roles.read(line.text()));
    if (Lines.isFurniture(line.text())) {
      credit(line.text());
    }
  }

  /** A line of its own under an author's name says what the author is. */
  private void title(@Nullable PageLine before, PageLine line) {
    if (before == null) {
      return;
    }
    String above = before.text().toLowerCase(Locale.ROOT);
    for (int i = 0; i < bylines.size(); i++) {
      Byline b = bylines.get(i);
      if (b.role() == null && above.contains(b.name().toLowerCase(Locale.ROOT))) {
        if (JobTitles.isTitle(line.text())) {
          bylines.set(i, new Byline(b.name(), b.email(), line.text()));
        }
        return;
      }
    }
  }

  private void credit(String line) {
    String named = CaptionLines.credit(line);
    String credit = named == null ? Agencies.credit(line) : named;
    if (credit != null && credit.length() < 80) {
      credits.add(credit);
    }
  }

  private void tag(String tag) {
    String clean = tag.strip().replaceFirst("^#", "").replaceFirst("\\.$", "");
    if (!clean.isBlank() && clean.length() <= LONGEST_TAG && tags.size() < MOST_TAGS) {
      tags.putIfAbsent(clean.toLowerCase(Locale.ROOT), clean);
    }
  }

  /** Who wrote or reported is an author where none is named; the others have worked on it. */
  private Article put(Article article) {
    boolean bare = bylines.isEmpty();
    List<Byline> contributors = new ArrayList<>();
    for (Byline w : workers) {
      boolean writes = "writing".equals(w.role()) || "reporting".equals(w.role());
      List<Byline> into = bare && writes ? bylines : contributors;
      if (isNew(w, bylines) && isNew(w, contributors)) {
        into.add(w);
      }
    }
    return new Article(
        article.page(),
        article.name(),
        article.headline(),
        bylines,
        article.outlet(),
        article.agency(),
        section,
        article.dateline(),
        article.captions(),
        List.copyOf(marks),
        article.text(),
        article.alignment(),
        article.language(),
        article.published(),
        article.updated(),
        new Paratext(
            kicker,
            List.copyOf(tags.values()),
            contributors,
            List.copyOf(credits),
            List.copyOf(corrections.values()),
            translated,
            article.paratext().repeated(),
            house));
  }

  private static boolean isNew(Byline worker, List<Byline> known) {
    return known.stream().noneMatch(k -> Bylines.isSame(k.name(), worker.name()));
  }
}
