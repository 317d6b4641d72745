package org.sillok.engine;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.Article;
import org.sillok.model.CodedArticle;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.Page;
import org.sillok.model.PageId;
import org.sillok.model.When;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import org.sillok.page.Unreadable;
import org.sillok.store.Refusal;
import org.sillok.store.Run;
import org.sillok.store.Store;
import org.sillok.store.StoreException;

/** One run: every page through the stages into the store. */
final class Build {
  private final Store store;
  private final Stages stages;
  private final String engine;
  private final BuildOptions options;
  private final BuildListener listener;
  private final SecondLook look;
  private final List<Unreadable> refused = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final Set<String> matched = new TreeSet<>();
  private int added;
  private int known;
  private int claims;

  Build(Store store, Stages stages, String engine, BuildOptions options, BuildListener listener) {
    this.store = store;
    this.stages = stages;
    this.engine = engine;
    this.options = options;
    this.listener = listener;
    this.look = new SecondLook(store, stages, engine);
  }

  BuildReport run(List<Path> paths) {
    List<PageSource.Item> items = PageSource.of(options.limits()).list(paths);
    listener.begun(items.size());
    boolean whole = stopped();
    long run = store.begin(engine);
    for (PageSource.Item item : items) {
      item.open(found -> take(run, found));
      listener.done(item.name());
    }
    Set<String> unmatched = new TreeSet<>(options.published().keySet());
    unmatched.removeAll(matched);
    return end(run, whole, List.copyOf(unmatched));
  }

  /** Looks at the pages of each outlet together, and ends the run. */
  private BuildReport end(long run, boolean whole, List<String> unmatched) {
    look.look(run, whole);
    store.finish(run);
    refused.sort(Comparator.comparing(Unreadable::name));
    return new BuildReport(
        added,
        known,
        claims + look.claims(),
        look.pages(),
        look.paragraphs(),
        refused,
        failed,
        unmatched);
  }

  /** True if the last run did not come to its end, and so did not look at its pages together. */
  private boolean stopped() {
    List<Run> runs = store.runs();
    return !runs.isEmpty() && runs.get(runs.size() - 1).finished() == null;
  }

  /** Reads what the store holds again, by page id. */
  BuildReport again() {
    List<PageId> pages =
        store.readings().stream().map(kept -> kept.coded().article().page()).toList();
    listener.begun(pages.size());
    boolean whole = stopped();
    long run = store.begin(engine);
    for (PageId id : pages) {
      store
          .page(id)
          .ifPresent(
              page -> {
                guarded(run, page);
                listener.done(page.name());
              });
    }
    return end(run, whole, List.of());
  }

  private void take(long run, Found found) {
    switch (found) {
      case Found.Got got -> guarded(run, got.page());
      case Unreadable why -> refuse(run, why);
    }
  }

  /** A fault of the program on one page does not keep it from the others. */
  private void guarded(long run, Page page) {
    try {
      page(run, page);
    } catch (StoreException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      failed.add(page.name());
      listener.failed(page.name(), e);
    }
  }

  private void page(long run, Page page) {
    String entered = entered(page);
    if (store.holds(page, engine, entered)) {
      store.name(page);
      known++;
      listener.known(page.name());
      return;
    }
    switch (stages.read(page, options.limits().time())) {
      case Unreadable why -> refuse(run, why);
      case Reading.Read read -> {
        CodedArticle coded = stages.code(dated(read.article(), entered));
        store.keep(run, page, coded, engine, entered);
        look.note(coded.article());
        added++;
        claims += coded.claims().size();
        listener.added(coded);
      }
    }
  }

  private void refuse(long run, Unreadable why) {
    store.refuse(run, new Refusal(why.name(), why.reason(), why.advice()));
    refused.add(why);
    listener.refused(why);
  }

  /** The date that the analyst enters now, or else entered before; as EDTF, empty if neither. */
  private String entered(Page page) {
    String file = last(page.name());
    for (Map.Entry<String, When> given : options.published().entrySet()) {
      String name = given.getKey();
      if (name.equals(page.name()) || last(name).equals(file)) {
        matched.add(name);
        return given.getValue().edtf();
      }
    }
    return store.entered(page.id()).orElse("");
  }

  /** Names of pages in containers can hold what no path of this system does. */
  private static String last(String name) {
    return name.substring(
        Math.max(name.lastIndexOf('/'), name.lastIndexOf(File.separatorChar)) + 1);
  }

  /** What the page itself shows stays beside the entered date: for it where it agrees. */
  static Article dated(Article article, String entered) {
    if (entered.isEmpty()) {
      return article;
    }
    When when = When.parse(entered);
    Dating page = article.published();
    List<DateEvidence> evidence = new ArrayList<>(Dating.entered(when).evidence());
    List<DateEvidence> rejected = new ArrayList<>(page.rejected());
    for (DateEvidence e : page.evidence()) {
      (e.value().mayOverlap(when) ? evidence : rejected).add(e);
    }
    boolean sameDay = page.day() != null && page.when().equals(when);
    return article.withPublished(
        new Dating(
            when, sameDay ? page.time() : null, sameDay ? page.zone() : null, evidence, rejected));
  }
}
