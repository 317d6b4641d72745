package org.sillok.text.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the trees agree with the names: the first word of a person's name heads it and the others
 * are {@code flat}; a title before it belongs to the name ("Fisheries Minister | Jane Doe"); and
 * nothing but marks hangs on a mark.
 */
final class NameArcs {
  private final Set<String> titles = new HashSet<>(Lists.words("names/titles.txt"));
  private final int flat;
  private final int desc;
  private final int compound;
  private final List<String> names;

  NameArcs(Relations relations) {
    names = relations.names();
    flat = names.indexOf("flat");
    compound = names.indexOf("compound");
    int own = names.indexOf("nmod:desc");
    desc = own < 0 ? compound : own;
  }

  /**
   * Mends heads and relations in place.
   *
   * @param heads index of each head; the number of words for the root
   * @param labels numbers of the relations
   * @param found names as {@link NameLabels}
   */
  void mend(Words s, int[] heads, int[] labels, int[] found) {
    int[] oldHeads = heads.clone();
    int[] oldLabels = labels.clone();
    offMarks(s, heads);
    names(s, heads, labels, found);
    if (!tree(heads)) {
      System.arraycopy(oldHeads, 0, heads, 0, s.n);
      System.arraycopy(oldLabels, 0, labels, 0, s.n);
    }
  }

  /** Whether every word reaches the root. */
  private static boolean tree(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      int up = heads[i];
      int steps = 0;
      while (up < heads.length && steps++ < heads.length) {
        up = heads[up];
      }
      if (up < heads.length) {
        return false;
      }
    }
    return true;
  }

  private void names(Words s, int[] heads, int[] labels, int[] found) {
    int i = 0;
    while (i < s.n) {
      int end = i + 1;
      if (found[i] == NameLabels.label(0, 0)) {
        while (end < s.n && NameLabels.place(found[end - 1]) != 2) {
          end++;
        }
      }
      boolean person = found[i] > 0 && NameLabels.type(found[i]) == 0;
      if (person && whole(heads, i, end)) {
        headed(s, heads, labels, i, end);
        if (i > 0) {
          titled(s, heads, labels, i, end);
        }
      }
      i = end;
    }
  }

  private static void offMarks(Words s, int[] heads) {
    for (int i = 0; i < s.n; i++) {
      for (int up = 0; up < s.n && heads[i] < s.n && mark(s, heads[i]); up++) {
        if (heads[heads[i]] == s.n || heads[heads[i]] == i) {
          return; // a mark heads the sentence: there is nothing better to hang on
        }
        heads[i] = heads[heads[i]];
      }
    }
  }

  private static boolean mark(Words s, int i) {
    return (s.kind[i] & 32) != 0 && Tags.UNIVERSAL.get(s.upos[i]).equals("PUNCT");
  }

  /**
   * Whether the name hangs on one word outside it at most: otherwise the tree reads it otherwise.
   */
  private static boolean whole(int[] heads, int from, int to) {
    int out = -1;
    for (int i = from; i < to; i++) {
      boolean inside = heads[i] >= from && heads[i] < to;
      if (!inside && out >= 0 && out != heads[i]) {
        return false;
      }
      out = inside ? out : heads[i];
    }
    return true;
  }

  private void headed(Words s, int[] heads, int[] labels, int from, int to) {
    int top = from;
    for (int i = to - 1; i >= from; i--) {
      if (heads[i] < from || heads[i] >= to) {
        top = i;
      }
    }
    int head = heads[top];
    int label = labels[top];
    for (int i = 0; i < s.n; i++) {
      if ((i < from || i >= to) && heads[i] > from && heads[i] < to) {
        heads[i] = from;
      }
    }
    for (int i = from + 1; i < to; i++) {
      if (!mark(s, i)) {
        labels[i] = flat;
      }
      heads[i] = from;
    }
    heads[from] = head;
    labels[from] = label;
  }

  private void titled(Words s, int[] heads, int[] labels, int first, int end) {
    int title = first - 1;
    if (!titles.contains(s.forms[title]) || s.forms[title].endsWith(".")) {
      return;
    }
    int begin = title;
    while (begin > 0 && (s.kind[begin - 1] & 1) != 0 && !mark(s, begin - 1)) {
      begin--;
    }
    boolean taken = heads[first] >= begin && heads[first] < first;
    boolean apart = heads[title] == heads[first] && names.get(labels[title]).startsWith("nsubj");
    boolean own = heads[title] == first;
    boolean loose = heads[title] >= begin && heads[title] < title;
    if (!taken && !apart && !own && !loose) {
      return;
    }
    if (taken) {
      int top = heads[first];
      int up = heads[top];
      int steps = 0;
      while (up >= begin && up < end && steps++ < s.n) {
        top = up;
        up = heads[top];
      }
      heads[first] = up;
      labels[first] = labels[top];
      for (int i = 0; i < s.n; i++) {
        boolean outside = i < begin || i >= end;
        if (outside && heads[i] >= begin && heads[i] < first && i > end) {
          heads[i] = first;
        }
      }
      heads[top] = title;
      labels[top] = compound;
    }
    heads[title] = first;
    labels[title] = desc;
    for (int i = begin; i < title; i++) {
      boolean astray = heads[i] == heads[first] || heads[i] >= first && heads[i] < end;
      if (astray) {
        heads[i] = title;
        labels[i] = names.get(labels[i]).startsWith("nsubj") ? compound : labels[i];
      }
    }
  }
}
