package org.sillok.page.shape;

/**
 * What a run of text looks like, whatever its language.
 *
 * @param weight letters and digits, those of dense scripts counted two and a half times
 * @param words runs between blanks; in dense scripts two characters are taken for a word
 * @param stops ends of sentences inside and at the end
 * @param ended true if the last visible character ends a sentence
 * @param commas commas of any script
 * @param upper upper-case letters
 * @param digits digits
 */
public record Shape(
    int weight, int words, int stops, boolean ended, int commas, int upper, int digits) {

  /** No sentence ends with more blanks, quotes and brackets. */
  private static final int MOST_CLOSERS = 1000;

  /** Looks at a text. */
  public static Shape of(CharSequence text) {
    int letters = 0;
    int dense = 0;
    int words = 0;
    int stops = 0;
    int commas = 0;
    int upper = 0;
    int digits = 0;
    boolean inWord = false;
    int n = text.length();
    // Where the run of stops and closers ends that was come by last.
    int run = 0;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters++;
        words += inWord ? 0 : 1;
        inWord = true;
        continue;
      }
      if (Chars.isBlank(c)) {
        inWord = false;
        continue;
      }
      if (Chars.isStop(c)) {
        if (c > 0x2100) {
          stops++;
          continue;
        }
        if (i >= run) {
          run = runEnd(text, i + 1);
        }
        boolean last = run == n || Chars.isBlank(text.charAt(run));
        stops += last && (i == 0 || !Chars.isStop(text.charAt(i - 1))) ? 1 : 0;
        continue;
      }
      if (c == ',' || c == '，' || c == '、' || c == '،') {
        commas++;
        continue;
      }
      if (Chars.isDense(c)) {
        dense++;
        inWord = false;
        continue;
      }
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
        digits += Character.isDigit(c) ? 1 : 0;
        words += inWord ? 0 : 1;
        inWord = true;
      }
    }
    return new Shape(
        letters + dense * 5 / 2, words + dense / 2, stops, ended(text), commas, upper, digits);
  }

  private static int runEnd(CharSequence text, int from) {
    int next = from;
    while (next < text.length()
        && (Chars.isCloser(text.charAt(next)) || Chars.isStop(text.charAt(next)))) {
      next++;
    }
    return next;
  }

  /** True if the last visible character, closing quotes and brackets put aside, ends a sentence. */
  public static boolean ended(CharSequence text) {
    int i = text.length() - 1;
    int least = Math.max(0, i - MOST_CLOSERS);
    while (i >= least && (Chars.isBlank(text.charAt(i)) || Chars.isCloser(text.charAt(i)))) {
      i--;
    }
    return i >= least && Chars.isStop(text.charAt(i));
  }

  /** Reads as a paragraph: long enough, and made of sentences. */
  public boolean isProse() {
    return weight >= 70 && stops > 0 && words >= 10 || weight >= 180 && words >= 25;
  }
}
