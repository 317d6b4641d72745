package org.sillok.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.Page;
import org.sillok.model.PageId;
import org.sillok.page.Reading;
import org.sillok.page.repeat.Repeats;
import org.sillok.store.Kept;
import org.sillok.store.Store;

/**
 * The look at an outlet's pages together, once a run has read them one by one: what repeats on them
 * is no news, and the pages on which it stands are read again without it.
 *
 * <p>What is learned depends on which pages the store holds, never on the order in which they came.
 */
final class SecondLook {
  /**
   * From so many pages of an outlet it is learned, those with the first ids: as good as drawn by
   * lot, and the same for the same pages.
   */
  private static final int SAMPLE = 150;

  private final Store store;
  private final Stages stages;
  private final String engine;
  private final Map<String, Set<PageId>> read = new TreeMap<>();
  private int pages;
  private int paragraphs;
  private int claims;

  SecondLook(Store store, Stages stages, String engine) {
    this.store = store;
    this.stages = stages;
    this.engine = engine;
  }

  /** Notes that a page was read. */
  void note(Article article) {
    if (article.outlet() != null) {
      read.computeIfAbsent(article.outlet().name(), k -> new TreeSet<>()).add(article.page());
    }
  }

  /**
   * Looks.
   *
   * @param whole true to look at all outlets, as when a run before did not come to its end
   */
  void look(long run, boolean whole) {
    Collection<String> outlets = whole ? store.outlets() : read.keySet();
    for (String outlet : outlets) {
      look(run, outlet, read.getOrDefault(outlet, Set.of()), whole);
    }
  }

  private void look(long run, String outlet, Set<PageId> fresh, boolean whole) {
    List<Article> some = store.articles(outlet, SAMPLE + fresh.size());
    Repeats before =
        Repeats.of(some.stream().filter(a -> !fresh.contains(a.page())).limit(SAMPLE).toList());
    Repeats now = Repeats.of(some.stream().limit(SAMPLE).toList());
    boolean all = whole || !now.equals(before);
    for (PageId page : all ? store.pages(outlet) : Collections.unmodifiableSet(fresh)) {
      Kept kept = store.reading(page).orElseThrow();
      if (kept.engine().equals(engine) && !now.agrees(kept.coded().article())) {
        again(run, kept.coded(), now);
      }
    }
  }

  private void again(long run, CodedArticle before, Repeats now) {
    Article article = before.article();
    Article clean = now.clean(article.paratext().repeated().isEmpty() ? article : whole(article));
    CodedArticle coded = stages.code(clean);
    String entered = store.entered(article.page()).orElse("");
    store.keepAgain(run, coded, engine, entered);
    pages++;
    paragraphs += clean.paratext().repeated().size();
    claims += coded.claims().size() - before.claims().size();
  }

  /**
   * The article as its page alone gives it; its dating stays, for which more was known than the
   * page.
   */
  private Article whole(Article article) {
    Page page = store.page(article.page()).orElseThrow();
    return stages.read(page) instanceof Reading.Read read
        ? read.article().withName(article.name()).withPublished(article.published())
        : article;
  }

  /** How many pages were read again. */
  int pages() {
    return pages;
  }

  /** How many paragraphs were left out of them. */
  int paragraphs() {
    return paragraphs;
  }

  /** How many claims more there are, or fewer. */
  int claims() {
    return claims;
  }
}
