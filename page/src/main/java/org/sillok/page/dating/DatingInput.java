package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Tree;

/**
 * All that a dater may look at.
 *
 * @param chars the page's characters; spans of evidence are into these
 * @param html the tree of an HTML page, with source positions tracked; null for a dump
 * @param lines what a reader sees, in page order, each with its place relative to the article
 * @param headline or null
 * @param body the article's text
 * @param language BCP 47, {@code und} if not known
 * @param printed the elements in which the rule of the outlet says that the day is printed
 * @param got the day when the page was got, or null if that is not known
 */
public record DatingInput(
    String chars,
    @Nullable Tree html,
    List<PageLine> lines,
    @Nullable String headline,
    String body,
    String language,
    List<Element> printed,
    @Nullable LocalDate got) {
  public DatingInput {
    lines = List.copyOf(lines);
    printed = List.copyOf(printed);
  }
}
