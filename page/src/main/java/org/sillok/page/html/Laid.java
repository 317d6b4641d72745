package org.sillok.page.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Lays out a page as the rule of its outlet says: which of its blocks are body, which are not. */
final class Laid {
  private Laid() {}

  /**
   * Makes these elements, less the others, the body.
   *
   * @return false, and nothing is changed, if there is no text in them
   */
  static boolean lay(HtmlPage page, Collection<Element> bodies, Collection<Element> out) {
    Map<Element, Zone> zones = new IdentityHashMap<>();
    page.zones.forEach(z -> zones.put(z.element, z));
    List<Zone> in = zones(zones, bodies);
    boolean[] told = new boolean[page.blocks.size()];
    int weight = 0;
    for (Zone z : in) {
      for (int i = z.from; i < z.to; i++) {
        told[i] = true;
        weight += page.blocks.get(i).shape.weight();
      }
    }
    if (weight == 0) {
      return false;
    }
    for (Zone z : zones(zones, out)) {
      for (int i = z.from; i < z.to; i++) {
        told[i] = false;
      }
    }
    Zone around = around(page, in);
    trust(page, in);
    Furniture.mark(page);
    around.role = Role.BODY;
    for (int i = around.from; i < around.to; i++) {
      Block b = page.blocks.get(i);
      if (!told[i] && b.furniture == Role.NONE) {
        b.furniture = Role.WIDGET;
      }
    }
    page.count();
    page.body = around;
    return true;
  }

  private static List<Zone> zones(Map<Element, Zone> zones, Collection<Element> of) {
    List<Zone> out = new ArrayList<>();
    for (Element e : of) {
      Zone zone = zones.get(e);
      if (zone != null && zone.size() > 0) {
        out.add(zone);
      }
    }
    return out;
  }

  /** The names of what the body stands in, and its own, are not asked: the rule knows better. */
  private static void trust(HtmlPage page, List<Zone> in) {
    for (Zone z : in) {
      for (@Nullable Zone up = z;
          up != null;
          up = up.parent < 0 ? null : page.zones.get(up.parent)) {
        if (up.role.isFurniture()) {
          up.role = Role.NONE;
        }
      }
      z.role = Role.BODY;
    }
  }

  /** The innermost zone in which all of them lie. */
  private static Zone around(HtmlPage page, List<Zone> in) {
    int from = in.stream().mapToInt(z -> z.from).min().orElseThrow();
    int to = in.stream().mapToInt(z -> z.to).max().orElseThrow();
    Zone up = in.get(0);
    while ((up.from > from || up.to < to) && up.parent >= 0) {
      up = page.zones.get(up.parent);
    }
    return up;
  }
}
