package org.sillok.page.shape;

import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Alignment;
import org.sillok.model.Alignment.Kind;
import org.sillok.model.Alignment.Segment;
import org.sillok.model.Span;

/**
 * Weaves text from pieces of a page: white space folded to one blank, invisible characters left
 * out, each character tied to where it stands.
 *
 * <p>The law that every method keeps: what {@link Alignment#reread} reads from the page is what was
 * woven.
 */
public final class Weaver {
  private final CharSequence page;
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private int copyFrom = -1;
  private int copySource;
  private int blankFrom = -1;
  private int blankTo;
  private boolean atStart = true;

  /** A weaver of text from this page's characters. */
  public Weaver(CharSequence page) {
    this.page = page;
  }

  /** The next characters are those of the page from {@code start} to {@code end}. */
  public void copy(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = page.charAt(i);
      if (Chars.isBlank(c)) {
        blank(i, i + 1);
      } else if (Chars.isInvisible(c)) {
        closeCopy();
      } else {
        settleBlank();
        if (copyFrom >= 0 && copySource + text.length() - copyFrom != i) {
          closeCopy();
        }
        if (copyFrom < 0) {
          copyFrom = text.length();
          copySource = i;
        }
        int run = i + 1;
        while (run < end && Chars.isShown(page.charAt(run))) {
          run++;
        }
        text.append(page, i, run);
        i = run - 1;
      }
    }
  }

  /** The next characters are what {@code start} to {@code end} of the page decode to. */
  public void decoded(String meaning, int start, int end) {
    if (meaning.length() == 1 && Chars.isBlank(meaning.charAt(0))) {
      blank(start, end);
      return;
    }
    if (meaning.length() == 1 && Chars.isInvisible(meaning.charAt(0))) {
      closeCopy();
      return;
    }
    settleBlank();
    closeCopy();
    int at = text.length();
    text.append(meaning);
    segments.add(new Segment(new Span(at, text.length()), new Span(start, end), Kind.DECODED));
  }

  /**
   * White space or mark-up of the page that reads as one blank, unless a line begins or ends there.
   */
  public void blank(int start, int end) {
    if (atStart) {
      return;
    }
    if (blankFrom < 0) {
      blankFrom = start;
      blankTo = end;
    } else {
      blankFrom = Math.min(blankFrom, start);
      blankTo = Math.max(blankTo, end);
    }
  }

  /** Ends a paragraph, if one is open; the next one is set off by a blank line. */
  public void paragraph() {
    blankFrom = -1;
    closeCopy();
    atStart = true;
  }

  private void settleBlank() {
    if (atStart) {
      if (!text.isEmpty()) {
        int at = text.length();
        int source = segments.get(segments.size() - 1).source().end();
        text.append("\n\n");
        segments.add(new Segment(new Span(at, at + 2), new Span(source, source), Kind.BREAK));
      }
      atStart = false;
      blankFrom = -1;
      return;
    }
    if (blankFrom < 0) {
      return;
    }
    boolean plain =
        copyFrom >= 0
            && blankTo - blankFrom == 1
            && page.charAt(blankFrom) == ' '
            && copySource + text.length() - copyFrom == blankFrom;
    if (plain) {
      text.append(' ');
    } else {
      closeCopy();
      int at = text.length();
      text.append(' ');
      segments.add(new Segment(new Span(at, at + 1), new Span(blankFrom, blankTo), Kind.SPACE));
    }
    blankFrom = -1;
  }

  private void closeCopy() {
    if (copyFrom >= 0) {
      int n = text.length() - copyFrom;
      segments.add(
          new Segment(
              new Span(copyFrom, text.length()), new Span(copySource, copySource + n), Kind.COPY));
      copyFrom = -1;
    }
  }

  /** What was woven. */
  public String text() {
    return text.toString();
  }

  /** Where it came from. Ends the weaving. */
  public Alignment alignment() {
    closeCopy();
    return Alignment.of(segments);
  }
}
