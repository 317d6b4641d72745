package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Span;

/**
 * Finds the stretches between quotation marks, paragraph by paragraph: curly, straight, low, angled
 * and doubled single ones. Single marks count only in a text that has no double ones, as British
 * papers print them; a quotation inside a quotation belongs to the outer one.
 */
final class QuotedRuns {
  private static final String OPEN = "“„«";
  private static final String CLOSE = "”“»";

  private QuotedRuns() {}

  static List<QuotedRun> in(String text) {
    List<QuotedRun> runs = scan(text, false);
    return runs.isEmpty() && text.indexOf('‘') >= 0 ? scan(text, true) : runs;
  }

  private static List<QuotedRun> scan(String text, boolean single) {
    List<QuotedRun> out = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (single) {
        scanSingle(text, start, end, paragraph, out);
      } else {
        scanDouble(text, start, end, paragraph, out);
      }
      paragraph++;
      start = end + 1;
    }
    return out;
  }

  private static void scanDouble(
      String text, int start, int end, int paragraph, List<QuotedRun> out) {
    int open = -1;
    int width = 0;
    char kind = 0;
    for (int i = start; i < end; i++) {
      int mark = markAt(text, i, end);
      if (mark == 0) {
        continue;
      }
      char c = text.charAt(i);
      if (open < 0) {
        if (OPEN.indexOf(c) >= 0 || c == '"' || c == '\'' || c == '`') {
          open = i;
          width = mark;
          kind = c;
        }
      } else if (closes(kind, c)) {
        add(open, width, i, mark, paragraph, false, out);
        open = -1;
      }
      i += mark - 1;
    }
    boolean opensParagraph = open >= 0 && text.substring(start, open).isBlank();
    if (opensParagraph && end > open + width + 1) {
      add(open, width, end, 0, paragraph, true, out);
    }
  }

  /** Width of the quotation mark at {@code i}: 1, 2 for a doubled single one, 0 for none. */
  private static int markAt(String text, int i, int end) {
    char c = text.charAt(i);
    if (c == '"' || OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0) {
      return 1;
    }
    boolean doubled = (c == '\'' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
    return doubled ? 2 : 0;
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“' -> c == '”' || c == '"';
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      case '`' -> c == '\'' || c == '"';
      case '\'' -> c == '\'';
      default -> c == '"' || c == '”';
    };
  }

  private static void scanSingle(
      String text, int start, int end, int paragraph, List<QuotedRun> out) {
    int open = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '‘' && open < 0) {
        open = i;
      } else if (c == '’'
          && open >= 0
          && !(i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1)))) {
        add(open, 1, i, 1, paragraph, false, out);
        open = -1;
      }
    }
  }

  private static void add(
      int open,
      int width,
      int close,
      int closeWidth,
      int paragraph,
      boolean over,
      List<QuotedRun> out) {
    if (close > open + width) {
      Span inner = new Span(open + width, close);
      out.add(new QuotedRun(new Span(open, close + closeWidth), inner, paragraph, over));
    }
  }
}
