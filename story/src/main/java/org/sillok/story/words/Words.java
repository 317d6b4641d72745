package org.sillok.story.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in the crude form in which this stage compares them. */
public final class Words {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]+|\\d[\\d,.]*\\d|\\d");
  private static final List<String> SUFFIXES =
      List.of("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "s");
  private static final Set<String> STOP = Set.copyOf(Tsv.words("stopwords.txt"));

  /**
   * A word of a text.
   *
   * @param stem lower case, accents kept, suffix cut
   * @param capital begins with a capital
   * @param number is a number
   */
  public record Word(String stem, boolean capital, boolean number) {}

  private Words() {}

  /**
   * The telling words in order; {@code null} stands where a word that tells nothing was left out.
   */
  public static List<Word> of(String text) {
    List<Word> out = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String form = m.group();
      String lower = lower(form);
      if (!STOP.contains(lower) && (lower.length() > 1 || Character.isDigit(lower.charAt(0)))) {
        char first = form.charAt(0);
        out.add(new Word(stem(lower), Character.isUpperCase(first), Character.isDigit(first)));
      }
    }
    return out;
  }

  /** All words in lower case, in order: nothing left out, nothing cut. */
  public static List<String> plain(String text) {
    List<String> out = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      out.add(lower(m.group()));
    }
    return out;
  }

  /** True if the word tells nothing by itself. */
  public static boolean stop(String lower) {
    return STOP.contains(lower);
  }

  /** Lower case, without a possessive ending. */
  public static String lower(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    return lower.endsWith("'") ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Cuts a suffix of inflection; long words are cut to seven letters, so that derivations meet. */
  public static String stem(String lower) {
    if (Character.isDigit(lower.charAt(0))) {
      return lower;
    }
    String w = lower;
    for (String suffix : SUFFIXES) {
      if (w.endsWith(suffix) && w.length() - suffix.length() >= 3) {
        w = w.substring(0, w.length() - suffix.length());
        break;
      }
    }
    return w.length() > 9 ? w.substring(0, 7) : w;
  }
}
