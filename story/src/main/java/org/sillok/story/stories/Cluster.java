package org.sillok.story.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story in the making: the sum of its pages, each scaled after the crowd around it, and the pages
 * themselves as long as they are few.
 */
final class Cluster {
  /** Pages up to which they are kept one by one; a larger story stays as it is. */
  private static final int KEPT = 16;

  /**
   * A page.
   *
   * @param rank its place in the order of all pages
   * @param words its length
   * @param vector as it is by itself, not scaled
   */
  record Member(
      String page, long rank, @Nullable LocalDate day, int words, Vector vector, Crowd crowd) {}

  /**
   * A page that is to be told of when the day ends.
   *
   * @param story that it was of when the day began, or null
   */
  record News(String page, @Nullable String story) {}

  private final Member first;
  private List<Member> members = new ArrayList<>(1);
  private List<News> news = new ArrayList<>(1);
  private Vector vector;
  private @Nullable LocalDate last;
  private int size = 1;
  private double scale = 1;
  private boolean fresh = true;
  private boolean gone;
  private int version;
  private long touched;
  private Map<Cluster, Double> links = new LinkedHashMap<>();
  private int[] indexed = new int[0];
  private float score;
  private long scored = -1;

  /**
   * A page by itself.
   *
   * @param story that it was of when the day began, or null
   */
  Cluster(Member page, @Nullable String story) {
    first = page;
    members.add(page);
    news.add(new News(page.page(), story));
    vector = page.vector();
    last = page.day();
  }

  /** Scales a page by itself after the crowd around it, once all its neighbours are known. */
  void scale() {
    scale = first.crowd().scale(Likeness.fullness(first.words()));
    vector = first.vector().times(scale);
  }

  /** By what its pages were scaled, summed. */
  double scaled() {
    return scale;
  }

  /** Takes in a later cluster, which is gone then; the links of both are left as they are. */
  void add(Cluster other) {
    LocalDate to = last;
    if (to == null || other.last != null && other.last.isAfter(to)) {
      to = other.last;
    }
    vector =
        Vector.sum(
            vector, Likeness.fading(last, to), other.vector, Likeness.fading(other.last, to));
    last = to;
    size += other.size;
    scale += other.scale;
    if (size <= KEPT) {
      members.addAll(other.members);
    } else {
      members = new ArrayList<>(0);
    }
    news.addAll(other.news);
    fresh &= other.fresh;
    version++;
    other.gone = true;
    other.members = new ArrayList<>(0);
    other.unlink();
  }

  /** The earliest page, after which the story is named. */
  Member first() {
    return first;
  }

  /** The pages, the earliest first; empty if there are too many to keep. */
  List<Member> members() {
    return members;
  }

  /** The pages that came on the day that is being closed, or were taken out of their story. */
  List<News> news() {
    return news;
  }

  Vector vector() {
    return vector;
  }

  /** The latest day of a page, or null if none is dated. */
  @Nullable LocalDate last() {
    return last;
  }

  int size() {
    return size;
  }

  long rank() {
    return first.rank();
  }

  /** True as long as all its pages are of the day that is being closed. */
  boolean fresh() {
    return fresh;
  }

  boolean gone() {
    return gone;
  }

  void retire() {
    gone = true;
  }

  /** Changes with every page. */
  int version() {
    return version;
  }

  /** The number of the day on which it last changed. */
  long touched() {
    return touched;
  }

  /** Ends the day with that number. */
  void settle(long day) {
    fresh = false;
    news = new ArrayList<>(0);
    touched = day;
    unlink();
  }

  /** Forgets what it is near to. */
  void unlink() {
    links = new LinkedHashMap<>();
  }

  /** The clusters near it, with the sum of the likenesses of their pages to its own. */
  Map<Cluster, Double> links() {
    return links;
  }

  void links(Map<Cluster, Double> to) {
    links = to;
  }

  /** The terms under which it stands in the index. */
  int[] indexed() {
    return indexed;
  }

  void indexed(int[] terms) {
    indexed = terms;
  }

  /** Adds to the score of a search; true if the search had not met it before. */
  boolean score(long search, float more) {
    if (scored == search) {
      score += more;
      return false;
    }
    scored = search;
    score = more;
    return true;
  }

  float score() {
    return score;
  }
}
