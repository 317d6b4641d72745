package org.sillok.page.html;

/** Marks the blocks that lie in an element which its names call furniture. */
final class Furniture {
  /** Less than this part of the prose left, and the names of the weaker kinds are not believed. */
  private static final double LEAST = 0.25;

  private final HtmlPage page;
  private final int all;

  private Furniture(HtmlPage page) {
    this.page = page;
    this.all = page.proseOfAll();
  }

  static void mark(HtmlPage page) {
    Furniture furniture = new Furniture(page);
    Names names = Names.standard();
    for (Zone zone : page.zones) {
      zone.role = names.role(zone.element);
    }
    furniture.mark(false);
    if (page.proseOfAll() < furniture.all * LEAST) {
      furniture.mark(true);
    }
  }

  private void mark(boolean strongOnly) {
    for (Block b : page.blocks) {
      b.furniture = Role.NONE;
    }
    page.count();
    for (Zone zone : page.zones) {
      Role role = zone.role;
      if (zone.size() > 0 && role.isFurniture() && (role.isStrong() || !strongOnly) && isBelieved(zone, role)) {
        for (int i = zone.from; i < zone.to; i++) {
          Block b = page.blocks.get(i);
          if (b.furniture == Role.NONE) {
            b.furniture = role;
          }
        }
      }
    }
    for (Block b : page.blocks) {
      if (b.furniture == Role.NONE && b.inline.isFurniture() && isInlineBelieved(b)) {
        b.furniture = b.inline;
      }
    }
    page.count();
  }

  private static boolean isInlineBelieved(Block b) {
    if (b.inline == Role.BYLINE || b.inline == Role.TAGS) {
      return !b.isHeading() && !b.tag.equals("li") && b.shape.words() <= 10;
    }
    return !(b.isProse() && b.shape.stops() > 1);
  }

  /** A name is not believed where it would take away what the page is for. */
  private boolean isBelieved(Zone zone, Role role) {
    int prose = page.prose(zone);
    switch (zone.tag) {
      case "html", "body", "main", "h1" -> {
        return false;
      }
      case "article" -> {
        // Content systems print the names of sections into the class of an article.
        return role == Role.RELATED && prose * 4 < all && !page.hasHeading(zone);
      }
      default -> {}
    }
    if (prose == 0) {
      return true;
    }
    if (role != Role.NAV && role != Role.FOOTER && prose * 10 > all && (page.hasHeading(zone) || page.hasBody(zone))) {
      return false;
    }
    double share =
        switch (role) {
          case COMMENTS -> 0.9;
          case NAV, FOOTER, RELATED -> 0.5;
          case NONE, BODY, SHARE, AD, PROMO, CAPTION, BYLINE, TAGS, BIO, WIDGET, HIDDEN -> 0.34;
        };
    return prose <= all * share;
  }
}
