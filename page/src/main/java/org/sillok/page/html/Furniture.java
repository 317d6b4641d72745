package org.sillok.page.html;

import java.util.List;

/** Marks the blocks that lie in an element which its names call furniture. */
final class Furniture {
  private Furniture() {}

  static void mark(HtmlPage page) {
    Names names = Names.standard();
    int all = page.proseOfAll();
    List<Zone> zones = page.zones;
    for (Zone zone : zones) {
      if (zone.size() == 0) {
        continue;
      }
      Role role = names.role(zone.element);
      if (role.isFurniture() && !isBelieved(page, zone, role, all)) {
        role = Role.NONE;
      }
      zone.role = role;
      if (role.isFurniture()) {
        for (int i = zone.from; i < zone.to; i++) {
          Block b = page.blocks.get(i);
          if (b.furniture == Role.NONE) {
            b.furniture = role;
          }
        }
      }
    }
    for (Block b : page.blocks) {
      if (b.furniture == Role.NONE
          && b.inline.isFurniture()
          && !(b.isProse() && b.shape.stops() > 1)) {
        b.furniture = b.inline;
      }
    }
    page.count();
  }

  /** A name is not believed where it would take away what the page is for. */
  private static boolean isBelieved(HtmlPage page, Zone zone, Role role, int all) {
    switch (zone.tag) {
      case "html", "body", "main", "h1" -> {
        return false;
      }
      case "article" -> {
        return role == Role.RELATED && page.prose(zone) * 4 < all || role == Role.COMMENTS;
      }
      default -> {}
    }
    int prose = page.prose(zone);
    double share =
        switch (role) {
          case COMMENTS -> 0.9;
          case NAV, FOOTER, RELATED -> 0.5;
          case NONE, BODY, SHARE, AD, PROMO, CAPTION, BYLINE, TAGS, BIO, WIDGET, HIDDEN -> 0.34;
        };
    if (role != Role.NAV
        && role != Role.FOOTER
        && prose > 0
        && page.hasHeading(zone)
        && prose * 10 > all) {
      return false;
    }
    return prose <= all * share;
  }
}
