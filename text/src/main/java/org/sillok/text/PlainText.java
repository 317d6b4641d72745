package org.sillok.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Alignment;
import org.sillok.model.Alignment.Kind;
import org.sillok.model.Alignment.Segment;
import org.sillok.model.Span;

/**
 * A text as the stages read it: letters and their accents composed (Unicode NFC), every line end a
 * line feed. What is found does not depend on how an outlet's system happens to write either.
 *
 * @param text as it is read
 * @param alignment from there to the text as it is
 */
record PlainText(String text, Alignment alignment) {
  /** True if a text is already as the stages read it. */
  static boolean isPlain(String text) {
    return text.indexOf('\r') < 0 && Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }

  static PlainText of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      String piece = text.substring(at, end);
      String plain =
          piece.charAt(0) == '\r' ? "\n" : Normalizer.normalize(piece, Normalizer.Form.NFC);
      Span from = new Span(at, end);
      Span to = new Span(out.length(), out.length() + plain.length());
      add(segments, new Segment(to, from, plain.equals(piece) ? Kind.COPY : Kind.DECODED));
      out.append(plain);
      at = end;
    }
    return new PlainText(out.toString(), Alignment.of(segments));
  }

  /** Adds a segment; a copy goes on the copy before it. */
  private static void add(List<Segment> segments, Segment next) {
    Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    if (last != null && last.kind() == Kind.COPY && next.kind() == Kind.COPY) {
      Segment joined =
          new Segment(
              last.text().union(next.text()), last.source().union(next.source()), Kind.COPY);
      segments.set(segments.size() - 1, joined);
    } else {
      segments.add(next);
    }
  }

  /** Behind the line end, or the letter with all marks and jamo that may compose with it. */
  private static int clusterEnd(String text, int at) {
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    int end = at + Character.charCount(text.codePointAt(at));
    while (end < text.length() && composes(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean composes(int c) {
    int type = Character.getType(c);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    boolean jamo = c >= 0x1160 && c <= 0x11ff; // the vowels and finals of decomposed Hangul
    return mark || jamo;
  }
}
