package org.sillok.page.plain;

import java.util.List;

/**
 * The run of lines with most prose and least between: the largest sum of a line's worth (Kadane's
 * method), its ends then trimmed to prose.
 *
 * @param from first line
 * @param to behind the last line; equal to {@code from} if there is no prose
 */
record Run(int from, int to) {
  private static final int MOST = 500;

  static Run of(List<DumpLine> lines) {
    int best = 0;
    int from = 0;
    int to = 0;
    int sum = 0;
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += worth(lines.get(i));
      if (sum > best) {
        best = sum;
        from = start;
        to = i + 1;
      }
    }
    return trimmed(lines, from, to);
  }

  private static int worth(DumpLine l) {
    return switch (l.kind) {
      case PROSE -> Math.min(MOST, l.shape.weight());
      case SHORT -> l.shape.ended() && l.shape.words() > 2 ? l.shape.weight() : -60;
      case MENU -> -90;
      case BYLINE, MAIL -> -260;
      case STAMP -> -160;
      case CAPTION -> -20;
      case TEASER -> -200;
      case NOTE -> -60;
      case FURNITURE -> -80;
    };
  }

  private static Run trimmed(List<DumpLine> lines, int from, int to) {
    int a = from;
    int b = to;
    while (a < b && !isText(lines.get(a))) {
      a++;
    }
    while (b > a && !isText(lines.get(b - 1))) {
      b--;
    }
    return new Run(a, b);
  }

  private static boolean isText(DumpLine l) {
    return l.kind == LineKind.PROSE
        || l.kind == LineKind.SHORT && l.shape.ended() && l.shape.words() > 3;
  }

  boolean isEmpty() {
    return from == to;
  }
}
