package org.sillok.text.engine;

import java.util.Locale;

/**
 * The words of one sentence with the hashes that features are made from, computed once. Two places
 * are kept beyond the last word: {@code n} stands for the root, {@code n + 1} for "nothing there".
 */
public final class Words {
  final int n;
  final String[] forms;
  final boolean[] joined;

  /** Hash of the form with figures made equal, case kept. */
  final int[] word;

  /** Hash of the normal form. */
  final int[] lower;

  final int[] shape;
  final int[] cluster;
  final int[] ambiguity;
  final int[][] affix;

  /**
   * Bits: 1 capital first, 2 all capitals, 4 holds a figure, 8 holds a hyphen, 16 holds a point, 32
   * neither letter nor figure.
   */
  final int[] kind;

  /** Penn tags, by number; filled by the tagger. */
  final int[] tag;

  /** Universal tags, by number. */
  final int[] upos;

  static final int AFFIXES = 8;

  /**
   * Describes a sentence.
   *
   * @param forms its tokens
   * @param joined for each, whether no space stands before it
   * @param lexicon what is known of words
   */
  public Words(String[] forms, boolean[] joined, Lexicon lexicon) {
    this.n = forms.length;
    this.forms = forms;
    this.joined = joined;
    word = new int[n + 2];
    lower = new int[n + 2];
    shape = new int[n + 2];
    cluster = new int[n + 2];
    ambiguity = new int[n + 2];
    affix = new int[n][];
    kind = new int[n + 2];
    tag = new int[n + 2];
    upos = new int[n + 2];
    for (int i = 0; i < n; i++) {
      String kept = plain(forms[i]);
      String normal = kept.toLowerCase(Locale.ROOT);
      word[i] = Hashing.text(kept);
      lower[i] = Hashing.text(normal);
      shape[i] = shape(forms[i]);
      cluster[i] = lexicon.cluster(lower[i]);
      ambiguity[i] = lexicon.ambiguity(lower[i]);
      affix[i] = affixes(normal);
      kind[i] = kind(forms[i]);
    }
    for (int i = n; i < n + 2; i++) {
      int mark = i - n + 1;
      word[i] = mark;
      lower[i] = mark;
      shape[i] = mark;
      cluster[i] = -mark;
      tag[i] = 200 + mark;
      upos[i] = 200 + mark;
    }
  }

  /** Number of words. */
  public int size() {
    return n;
  }

  /** Sets a word's Penn tag by number. */
  public void setTag(int index, int number) {
    tag[index] = number;
  }

  /** A word's Penn tag by number. */
  public int tag(int index) {
    return tag[index];
  }

  /** Sets a word's universal tag by number. */
  public void setUpos(int index, int number) {
    upos[index] = number;
  }

  /** A word's universal tag by number. */
  public int upos(int index) {
    return upos[index];
  }

  /** The form with every figure as 0 and quotes and apostrophes straight; case kept. */
  static String plain(String form) {
    char[] out = form.toCharArray();
    for (int i = 0; i < out.length; i++) {
      char c = out[i];
      if (c >= '0' && c <= '9') {
        out[i] = '0';
      } else if (c == '’' || c == '‘' || c == '`') {
        out[i] = '\'';
      } else if (c == '“' || c == '”' || c == '«' || c == '»') {
        out[i] = '"';
      } else if (c == '–' || c == '‑' || c == '‐' || c == '−') {
        out[i] = '-';
      }
    }
    String kept = new String(out);
    return switch (kept) {
      case "—", "―" -> "--";
      case "…" -> "...";
      case "''", "``" -> "\"";
      default -> kept;
    };
  }

  /** The form in lower case, figures as 0, quotes straight: what words are looked up by. */
  public static String normal(String form) {
    return plain(form).toLowerCase(Locale.ROOT);
  }

  private static int shape(String form) {
    int h = 17;
    char last = 0;
    int run = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      char s =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
      run = s == last ? run + 1 : 1;
      if (run <= 2) {
        h = h * 31 + s;
      }
      last = s;
    }
    return Hashing.finish(h);
  }

  private static int kind(String form) {
    int bits = 0;
    boolean upper = true;
    boolean letter = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        letter = true;
        upper &= Character.isUpperCase(c);
      } else if (Character.isDigit(c)) {
        bits |= 4;
      } else if (c == '-') {
        bits |= 8;
      } else if (c == '.') {
        bits |= 16;
      }
    }
    if (Character.isUpperCase(form.charAt(0))) {
      bits |= 1;
    }
    if (!letter && (bits & 4) == 0) {
      bits |= 32;
    }
    if (letter && upper) {
      bits |= 2;
    }
    return bits;
  }

  private static int[] affixes(String normal) {
    int[] out = new int[AFFIXES];
    int length = normal.length();
    for (int i = 0; i < 4; i++) {
      int k = i + 1;
      out[i] = length >= k ? Hashing.text(normal, length - k, length) : 0;
      out[4 + i] = length >= k ? Hashing.text(normal, 0, k) : 0;
    }
    return out;
  }
}
