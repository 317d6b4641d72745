package org.sillok.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * The trees of a list of tokens, seen from above: what hangs on what. Indices are those of the
 * list. Reads the heads once; every question after that costs no more than its answer.
 */
public final class Syntax {
  private final List<Token> tokens;
  private final int[][] children;

  private Syntax(List<Token> tokens, int[][] children) {
    this.tokens = tokens;
    this.children = children;
  }

  /** The trees of these tokens, whose heads are indices in the same list. */
  public static Syntax of(List<Token> tokens) {
    int n = tokens.size();
    int[] count = new int[n];
    for (Token t : tokens) {
      if (t.head() >= 0) {
        count[t.head()]++;
      }
    }
    int[][] children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[count[i]];
      count[i] = 0;
    }
    for (int i = 0; i < n; i++) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children[head][count[head]++] = i;
      }
    }
    return new Syntax(List.copyOf(tokens), children);
  }

  /** The tokens themselves. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The token at an index. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** What hangs directly on {@code i}, from left to right. */
  public int[] children(int i) {
    return children[i].clone();
  }

  /** The first child in the given universal relation (subtypes included), or -1. */
  public int child(int i, String universal) {
    for (int c : children[i]) {
      if (tokens.get(c).is(universal)) {
        return c;
      }
    }
    return -1;
  }

  /** All children in the given universal relation (subtypes included), from left to right. */
  public List<Integer> childrenIn(int i, String universal) {
    List<Integer> out = new ArrayList<>();
    for (int c : children[i]) {
      if (tokens.get(c).is(universal)) {
        out.add(c);
      }
    }
    return out;
  }

  /** True if {@code i} is {@code ancestor} or hangs below it. */
  public boolean below(int i, int ancestor) {
    int steps = 0;
    for (int at = i; at >= 0 && steps <= tokens.size(); at = tokens.get(at).head(), steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The root above {@code i}. */
  public int root(int i) {
    int at = i;
    for (int steps = 0; tokens.get(at).head() >= 0 && steps <= tokens.size(); steps++) {
      at = tokens.get(at).head();
    }
    return at;
  }

  /** {@code i} and all that hangs below it, in the order of the text. */
  public List<Integer> subtree(int i) {
    return subtree(i, c -> true);
  }

  /**
   * {@code i} and what hangs below it, branches whose top is not {@code kept} cut off; in the order
   * of the text.
   */
  public List<Integer> subtree(int i, Predicate<Integer> kept) {
    List<Integer> out = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.push(i);
    while (!open.isEmpty()) {
      int at = open.pop();
      out.add(at);
      for (int c : children[at]) {
        if (kept.test(c)) {
          open.push(c);
        }
      }
    }
    out.sort(null);
    return out;
  }

  /** From the first to the last character of the subtree of {@code i}. */
  public Span span(int i) {
    List<Integer> all = subtree(i);
    return tokens.get(all.get(0)).span().union(tokens.get(all.get(all.size() - 1)).span());
  }
}
