package org.sillok.page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.page.shape.Chars;

/** Cuts a dump into lines, and joins lines that were broken at a fixed width. */
final class DumpLines {
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,9}(?:\\s[^<>\\n]{0,200})?/?>");
  private static final Pattern EDGE = Pattern.compile("^[\\s|]*(?:([•·▪►‣●◦*▶■□-])\\s+)?[\\s|]*");

  private DumpLines() {}

  static List<DumpLine> of(String chars) {
    List<int[]> raw = raw(chars);
    List<DumpLine> out = new ArrayList<>();
    boolean apart = true;
    for (int i = 0; i < raw.size(); i++) {
      if (isBlank(chars, raw.get(i)[0], raw.get(i)[1])) {
        apart = true;
        continue;
      }
      int last = i;
      while (last + 1 < raw.size() && isBroken(chars, raw, last)) {
        last++;
      }
      DumpLine line = line(chars, out.size(), raw.subList(i, last + 1), apart);
      if (line != null) {
        out.add(line);
        apart = false;
      }
      i = last;
    }
    return out;
  }

  private static List<int[]> raw(String chars) {
    List<int[]> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= chars.length(); i++) {
      if (i == chars.length() || chars.charAt(i) == '\n' || chars.charAt(i) == '\r') {
        out.add(new int[] {start, i});
        if (i + 1 < chars.length() && chars.charAt(i) == '\r' && chars.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return out;
  }

  private static boolean isBlank(String chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isBlank(chars.charAt(i)) && !Chars.isInvisible(chars.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Broken at a fixed width, or in the middle of a bracket: the next line goes on where this one
   * stops.
   */
  private static boolean isBroken(String chars, List<int[]> raw, int at) {
    int from = raw.get(at)[0];
    int to = raw.get(at)[1];
    int nextFrom = raw.get(at + 1)[0];
    int nextTo = raw.get(at + 1)[1];
    if (isBlank(chars, nextFrom, nextTo)) {
      return false;
    }
    String line = chars.substring(from, to).strip();
    if (line.isEmpty()) {
      return false;
    }
    char end = line.charAt(line.length() - 1);
    char begin = chars.substring(nextFrom, nextTo).strip().charAt(0);
    if (end == '(' && line.length() < 60) {
      return true;
    }
    boolean full = line.length() >= 55 && line.length() <= 110;
    boolean open = !Chars.isStop(end) && !Chars.isCloser(end);
    return full
            && open
            && (Character.isLowerCase(begin)
                || end == ','
                || end == '-' && Character.isLetter(begin))
        || full && at + 2 < raw.size() && isWidth(raw, at) && !isBullet(begin);
  }

  /**
   * Three lines after each other of nearly the same length, none of them short: text set to a
   * width.
   */
  private static boolean isWidth(List<int[]> raw, int at) {
    int a = raw.get(at)[1] - raw.get(at)[0];
    int b = raw.get(at + 1)[1] - raw.get(at + 1)[0];
    int before = at > 0 ? raw.get(at - 1)[1] - raw.get(at - 1)[0] : 0;
    boolean next = Math.abs(a - b) <= 12;
    boolean previous = Math.abs(a - before) <= 12;
    return next && previous || previous && b > 0 && b < a;
  }

  private static boolean isBullet(char c) {
    return "•·▪►‣●◦*▶■□".indexOf(c) >= 0;
  }

  private static @Nullable DumpLine line(String chars, int index, List<int[]> raw, boolean apart) {
    List<Span> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean bullet = false;
    for (int[] r : raw) {
      Matcher edge = EDGE.matcher(chars).region(r[0], r[1]);
      int from = r[0];
      if (edge.lookingAt()) {
        bullet |= edge.group(1) != null && pieces.isEmpty();
        from = edge.end();
      }
      int to = r[1];
      while (to > from && (Chars.isBlank(chars.charAt(to - 1)) || chars.charAt(to - 1) == '|')) {
        to--;
      }
      Matcher tag = TAG.matcher(chars).region(from, to);
      while (tag.find()) {
        piece(pieces, from, tag.start());
        from = tag.end();
      }
      piece(pieces, from, to);
    }
    int last = -1;
    for (Span p : pieces) {
      if (last >= 0 && isBlank(chars, last, p.start()) && last < p.start()) {
        text.append(' ');
      }
      text.append(chars, p.start(), p.end());
      last = p.end();
    }
    String folded = fold(text);
    if (folded.isEmpty()) {
      return null;
    }
    int half = folded.length() / 2;
    boolean doubled =
        folded.length() > 8
            && folded.length() % 2 == 1
            && folded.charAt(half) == ' '
            && folded.regionMatches(0, folded, half + 1, half);
    return new DumpLine(
        index, doubled ? folded.substring(0, half) : folded, pieces, bullet, apart, doubled);
  }

  private static void piece(List<Span> pieces, int from, int to) {
    if (to > from) {
      pieces.add(new Span(from, to));
    }
  }

  private static String fold(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!Chars.isInvisible(c)) {
        out.append(c);
      }
    }
    return out.toString().strip();
  }
}
