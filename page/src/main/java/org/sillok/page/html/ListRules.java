package org.sillok.page.html;

import java.util.HashMap;
import java.util.Map;

/** Lists: one that is mostly links leads elsewhere, one of text is told. */
final class ListRules {
  private final HtmlPage page;
  private final Zone within;
  private final Map<Integer, Boolean> known = new HashMap<>();

  ListRules(HtmlPage page, Zone within) {
    this.page = page;
    this.within = within;
  }

  boolean isLinkList(Block b) {
    int at = b.zone;
    while (at >= 0 && at != within.index) {
      Zone z = page.zones.get(at);
      switch (z.tag) {
        case "ul", "ol", "dl", "table" -> {
          if (known.computeIfAbsent(at, k -> mostlyLinks(z))) {
            return true;
          }
        }
        default -> {}
      }
      at = z.parent;
    }
    return false;
  }

  private boolean mostlyLinks(Zone z) {
    double links = 0;
    double all = 0;
    for (int i = z.from; i < z.to; i++) {
      Block b = page.blocks.get(i);
      links += b.links * b.shape.weight();
      all += b.shape.weight();
    }
    return links > 0.5 * all;
  }
}
