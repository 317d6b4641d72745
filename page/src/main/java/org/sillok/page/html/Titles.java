package org.sillok.page.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Lines;

/** The titles that a page declares, to which its headings are compared. */
final class Titles {
  private final @Nullable String declared;
  private final String title;
  private final @Nullable Words declaredWords;
  private final Words titleWords;

  private record Words(Set<String> all, int count) {
    static Words of(String lower) {
      String[] words = words(lower);
      return new Words(new HashSet<>(List.of(words)), words.length);
    }

    /** How much of a heading's words these hold. */
    double shared(String[] own) {
      int both = 0;
      for (String word : own) {
        both += !word.isEmpty() && all.contains(word) ? 1 : 0;
      }
      return own.length < 2 ? 0 : (double) both / Math.max(own.length, Math.min(count, 8));
    }
  }

  Titles(@Nullable String declared, String title) {
    this.declared = declared;
    this.title = title.toLowerCase(Locale.ROOT);
    this.declaredWords = declared == null ? null : Words.of(declared.toLowerCase(Locale.ROOT));
    this.titleWords = Words.of(this.title);
  }

  /** Runs of letters and digits; an empty one first where the text begins with another sign. */
  private static String[] words(String text) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isOfWord(text.charAt(i))) {
        if (i > from || i == 0) {
          out.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return out.toArray(new String[0]);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        || c > 0x7F && Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** A heading without what stands in it before the title that is declared. */
  static String behind(String heading, String declared) {
    int before = heading.length() - declared.length() - 1;
    return before > 0
            && declared.indexOf(' ') > 0
            && heading.endsWith(declared)
            && heading.charAt(before) == ' '
        ? declared
        : heading;
  }

  /** True if the title ends here, or turns to something else by a sign. */
  private boolean isWhole(int at) {
    int i = at;
    while (i < title.length() && Character.isWhitespace(title.charAt(i))) {
      i++;
    }
    return i == title.length() || !Character.isLetterOrDigit(title.charAt(i));
  }

  /** How much of a heading's words the declared title or the page's title holds, 0 to 1.2. */
  double likeness(String heading) {
    if (Lines.sameWords(heading, declared)) {
      return 1.2;
    }
    String h = heading.toLowerCase(Locale.ROOT);
    if (h.length() > 8 && title.startsWith(h) && isWhole(h.length())) {
      return 1;
    }
    String[] own = words(h);
    double byDeclared = declaredWords == null ? 0 : declaredWords.shared(own);
    return Math.max(byDeclared, titleWords.shared(own)) * 0.9;
  }
}
