package org.sillok.store;

import java.util.List;
import java.util.Optional;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.Page;
import org.sillok.model.PageId;

/**
 * Keeps pages and what was made of them. What is in it is never changed, only added to.
 *
 * <p>Three clocks stand apart: when something happened (in the claims), when it was published (in
 * the articles), when it was recorded here. Every method may throw {@link StoreException}, whose
 * message is one line for the user.
 */
public interface Store extends AutoCloseable {
  /**
   * Begins a run.
   *
   * @param engine version of the engine that reads the pages
   * @return the run's number
   */
  long begin(String engine);

  /** Notes that a run came to its end. */
  void finish(long run);

  /** The publication date that the analyst last entered for a page, as EDTF; empty if none was. */
  Optional<String> entered(PageId page);

  /** The analyst's own list of actors, as it was last kept; empty if there is none. */
  Optional<String> actors();

  /**
   * Keeps the analyst's own list of actors in place of the one before.
   *
   * @param list comma-separated values; empty to do without a list
   */
  void actors(String list);

  /**
   * The analyst's own rules for the pages of outlets, as they were last kept; empty if none are.
   */
  Optional<String> outletRules();

  /**
   * Keeps the analyst's own rules for the pages of outlets in place of the ones before.
   *
   * @param rules as their files have them; empty to do without
   */
  void outletRules(String rules);

  /**
   * True if the newest reading of the page is by this engine with this entered date.
   *
   * @param entered EDTF, or empty if no date was entered
   */
  boolean holds(Page page, String engine, String entered);

  /** Notes that a page that is held is also called so. */
  void name(Page page);

  /**
   * Keeps a page, its article and all its claims, or nothing of them: one transaction. What is
   * already there is not doubled.
   *
   * @param run the run that read it
   * @param page the page as it was got
   * @param coded what was made of it
   * @param engine version of the engine that made it
   * @param entered the date that the analyst entered, as EDTF, or empty
   */
  void keep(long run, Page page, CodedArticle coded, String engine, String entered);

  /**
   * Keeps a further reading of a page that is held, made in the light of other pages. It is the
   * newest one from now on.
   *
   * @param run the run that made it
   * @param coded the article and its claims
   * @param engine version of the engine that made it
   * @param entered the date that the analyst entered, as EDTF, or empty
   */
  void keepAgain(long run, CodedArticle coded, String engine, String entered);

  /** Notes that something could not be read. */
  void refuse(long run, Refusal refusal);

  /** What the last run that found them could not read, by name. */
  List<Refusal> refusals();

  /** The newest reading of every page, by page id. */
  List<Kept> readings();

  /**
   * The newest reading of every page as the store held it once a run was done, by page id.
   *
   * @param run number of that run; before the first run there is none
   */
  List<Kept> readings(long run);

  /** The runs, the oldest first. */
  List<Run> runs();

  /** The newest reading of a page. */
  Optional<Kept> reading(PageId page);

  /** The outlets of the newest readings, in the order of their names. */
  List<String> outlets();

  /** The pages whose newest reading is of this outlet, by id. */
  List<PageId> pages(String outlet);

  /**
   * Articles of the newest readings of an outlet's pages.
   *
   * @param most so many at most, those with the first ids
   */
  List<Article> articles(String outlet, int most);

  /** The page as it was got. */
  Optional<Page> page(PageId page);

  /** A number that changes whenever something is added, by whomever. */
  long state();

  @Override
  void close();
}
