package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stretches of a sentence between quotation marks. */
final class Quoted {
  /**
   * A stretch.
   *
   * @param open token of the opening mark, or -1 if it stands in a sentence before
   * @param close token of the closing mark, or the end of the sentence if it stands in one after
   */
  private record Stretch(int open, int close, boolean closed) {
    boolean holds(int k) {
      return k > open && k < close;
    }
  }

  private final Tree tree;
  private final List<Stretch> stretches = new ArrayList<>();

  Quoted(Tree tree, int near) {
    this.tree = tree;
    int end = tree.sentenceEnd(near);
    int open = -1;
    boolean in = false;
    for (int k = tree.sentenceStart(near); k < end; k++) {
      String f = tree.form(k);
      boolean opens = f.equals("“") || f.equals("``");
      boolean closes = f.equals("”") || f.equals("''");
      if (f.equals("\"")) {
        opens = !in;
        closes = in;
      }
      if (closes) {
        stretches.add(new Stretch(open, k, true));
        in = false;
      } else if (opens) {
        open = k;
        in = true;
      }
    }
    if (in) {
      stretches.add(new Stretch(open, end, false));
    }
  }

  boolean mark(int k) {
    return stretches.stream().anyMatch(s -> s.open() == k || s.close() == k);
  }

  /** True for a word between marks that stand in its own sentence, with others outside of them. */
  boolean inMarks(int k) {
    return stretches.stream()
        .anyMatch(s -> s.open() >= 0 && s.closed() && s.holds(k) && partial(s));
  }

  private boolean partial(Stretch s) {
    int words = 0;
    for (int k = s.open() + 1; k < s.close(); k++) {
      words += tree.is(k, "punct") ? 0 : 1;
      if (tree.verb(k) && tree.child(k, "nsubj") > s.open()) {
        return false; // a sentence of its own
      }
    }
    return words > 0;
  }

  /**
   * Adds the marks of what is told in another's words.
   *
   * @return false if only a part between marks is told, and other words too
   */
  boolean add(Set<Integer> told, Map<Integer, String> words) {
    for (Stretch s : stretches) {
      boolean in = false;
      boolean out = false;
      boolean whole = true;
      for (int k = s.open() + 1; k < s.close(); k++) {
        boolean punct = tree.is(k, "punct");
        in |= told.contains(k);
        whole &= punct || told.contains(k) && tree.token(k).form().equals(words.get(k));
      }
      for (int k : told) {
        out |= !s.holds(k);
      }
      if (in && out && (!whole || s.open() < 0 || !s.closed())) {
        return false;
      }
      if (in && out) {
        told.add(s.open());
        told.add(s.close());
        words.put(s.open(), "“");
        words.put(s.close(), "”");
      }
    }
    return true;
  }
}
