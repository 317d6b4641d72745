package org.sillok.page.shape;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;

/**
 * The time by which a page has to be read. Whoever goes through a page asks now and then; none of
 * them runs on once it is over, and no thread is left behind.
 */
public final class Deadline {
  private final Duration longest;
  private final long since = System.nanoTime();

  private Deadline(Duration longest) {
    this.longest = longest;
  }

  /** So long from now. */
  public static Deadline in(Duration longest) {
    return new Deadline(longest);
  }

  /** A page takes longer than it may. */
  public static final class OverdueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OverdueException(Duration longest) {
      super("took longer than " + longest.toSeconds() + " seconds");
    }
  }

  /**
   * Goes on if there is time left.
   *
   * @throws OverdueException if there is none
   */
  public void check() {
    if (System.nanoTime() - since > longest.toNanos()) {
      throw new OverdueException(longest);
    }
  }

  /** The text, for a parser that reads it piece by piece and is stopped when the time is over. */
  public Reader over(String text) {
    return new Checked(text);
  }

  private final class Checked extends Reader {
    private final StringReader text;

    Checked(String text) {
      this.text = new StringReader(text);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
      check();
      return text.read(into, from, most);
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
