package org.sillok.text.engine;

/**
 * A sentence as the tokenizer leaves it.
 *
 * @param starts offset of each token's first character (UTF-16, from the beginning of the text)
 * @param ends offset after each token's last character
 */
record RawSentence(int[] starts, int[] ends) {
  int size() {
    return starts.length;
  }

  String[] forms(String text) {
    String[] out = new String[starts.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = text.substring(starts[i], ends[i]);
    }
    return out;
  }

  /** For each token, whether no space stands before it. */
  boolean[] joined() {
    boolean[] out = new boolean[starts.length];
    for (int i = 1; i < out.length; i++) {
      out[i] = starts[i] == ends[i - 1];
    }
    return out;
  }
}
