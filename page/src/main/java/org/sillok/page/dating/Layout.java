package org.sillok.page.dating;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.page.dating.PageLine.Place;
import org.sillok.page.shape.Lines;

/** The lines of a page around its headline and its body. */
final class Layout {
  /** How many lines above the headline, and behind it or the body's first line, are near it. */
  private static final int ABOVE = 5;

  private static final int BEHIND = 4;
  private static final int FOOT = 6;

  /** How far a body may begin behind its headline for the lines between to be stamps. */
  private static final int STRETCH = 25;

  private final List<PageLine> lines;
  private final int headline;
  private final boolean isShown;
  private final int topEnd;
  private final int bodyStart;
  private final int bodyEnd;

  Layout(List<PageLine> lines, @Nullable String title) {
    this.lines = lines;
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).place() == Place.BODY) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    int head = -1;
    for (int i = 0; i < lines.size() && (head < 0 || i < first); i++) {
      if (Lines.sameWords(lines.get(i).text(), title)) {
        head = i;
      }
    }
    bodyStart = first;
    bodyEnd = last;
    headline = head >= 0 ? head : first;
    isShown = head >= 0;
    boolean joined = head >= 0 && first >= head && first - head <= STRETCH;
    topEnd = headline < 0 ? -1 : (joined ? Math.max(first, head) : headline) + BEHIND;
  }

  List<PageLine> lines() {
    return lines;
  }

  boolean hasBody() {
    return bodyStart >= 0;
  }

  int bodyStart() {
    return bodyStart;
  }

  int bodyEnd() {
    return bodyEnd;
  }

  /** Lines between a line and the headline. */
  int fromHeadline(int line) {
    return headline < 0 ? line : Math.abs(line - headline);
  }

  /** True if a line is the headline: it labels nothing, whatever its words. */
  boolean isHeadline(int line) {
    return isShown && line == headline;
  }

  /** True if a line stands over the headline. */
  boolean isOver(int line) {
    return line < headline;
  }

  Nearness of(int line) {
    if (headline >= 0 && line >= headline - ABOVE && line <= topEnd) {
      return Nearness.TOP;
    }
    if (bodyStart >= 0 && line >= bodyStart && line <= bodyEnd) {
      return line == bodyEnd ? Nearness.FOOT : Nearness.INSIDE;
    }
    return bodyStart >= 0 && line > bodyEnd && line <= bodyEnd + FOOT
        ? Nearness.FOOT
        : Nearness.FAR;
  }

  /** The line that shows what begins at an offset of the page: the first that ends behind it. */
  int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (lines.get(mid).inPage().end() > offset) {
        high = mid;
      } else {
        low = mid + 1;
      }
    }
    return low;
  }
}
