package org.sillok.story.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Article;
import org.sillok.model.CopyGroup;
import org.sillok.model.PageId;

/**
 * Counts outlets, and how many of them are independent: pages of one copy group are one source, and
 * so is an outlet that prints an agency's copy together with that agency.
 */
public final class Sources {
  private final Map<PageId, String> outlet = new HashMap<>();
  private final Map<PageId, String> source = new HashMap<>();

  /**
   * Reads who printed what, and whose text it was.
   *
   * @param copies groups of pages that are one text
   */
  public static Sources of(Collection<Article> articles, List<CopyGroup> copies) {
    Sources out = new Sources();
    for (Article a : articles) {
      String own = a.outlet() == null ? a.page().sha256() : lower(a.outlet().name());
      out.outlet.put(a.page(), own);
      out.source.put(a.page(), a.agency() == null ? own : lower(a.agency().name()));
    }
    for (CopyGroup group : copies) {
      // the text's source: an agency's where one of the pages credits one
      String first = out.source.getOrDefault(group.pages().get(0), "");
      for (PageId page : group.pages()) {
        String own = out.source.getOrDefault(page, "");
        if (!own.equals(out.outlet.get(page))) {
          first = own;
          break;
        }
      }
      for (PageId page : group.pages()) {
        out.source.put(page, first);
      }
    }
    return out;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** How many outlets these pages come from. */
  public int outlets(Set<PageId> pages) {
    return count(pages, outlet);
  }

  /** How many of them are independent; never more than there are outlets. */
  public int independent(Set<PageId> pages) {
    return Math.min(outlets(pages), count(pages, source));
  }

  /** True if both pages have one source: what they tell, they tell once. */
  public boolean oneSource(PageId a, PageId b) {
    String source = this.source.get(a);
    return source != null && source.equals(this.source.get(b));
  }

  private static int count(Set<PageId> pages, Map<PageId, String> of) {
    Set<String> out = new HashSet<>();
    for (PageId page : pages) {
      out.add(of.getOrDefault(page, page.sha256()));
    }
    return out.size();
  }
}
