package org.sillok.page.item;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.sillok.page.container.Budget;
import org.sillok.page.container.LimitException;

/** Stops where one record is longer than a page may be: a quote that is never closed, a bomb. */
final class RecordReader extends FilterReader {
  private final Budget budget;
  private long read;

  RecordReader(Reader in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  /** A record is done; the next one begins. */
  void next() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] to, int from, int length) throws IOException {
    int n = super.read(to, from, Math.min(length, 8_192));
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) throws LimitException {
    read += n;
    if (read > budget.bytes()) {
      throw budget.tooLarge();
    }
  }
}
