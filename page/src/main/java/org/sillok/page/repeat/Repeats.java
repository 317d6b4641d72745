package org.sillok.page.repeat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Excerpt;
import org.sillok.model.Span;
import org.sillok.page.shape.Shape;

/**
 * The paragraphs that stand on page after page of one outlet and are no news: boxes, appeals, notes
 * on the newsroom, in whatever words. Learned from the articles alone, the same whatever their
 * order.
 *
 * <p>To leave out news is worse than to leave in furniture. So a paragraph counts only in articles
 * that are different stories, is never one that quotes or reports, and has to be foreign to the
 * articles around it: what the article itself speaks of is its background.
 */
public final class Repeats {
  /** In so many different stories a paragraph has to stand. */
  public static final int LEAST = 3;

  /** Where it stands in the midst of the text, it takes more. */
  private static final int LEAST_INSIDE = 5;

  /** And this part of the outlet's articles, up to so many stories. */
  private static final double PART = 0.05;

  private static final int ENOUGH = 8;

  /** A paragraph with fewer words may be a sub-heading, with more it is a story. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 120;

  /** With so much of its words in the rest of an article, a paragraph is about the same. */
  private static final double FOREIGN = 0.25;

  /** The same for one that speaks to readers. */
  private static final double FOREIGN_ADDRESS = 0.5;

  /** So much of an article's text is left, or all of it. */
  private static final double LEFT = 0.4;

  private static final int HEAD = 2;
  private static final int TAIL = 3;

  private final Set<String> prints;

  private Repeats(Set<String> prints) {
    this.prints = prints;
  }

  /** What repeats in these articles of one outlet, read or cleaned. */
  public static Repeats of(Collection<Article> articles) {
    List<Article> sorted = articles.stream().sorted(Comparator.comparing(Article::page)).toList();
    Map<String, Integer> times = new HashMap<>();
    for (Article a : sorted) {
      Set<String> own = new HashSet<>();
      for (Paragraph p : Paragraph.of(a)) {
        if (own.add(p.print())) {
          times.merge(p.print(), 1, Integer::sum);
        }
      }
    }
    Set<String> often = new HashSet<>();
    times.forEach(
        (print, n) -> {
          if (n >= LEAST) {
            often.add(print);
          }
        });
    Map<String, String> texts = new HashMap<>();
    Map<String, List<Sighting>> sightings = new LinkedHashMap<>();
    if (!often.isEmpty()) {
      for (Article a : sorted) {
        see(a, often, texts, sightings);
      }
    }
    Set<String> found = new TreeSet<>();
    sightings.forEach(
        (print, seen) -> {
          if (isFurniture(texts.getOrDefault(print, ""), seen, sorted.size())) {
            found.add(print);
          }
        });
    return new Repeats(found);
  }

  private static void see(
      Article a,
      Set<String> often,
      Map<String, String> texts,
      Map<String, List<Sighting>> sightings) {
    List<Paragraph> all = Paragraph.of(a);
    StringBuilder rest = new StringBuilder(a.headline() == null ? "" : a.headline().text());
    for (Paragraph p : all) {
      if (!often.contains(p.print())) {
        rest.append("\n\n").append(p.text());
      }
    }
    Words about = Words.of(rest.toString());
    Set<String> outlet = a.outlet() == null ? Set.of() : Words.all(a.outlet().name());
    String headline = a.headline() == null ? "" : a.headline().text();
    Set<String> own = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Paragraph p = all.get(i);
      if (often.contains(p.print()) && own.add(p.print())) {
        texts.putIfAbsent(p.print(), p.text());
        boolean atEdge = i < HEAD || i >= all.size() - TAIL;
        sightings
            .computeIfAbsent(p.print(), k -> new ArrayList<>())
            .add(Sighting.of(headline, Words.of(p.text()), outlet, about, atEdge));
      }
    }
  }

  private static boolean isFurniture(String text, List<Sighting> seen, int articles) {
    int words = Shape.of(text).words();
    if (words < SHORTEST || words > LONGEST || Voice.quotes(text)) {
      return false;
    }
    boolean addresses = Voice.addresses(text);
    if (Voice.tells(text) && !addresses) {
      return false;
    }
    double foreign = addresses ? FOREIGN_ADDRESS : FOREIGN;
    long related = seen.stream().filter(s -> s.named() || s.shared() >= foreign).count();
    if (related * 5 > seen.size()) {
      return false;
    }
    long atEdge = seen.stream().filter(Sighting::atEdge).count();
    int least = atEdge * 2 > seen.size() ? LEAST : LEAST_INSIDE;
    least = Math.max(least, (int) Math.min(ENOUGH, Math.ceil(articles * PART)));
    List<Sighting> apart = new ArrayList<>();
    for (Sighting s : seen) {
      if (apart.stream().allMatch(s::isApart)) {
        apart.add(s);
        if (apart.size() >= least) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if nothing repeats. */
  public boolean isEmpty() {
    return prints.isEmpty();
  }

  /** True if the article is as {@link #clean} would leave it. */
  public boolean agrees(Article article) {
    List<Paragraph> all = Paragraph.of(article);
    Set<Paragraph> off = off(all);
    return all.stream().allMatch(p -> off.contains(p) == (p.inText() == null));
  }

  /**
   * The article without what repeats, which its {@link Article#paratext()} then tells.
   *
   * @param article as its page alone gives it
   */
  public Article clean(Article article) {
    List<Paragraph> all = Paragraph.of(article);
    Set<Paragraph> off = off(all);
    if (off.isEmpty()) {
      return article;
    }
    List<Span> kept = new ArrayList<>();
    List<Excerpt> out = new ArrayList<>();
    for (Paragraph p : all) {
      Span inText = p.inText();
      if (inText == null) {
        continue;
      }
      if (off.contains(p)) {
        out.add(new Excerpt(p.text(), article.alignment().toSource(inText)));
      } else {
        kept.add(inText);
      }
    }
    kept.sort(Comparator.naturalOrder());
    return article.withParagraphs(kept).withParatext(article.paratext().withRepeated(out));
  }

  private Set<Paragraph> off(List<Paragraph> all) {
    Set<Paragraph> off = new HashSet<>();
    int whole = 0;
    int left = 0;
    for (Paragraph p : all) {
      whole += p.print().length();
      if (prints.contains(p.print())) {
        off.add(p);
      } else {
        left += p.print().length();
      }
    }
    return left > 0 && left >= whole * LEFT ? off : Set.of();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Repeats repeats && prints.equals(repeats.prints);
  }

  @Override
  public int hashCode() {
    return prints.hashCode();
  }
}
