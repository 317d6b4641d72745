package org.sillok.model;

import java.util.List;

/**
 * Pages that are one text: a wire copy and its reprints, a page and its updates. They count as one
 * independent source.
 *
 * @param pages by publication date, then by id
 * @param lineage true if they are versions of one page by one outlet, oldest first
 */
public record CopyGroup(List<PageId> pages, boolean lineage) {
  public CopyGroup {
    pages = List.copyOf(pages);
  }
}
