package org.sillok.app.predict;

import org.sillok.model.Span;

/**
 * Offsets of a text in code points, as benchmarks count, and in UTF-16 units, as the program does.
 */
final class CodePoints {
  private final String text;
  private final boolean same;
  private int unit;
  private int point;

  CodePoints(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  /** Number of code points before a UTF-16 offset; quick for offsets that ascend. */
  int at(int utf16) {
    if (same) {
      return utf16;
    }
    if (utf16 < unit) {
      unit = 0;
      point = 0;
    }
    point += text.codePointCount(unit, utf16);
    unit = utf16;
    return point;
  }

  /** The UTF-16 offset of a number of code points. */
  int toUtf16(int codePoints) {
    return same ? codePoints : text.offsetByCodePoints(0, codePoints);
  }

  /** The same span in code points. */
  Span of(Span utf16) {
    int start = at(utf16.start());
    return new Span(start, at(utf16.end()));
  }
}
