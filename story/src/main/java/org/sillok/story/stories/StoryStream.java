package org.sillok.story.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups pages into stories as they come, in bounded memory and at a cost for each page that does
 * not grow with their number.
 *
 * <ol>
 *   <li>The pages of a day are held back and taken in a fixed order when a page of a later day
 *       comes, so that the order in which they came does not matter.
 *   <li>How rare a term is, is learned from all pages so far.
 *   <li>For each page an index over the terms that weigh most gives the few stories and pages that
 *       it may belong to; only with these is it compared.
 *   <li>A small story near which a page falls is taken apart: its pages are grouped anew together
 *       with those of the day, so that what was not yet to be seen on an earlier day is mended.
 *   <li>How like two pages are is held against how crowded it is around each of them.
 *   <li>The pages and their candidates are joined, the likeliest first, by the mean likeness of
 *       their pages (average link), nearer days counting more. A story holds the sum of its pages,
 *       from which that mean follows without looking at each.
 *   <li>When there are too many, the stories that have waited longest for a page are let go.
 * </ol>
 *
 * A page that is undated, or of an earlier day than the open one, belongs to the open day. Not safe
 * for use by several threads.
 */
public final class StoryStream {
  /** What became of a page or a story. */
  public sealed interface Change {}

  /** A page is of a story now, whether it was of another before or not. */
  public record Placed(String page, String story) implements Change {}

  /** A story was found to be part of an earlier one; its pages are of that one now. */
  public record Merged(String story, String into) implements Change {}

  private static final int ID_DIGITS = 16;
  private static final int QUERY = 64;
  private static final int INDEXED = 96;
  private static final int LIST = 64;
  private static final int TODAY_LIST = 256;
  private static final int CANDIDATES = 32;

  /** Stories that are kept over the end of a day. */
  private static final int LIVING = 40_000;

  private record Waiting(String page, StoryText text, Bag bag) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final boolean learning;
  private Index index = new Index(INDEXED, LIST);
  private Set<Cluster> living = new LinkedHashSet<>();
  private List<Waiting> open = new ArrayList<>();
  private @Nullable LocalDate day;
  private long days;
  private long pages;

  private StoryStream(boolean learning) {
    this.learning = learning;
  }

  /** A stream that knows no page yet. */
  public static StoryStream empty() {
    return new StoryStream(true);
  }

  /** A stream for pages that are all at hand: what is rare among them is known from the start. */
  static StoryStream knowing(Collection<StoryText> texts) {
    StoryStream out = new StoryStream(false);
    texts.forEach(t -> out.vocabulary.learn(Bag.of(t)));
    return out;
  }

  /**
   * Takes a page.
   *
   * @param page its id: at least sixteen characters, of which the first sixteen will name a story
   *     of which it is the first page
   * @return what the end of the day before has changed, if the page opens a new day
   */
  public List<Change> add(String page, StoryText text) {
    if (page.length() < ID_DIGITS) {
      throw new IllegalArgumentException("a page's id of fewer than 16 characters: " + page);
    }
    LocalDate of = text.day();
    List<Change> changes = List.of();
    if (of != null && (day == null || of.isAfter(day))) {
      changes = close();
      day = of;
    }
    open.add(new Waiting(page, text, Bag.of(text)));
    return changes;
  }

  /** Ends the open day; what that has changed, in the order in which it is to be followed. */
  public List<Change> close() {
    if (open.isEmpty()) {
      return List.of();
    }
    List<Waiting> today = open;
    open = new ArrayList<>();
    today.sort(Comparator.comparing(Waiting::page));
    if (learning) {
      today.forEach(w -> vocabulary.learn(w.bag()));
    }
    List<Change> changes = new ArrayList<>();
    Joining joining =
        new Joining(
            (into, from) -> {
              if (!from.fresh()) {
                changes.add(new Merged(id(from), id(into)));
              }
              living.remove(from);
            });
    link(today, joining);
    for (Cluster story : joining.run()) {
      settle(story, changes);
    }
    days++;
    vocabulary.endOfDay();
    retire();
    return changes;
  }

  private void link(List<Waiting> today, Joining joining) {
    Index among = new Index(Integer.MAX_VALUE, TODAY_LIST);
    Neighbours near = new Neighbours();
    for (Waiting w : today) {
      Vector v = Likeness.vector(w.bag(), vocabulary, w.text());
      long rank = pages++;
      Cluster page =
          new Cluster(
              new Cluster.Member(w.page(), rank, w.text().day(), w.text().length(), v, new Crowd()),
              null);
      near.add(page);
      index.like(page, QUERY, CANDIDATES, 2 * rank).forEach(c -> near.story(page, c));
      among
          .like(page, Integer.MAX_VALUE, CANDIDATES, 2 * rank + 1)
          .forEach(c -> near.page(page, c));
      among.addPage(page);
    }
    living.removeAll(near.opened());
    near.link(joining);
  }

  private void settle(Cluster story, List<Change> changes) {
    String id = id(story);
    for (Cluster.News page : story.news()) {
      if (!id.equals(page.story())) {
        changes.add(new Placed(page.page(), id));
      }
    }
    keep(story);
  }

  private void keep(Cluster story) {
    story.settle(days);
    index.add(story);
    living.add(story);
  }

  private void retire() {
    if (living.size() <= LIVING) {
      return;
    }
    List<Cluster> order = new ArrayList<>(living);
    order.sort(
        Comparator.comparingLong((Cluster c) -> -c.touched()).thenComparingLong(c -> -c.rank()));
    int kept = LIVING * 7 / 8;
    order.subList(kept, order.size()).forEach(Cluster::retire);
    living = new LinkedHashSet<>(order.subList(0, kept));
    index.clean();
  }

  /** The name of a story, after its first page. */
  static String id(Cluster story) {
    return "s" + story.first().page().substring(0, ID_DIGITS);
  }
}
