package org.sillok.page.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Marks the blocks that lie in an element which its names call furniture. */
final class Furniture {
  /** If less than this part of the prose is left, the role that takes most is not believed. */
  private static final double LEAST = 0.25;

  /** Pages with less prose may have none but in their furniture. */
  private static final int WORTH_IT = 500;

  private final HtmlPage page;
  private int all;

  private Furniture(HtmlPage page) {
    this.page = page;
    this.all = page.proseOfAll();
  }

  static void mark(HtmlPage page) {
    Furniture furniture = new Furniture(page);
    page.nameBodies();
    Set<Role> distrusted = EnumSet.noneOf(Role.class);
    furniture.mark(distrusted);
    while (furniture.all > WORTH_IT && page.proseOfAll() < furniture.all * LEAST) {
      Role greediest = furniture.greediest(distrusted);
      if (greediest == Role.NONE) {
        break;
      }
      distrusted.add(greediest);
      furniture.mark(distrusted);
    }
  }

  /** The role that takes most prose away. */
  private Role greediest(Set<Role> distrusted) {
    Map<Role, Integer> taken = new EnumMap<>(Role.class);
    for (Block b : page.blocks) {
      boolean counts = b.furniture != Role.NONE && b.furniture != Role.COMMENTS && b.prose() > 0;
      if (counts && !distrusted.contains(b.furniture)) {
        taken.merge(b.furniture, b.prose(), Integer::sum);
      }
    }
    Role most = Role.NONE;
    int mostTaken = 0;
    for (Map.Entry<Role, Integer> e : taken.entrySet()) {
      if (e.getValue() > mostTaken) {
        most = e.getKey();
        mostTaken = e.getValue();
      }
    }
    return most;
  }

  private void mark(Set<Role> distrusted) {
    for (Block b : page.blocks) {
      b.furniture = Role.NONE;
    }
    page.count();
    all = page.proseOfAll();
    // What readers write may be more than the article; the rest is weighed without it.
    if (mark(distrusted, true)) {
      page.count();
      all = page.proseOfAll();
    }
    mark(distrusted, false);
    for (Block b : page.blocks) {
      if (b.furniture == Role.NONE && b.inline.isFurniture() && isInlineBelieved(b)) {
        b.furniture = b.inline;
      }
    }
    for (Block b : page.blocks) {
      if (b.furniture == Role.NONE && b.links < 0.5 && b.isCredited()) {
        b.furniture = Role.CAPTION;
      }
    }
    page.count();
  }

  /** True if some zone was marked. */
  private boolean mark(Set<Role> distrusted, boolean comments) {
    boolean any = false;
    for (Zone zone : page.zones) {
      Role role = zone.role;
      if (role.isFurniture()
          && role == Role.COMMENTS == comments
          && zone.size() > 0
          && !distrusted.contains(role)
          && isBelieved(zone, role)) {
        any = true;
        for (int i = zone.from; i < zone.to; i++) {
          Block b = page.blocks.get(i);
          if (b.furniture == Role.NONE) {
            b.furniture = role;
          }
        }
      }
    }
    return any;
  }

  private static boolean isInlineBelieved(Block b) {
    if (b.inline == Role.BYLINE || b.inline == Role.TAGS) {
      return !b.isHeading() && !b.tag.equals("li") && b.shape.words() <= 10;
    }
    return !(b.isProse() && b.shape.stops() > 1);
  }

  /** Content systems set tables in figures; what they tell is no caption. */
  private boolean holdsTable(Zone figure) {
    for (int i = figure.from; i < figure.to; i++) {
      String tag = page.blocks.get(i).tag;
      if (tag.equals("td") || tag.equals("th")) {
        return true;
      }
    }
    return false;
  }

  /** A name is not believed where it would take away what the page is for. */
  private boolean isBelieved(Zone zone, Role role) {
    int prose = page.prose(zone);
    if (role == Role.CAPTION
        && (zone.tag.equals("figure") && holdsTable(zone) || page.hasHeading(zone))) {
      return false;
    }
    switch (zone.tag) {
      case "html", "body", "main", "h1" -> {
        return false;
      }
      case "article" -> {
        // Content systems print the names of sections into the class of an article.
        boolean holds = page.hasHeading(zone) || page.hasBody(zone);
        return !holds && (role == Role.COMMENTS || role == Role.RELATED && prose * 4 < all);
      }
      default -> {}
    }
    if (prose == 0) {
      return true;
    }
    if (role != Role.NAV
        && role != Role.FOOTER
        && prose * 10 > all
        && (page.hasHeading(zone)
            || page.hasBody(zone) && page.weightOfBodies(zone) <= page.weight(zone))) {
      return false;
    }
    if (page.weightOfBodies(zone) > page.weight(zone)) {
      return true;
    }
    double share =
        switch (role) {
          case COMMENTS -> 0.9;
          case NAV, FOOTER, RELATED -> page.hasHeading() && !page.hasHeading(zone) ? 0.7 : 0.5;
          case NONE, BODY, SHARE, AD, PROMO, CAPTION, KICKER, BYLINE, TAGS, BIO, WIDGET, HIDDEN ->
              0.34;
        };
    return prose <= all * share;
  }
}
