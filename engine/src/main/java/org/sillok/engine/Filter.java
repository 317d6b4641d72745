package org.sillok.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.PageId;
import org.sillok.model.Place;
import org.sillok.model.When;

/** Whether an entry answers a query. */
final class Filter {
  private final Query query;
  private final @Nullable When window;
  private final Map<PageId, Article> articles;

  Filter(Query query, Map<PageId, Article> articles) {
    this.query = query;
    this.articles = articles;
    this.window = window(query.from(), query.to());
  }

  private static @Nullable When window(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? null : When.upTo(to);
    }
    return to == null ? When.since(from) : When.days(from, to);
  }

  /** An article counts if it was certainly out on the day that is asked for. */
  static boolean knownBy(@Nullable LocalDate day, Article article) {
    LocalDate last = article.published().when().latest();
    return day == null || last != null && !last.isAfter(day);
  }

  boolean holds(Entry entry) {
    return inWindow(entry.listed())
        && any(query.actors(), a -> Facets.actors(entry).stream().anyMatch(x -> isActor(x, a)))
        && any(query.types(), t -> isType(entry, t))
        && any(query.statuses(), s -> same(Facets.status(entry), s))
        && any(query.places(), p -> isPlace(entry, p))
        && any(query.outlets(), o -> isOutlet(entry, o));
  }

  private boolean inWindow(When when) {
    return window == null || !when.isUnknown() && when.mayOverlap(window);
  }

  private static boolean any(List<String> wanted, Predicate<String> test) {
    return wanted.isEmpty() || wanted.stream().anyMatch(test);
  }

  private static boolean isActor(Actor actor, String wanted) {
    return same(actor.country(), wanted) || holds(actor.name(), wanted);
  }

  private static boolean isType(Entry entry, String wanted) {
    return same(Facets.type(entry), wanted) || same(Facets.kind(entry), wanted);
  }

  private static boolean isPlace(Entry entry, String wanted) {
    Event event = entry.event();
    Place place = event == null ? null : event.where();
    return place != null && (same(place.country(), wanted) || holds(place.name(), wanted));
  }

  private boolean isOutlet(Entry entry, String wanted) {
    return entry.claims().stream()
        .map(c -> Objects.requireNonNull(articles.get(c.provenance().page())))
        .anyMatch(a -> a.outlet() != null && holds(a.outlet().name(), wanted));
  }

  private static boolean same(@Nullable String value, String wanted) {
    return value != null && value.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
  }

  private static boolean holds(String value, String wanted) {
    return value.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
