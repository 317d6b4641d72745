package org.sillok.engine;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Entry;
import org.sillok.model.Page;
import org.sillok.model.PageId;
import org.sillok.model.RunReport;
import org.sillok.model.StateOfPlay;
import org.sillok.page.Rereader;
import org.sillok.page.outlet.OutletRules;
import org.sillok.store.Kept;
import org.sillok.store.Run;
import org.sillok.store.SqliteStore;
import org.sillok.store.Store;
import org.sillok.text.who.ActorList;

/**
 * The front door: a store, and the stages that fill it and compile what is in it.
 *
 * <p>May be used from many threads. Methods throw {@link org.sillok.store.StoreException} if the
 * store fails, with a message of one line for the user.
 */
public final class Sillok implements AutoCloseable {
  /** For so many days the chronology as known then is kept in memory. */
  private static final int COMPILED = 4;

  private final Store store;
  private final Lazy<String> program = new Lazy<>(EngineVersion::current);
  private volatile Stages stages;
  private final Map<Optional<LocalDate>, Annals> compiled = new HashMap<>();
  private long compiledFrom = -1;
  private @Nullable List<CodedArticle> pages;

  private Sillok(Store store, Stages stages) {
    this.store = store;
    this.stages = stages;
  }

  /**
   * Opens the store in this file, and makes it if there is none. Pages are read with the list of
   * actors and the rules of outlets that the store keeps, if it keeps any.
   */
  public static Sillok open(Path file) {
    Store store = SqliteStore.open(file, Clock.systemUTC());
    Sillok sillok = new Sillok(store, Stages.standard());
    if (store.actors().isPresent() || store.outletRules().isPresent()) {
      sillok.stages = Stages.with(sillok.actors(), sillok.outlets());
    }
    return sillok;
  }

  /** Opens the store in this file, and makes it if there is none, to be filled by these stages. */
  public static Sillok open(Path file, Stages stages) {
    return new Sillok(SqliteStore.open(file, Clock.systemUTC()), stages);
  }

  /** A store in memory, gone when it is closed. */
  public static Sillok inMemory() {
    return new Sillok(SqliteStore.inMemory(Clock.systemUTC()), Stages.standard());
  }

  /** Over this store, with these stages. */
  public static Sillok over(Store store, Stages stages) {
    return new Sillok(store, stages);
  }

  /** Adds pages: files, and folders with all that is in them. */
  public BuildReport build(Path... pages) {
    return build(Arrays.asList(pages), BuildOptions.NONE, BuildListener.NONE);
  }

  /**
   * Adds pages. What the store holds already, read by this version of the program, is passed over.
   * Each page is kept in one transaction: a build that is killed goes on where it was when it is
   * run again.
   */
  public BuildReport build(List<Path> pages, BuildOptions options, BuildListener listener) {
    return new Build(store, stages, version(), options, listener).run(pages);
  }

  /**
   * Reads the pages that the store holds again from their bytes, those that were read by another
   * version of the program, with another list of actors or other rules of outlets.
   */
  public BuildReport again(BuildListener listener) {
    return new Build(store, stages, version(), BuildOptions.NONE, listener).again();
  }

  private String version() {
    return program.get() + stages.own();
  }

  /** The analyst's own list of actors that the store keeps; an empty one if it keeps none. */
  public ActorList actors() {
    return store.actors().map(list -> read(list, "the store")).orElse(ActorList.empty());
  }

  /**
   * Keeps a list of actors in the store, in place of the one before: pages are read with it from
   * now on. An empty one takes the list back.
   */
  public synchronized void actors(ActorList list) {
    store.actors(list.csv());
    stages = Stages.with(list, outlets());
  }

  /**
   * The analyst's own rules for the pages of outlets that the store keeps; none if it keeps none.
   */
  public OutletRules outlets() {
    return store
        .outletRules()
        .map(rules -> OutletRules.read("the store", rules))
        .orElse(OutletRules.none());
  }

  /**
   * Keeps rules for the pages of outlets in the store, in place of the ones before: pages are read
   * with them from now on. No rules take them back.
   */
  public synchronized void outlets(OutletRules rules) {
    store.outletRules(rules.text());
    stages = Stages.with(actors(), rules);
  }

  private static ActorList read(String list, String source) {
    try {
      return ActorList.read(new StringReader(list), source);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a list in memory", e);
    }
  }

  /** The stages, for what needs no store: to read, annotate or code a single page. */
  public Stages stages() {
    return stages;
  }

  /** The whole chronology. */
  public Chronology chronology() {
    return annals(Query.ALL).chronology();
  }

  /** The part of the chronology that is asked for. */
  public Chronology chronology(Query query) {
    return annals(query).chronology();
  }

  /** The part of the chronology that is asked for, with the articles that it rests on. */
  public Annals annals(Query query) {
    Annals all = compiled(query.asOf());
    Filter filter = new Filter(query, all.articles());
    Chronology whole = all.chronology();
    List<Entry> entries = whole.entries().stream().filter(filter::holds).toList();
    return new Annals(whole.showing(entries), all.articles());
  }

  private synchronized Annals compiled(@Nullable LocalDate asOf) {
    long state = store.state();
    if (state != compiledFrom || compiled.size() > COMPILED) {
      compiled.clear();
    }
    if (state != compiledFrom) {
      pages = null;
      compiledFrom = state;
    }
    return compiled.computeIfAbsent(Optional.ofNullable(asOf), day -> compile(pages(), asOf));
  }

  /** All pages of the store, those without a date dated by the others. */
  private List<CodedArticle> pages() {
    List<CodedArticle> known = pages;
    if (known == null) {
      known = dated(store.readings());
      pages = known;
    }
    return known;
  }

  private List<CodedArticle> dated(List<Kept> readings) {
    return stages.narrow(readings.stream().map(Kept::coded).toList());
  }

  private Annals compile(List<CodedArticle> pages, @Nullable LocalDate asOf) {
    Map<PageId, Article> articles = new TreeMap<>();
    List<CodedArticle> coded = new ArrayList<>();
    for (CodedArticle page : pages) {
      if (Filter.knownBy(asOf, page.article())) {
        coded.add(page);
        articles.put(page.article().page(), page.article());
      }
    }
    return new Annals(stages.compile(coded), articles);
  }

  /**
   * How things stand on a day.
   *
   * @param hindsight false: as known then; true: from pages that were published later, too
   */
  public StateOfPlay stateOfPlay(LocalDate day, boolean hindsight) {
    return stages.stateOfPlay(compiled(hindsight ? null : day).chronology(), day, hindsight);
  }

  /** The day of the newest page; empty if no page has a date. */
  public Optional<LocalDate> newest() {
    return compiled(null).articles().values().stream()
        .map(a -> a.published().when().latest())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** The runs that filled the store, the oldest first. */
  public List<Run> runs() {
    return store.runs();
  }

  /** The chronology as the store gave it once a run was done. */
  public Annals annalsAfter(long run) {
    return compile(dated(store.readings(run)), null);
  }

  /**
   * What is new, changed or withdrawn since a run was done.
   *
   * @param run its number; 0 for all that the store holds
   */
  public RunReport changesSince(long run) {
    Chronology before = annalsAfter(run).chronology();
    return stages.changes(before, compiled(null).chronology());
  }

  /**
   * What an entry rests on.
   *
   * @param id of an entry, or of any claim that an entry rests on; its first digits are enough if
   *     no other begins with them
   */
  public Optional<Explanation> explain(String id) {
    Annals annals = compiled(null);
    List<Entry> found = annals.entries().stream().filter(e -> answers(e, id)).limit(2).toList();
    return found.size() == 1 ? Optional.of(explanation(found.get(0), annals)) : Optional.empty();
  }

  private static boolean answers(Entry entry, String id) {
    return !id.isBlank()
        && (entry.id().startsWith(id)
            || entry.claims().stream().anyMatch(c -> c.id().value().startsWith(id)));
  }

  private Explanation explanation(Entry entry, Annals annals) {
    List<Telling> tellings = new ArrayList<>();
    for (Claim claim : entry.claims()) {
      Article article = annals.article(claim);
      Page page =
          store
              .page(article.page())
              .orElseThrow(() -> new IllegalStateException("no page " + article.page()));
      tellings.add(
          new Telling(
              claim,
              article,
              page.origin(),
              Rereader.of(article, page).reread(claim.provenance().inArticle()),
              claim.provenance().inPage().in(page.chars())));
    }
    return new Explanation(entry, tellings);
  }

  /** The article of a page, with its claims. */
  public Optional<CodedArticle> article(PageId page) {
    return store.reading(page).map(Kept::coded);
  }

  /** The page as it was got. */
  public Optional<Page> page(PageId page) {
    return store.page(page);
  }

  @Override
  public void close() {
    store.close();
  }
}
