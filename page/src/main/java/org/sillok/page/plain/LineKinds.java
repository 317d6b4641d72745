package org.sillok.page.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.page.dating.Stamps;
import org.sillok.page.meta.Agencies;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.CaptionLines;
import org.sillok.page.shape.Lines;

/** Says of each line what it looks like. */
final class LineKinds {
  private static final Pattern CUT_OFF = Pattern.compile(".*(?:\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.])$");
  private static final Pattern NOTE =
      Pattern.compile(
          "^\\((?:ATTN|EDS|Eds|EDITORS|NOTE|ADDS|UPDATES|RECASTS|CORRECTS)\\b.*\\)$|^--? ?30 ?--?$|^\\((?:END|End|MORE|more)\\)$");
  private static final Pattern PICTURED =
      Pattern.compile(
          ".*\\((?:[CLR]|left|right|center|centre|second from (?:left|right)|file photo|from left)\\).*");

  private LineKinds() {}

  static void mark(List<DumpLine> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (DumpLine l : lines) {
      times.merge(l.text, l.doubled ? 2 : 1, Integer::sum);
    }
    for (DumpLine l : lines) {
      l.kind = kind(l, lines, times.getOrDefault(l.text, 1) > 1);
    }
  }

  private static LineKind kind(DumpLine l, List<DumpLine> lines, boolean twice) {
    if (NOTE.matcher(l.text).matches()) {
      return LineKind.NOTE;
    }
    if (!Bylines.read(l.text).isEmpty()) {
      return LineKind.BYLINE;
    }
    if (Bylines.isMailLine(l.text)) {
      return LineKind.MAIL;
    }
    if (Stamps.isStampLine(l.text)) {
      return LineKind.STAMP;
    }
    if (Lines.isFurniture(l.text)) {
      return LineKind.FURNITURE;
    }
    if (l.bullet && !(l.shape.isProse() && l.shape.ended())) {
      return LineKind.MENU;
    }
    if (twice) {
      // What a dump prints twice is a picture: its caption, and the text for those who do not see
      // it.
      return isMenuLike(l, lines) ? LineKind.MENU : LineKind.CAPTION;
    }
    if (CaptionLines.matches(l.text)) {
      return LineKind.CAPTION;
    }
    if (Agencies.endsWithCredit(l.text)
        && l.shape.words() < 70
        && (l.shape.stops() <= 2 || PICTURED.matcher(l.text).matches())) {
      return LineKind.CAPTION;
    }
    if (CUT_OFF.matcher(l.text).matches() && l.shape.words() < 60) {
      return LineKind.TEASER;
    }
    return l.shape.isProse() ? LineKind.PROSE : LineKind.SHORT;
  }

  private static boolean isMenuLike(DumpLine l, List<DumpLine> lines) {
    int near = 0;
    for (int i = Math.max(0, l.index - 3); i <= Math.min(lines.size() - 1, l.index + 3); i++) {
      near += lines.get(i).bullet ? 1 : 0;
    }
    return near >= 2;
  }
}
