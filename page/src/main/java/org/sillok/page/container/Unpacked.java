package org.sillok.page.container;

import java.io.IOException;
import java.io.InputStream;

/** What comes out of a container, counted against its budget. */
final class Unpacked extends InputStream {
  private final InputStream in;
  private final Budget budget;
  private final PackedSize packed;
  private final boolean own;
  private long out;

  /** How many packed bytes were taken so far for what came out. */
  interface PackedSize {
    long now();
  }

  private Unpacked(InputStream in, Budget budget, PackedSize packed, boolean own) {
    this.in = in;
    this.budget = budget;
    this.packed = packed;
    this.own = own;
  }

  /** A stream of its own, closed with this one. */
  static Unpacked of(InputStream in, Budget budget, PackedSize packed) {
    return new Unpacked(in, budget, packed, true);
  }

  /** A stretch of a stream that goes on behind it. */
  static Unpacked within(InputStream in, Budget budget, PackedSize packed) {
    return new Unpacked(in, budget, packed, false);
  }

  @Override
  public int read() throws IOException {
    int b;
    try {
      b = in.read();
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    if (b >= 0) {
      count(1);
    }
    return b;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int n;
    try {
      n = in.read(to, from, length);
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    if (n > 0) {
      count(n);
    }
    return n;
  }

  /** Libraries throw what they like at damaged archives. */
  private static IOException damaged(RuntimeException e) {
    return new IOException("damaged: " + e.getMessage(), e);
  }

  private void count(int n) throws LimitException {
    out += n;
    budget.out(n);
    long most = budget.most(packed.now());
    if (out > most) {
      throw budget.tooMuch(most);
    }
  }

  @Override
  public void close() throws IOException {
    if (own) {
      in.close();
    }
  }
}
