package org.sillok.model;

import java.util.List;

/**
 * The pages and events of one affair.
 *
 * @param id {@code s} and sixteen hexadecimal digits, from its first page
 * @param title headline of its most typical page
 * @param pages by publication date
 * @param events by date
 * @param ties words and names that most of its pages share, the strongest first; for these they
 *     were grouped. Empty if it has one page
 */
public record Story(
    String id, String title, List<PageId> pages, List<EventId> events, List<String> ties) {
  public Story {
    pages = List.copyOf(pages);
    events = List.copyOf(events);
    ties = List.copyOf(ties);
  }
}
