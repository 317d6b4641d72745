package org.sillok.text.time;

/**
 * A word, number or sign as the grammar of time reads it; not the token of the engine, which cuts
 * otherwise.
 *
 * @param start offset in the text, UTF-16
 * @param end offset behind it
 * @param form in lower case, apostrophes straight, dashes as "-", dots inside abbreviations left
 *     out
 * @param capital true if it begins with an upper-case letter
 * @param spaced true if white space stands before it
 * @param broken true if a paragraph begins with it
 * @param dotted true if it is an abbreviation with its full stop inside
 */
record Lexeme(
    int start,
    int end,
    String form,
    boolean capital,
    boolean spaced,
    boolean broken,
    boolean dotted) {
  boolean isNumber() {
    char c = form.charAt(0);
    return c >= '0' && c <= '9';
  }

  boolean isWord() {
    return Character.isLetter(form.charAt(0));
  }

  boolean is(String other) {
    return form.equals(other);
  }
}
