package org.sillok.page.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Excerpt;

/**
 * The line over a headline: an element right before it, or inside its heading, that is called so.
 */
final class Kickers {
  private static final int REACH = 4;
  private static final int LONGEST = 80;

  private Kickers() {}

  static @Nullable String of(HtmlPage page, @Nullable Excerpt headline) {
    Block head = headline == null ? null : heading(page, headline);
    if (head == null) {
      return null;
    }
    String inside = inside(page, head);
    if (inside != null) {
      return inside;
    }
    String before = before(head.text, headline);
    if (before != null) {
      return before;
    }
    for (int i = head.index - 1; i >= Math.max(0, head.index - REACH); i--) {
      Block b = page.blocks.get(i);
      Zone zone = page.zones.get(b.zone);
      boolean called = zone.role == Role.KICKER || zone.size() == 1 && inside(zone, b.text);
      if (called && b.text.length() <= LONGEST && !b.isProse()) {
        return b.text;
      }
    }
    return null;
  }

  /** What a heading has before the headline, if that is short. */
  private static @Nullable String before(String heading, @Nullable Excerpt headline) {
    int to = headline == null ? 0 : heading.length() - headline.text().length();
    String before = heading.substring(0, to).replaceFirst("[\\s:|/–—-]+$", "");
    return before.isEmpty() || before.length() > LONGEST ? null : before;
  }

  private static @Nullable Block heading(HtmlPage page, Excerpt headline) {
    for (Block b : page.blocks) {
      if (b.isHeading() && b.text.endsWith(headline.text())) {
        return b;
      }
    }
    return null;
  }

  /** True if an element inside has all the words, and is called a kicker. */
  private static boolean inside(Zone zone, String words) {
    return zone.element.children().stream()
        .anyMatch(
            e ->
                !e.className().isEmpty()
                    && Names.of(e.className()) == Role.KICKER
                    && e.text().strip().equals(words));
  }

  /** The words at the beginning of a heading that an element in it calls its kicker, or null. */
  static @Nullable String inside(HtmlPage page, Block heading) {
    Zone zone = page.zones.get(heading.zone);
    for (Element e : zone.element.getAllElements()) {
      if (e != zone.element && Names.of(e.className()) == Role.KICKER) {
        String text = e.text().strip();
        boolean begins = heading.text.startsWith(text) && text.length() < heading.text.length();
        return begins && !text.isEmpty() && text.length() <= LONGEST ? text : null;
      }
    }
    return null;
  }
}
