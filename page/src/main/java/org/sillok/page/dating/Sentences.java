package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillok.model.Span;
import org.sillok.page.shape.Chars;

/** Cuts a body into sentences, well enough to keep apart what each of them tells. */
final class Sentences {
  /** Words that end with a full stop within a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "St", "Gov", "Sen", "Rep", "Gen", "Lt", "Col", "Capt", "Sgt",
          "Rev", "Prof", "No", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept",
          "Oct", "Nov", "Dec", "vs", "etc", "Inc", "Ltd", "Co", "Corp", "approx", "a.m", "p.m");

  private Sentences() {}

  static List<Span> of(String text) {
    List<Span> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '.' || c == '?' || c == '!') && ends(text, i)) {
        int to = i + 1;
        while (to < text.length() && Chars.isCloser(text.charAt(to))) {
          to++;
        }
        if (to > from + 1) {
          out.add(new Span(from, to));
        }
        from = to;
        i = to - 1;
      }
    }
    if (from < text.length()) {
      out.add(new Span(from, text.length()));
    }
    return out;
  }

  private static boolean ends(String text, int at) {
    int next = at + 1;
    while (next < text.length() && Chars.isCloser(text.charAt(next))) {
      next++;
    }
    if (next < text.length() && !Chars.isBlank(text.charAt(next))) {
      return false;
    }
    if (text.charAt(at) != '.') {
      return true;
    }
    int word = at;
    while (word > 0 && !Chars.isBlank(text.charAt(word - 1))) {
      word--;
    }
    boolean initial =
        at - word == 1 && Character.isUpperCase(text.charAt(word))
            || at - word > 2 && text.charAt(at - 2) == '.';
    return !initial && !SHORT.contains(text.substring(word, at));
  }
}
