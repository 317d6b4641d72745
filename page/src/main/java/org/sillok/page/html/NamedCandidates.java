package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Zones that say themselves that they hold the body: by name, by itemprop, by {@code article} or
 * {@code main}.
 */
final class NamedCandidates {
  private NamedCandidates() {}

  static List<Zone> of(HtmlPage page) {
    List<Zone> out = new ArrayList<>();
    for (Zone z : page.zones) {
      boolean named =
          z.role == Role.BODY && !z.tag.equals("body")
              || z.tag.equals("article")
              || z.tag.equals("main");
      if (named && page.prose(z) > 0) {
        out.add(z);
      }
    }
    return out;
  }
}
