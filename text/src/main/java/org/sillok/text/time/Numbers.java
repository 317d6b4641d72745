package org.sillok.text.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts in figures and in words: "2.5", "twenty-one", "two and a half", "several", "a
 * couple of", "21st".
 */
final class Numbers {
  private static final Set<String> VAGUE =
      Set.of("several", "few", "many", "some", "numerous", "countless");

  private static final Set<String> BEGINNINGS =
      Set.of("a", "couple", "dozens", "hundreds", "thousands", "tens");

  private final Map<String, Object> tally;
  private final Map<String, Object> ordinals;

  Numbers(Map<String, Object> tally, Map<String, Object> ordinals) {
    this.tally = Map.copyOf(tally);
    this.ordinals = Map.copyOf(ordinals);
  }

  /** True if a vague amount may begin with the word; those told are in the lexicon. */
  static boolean begins(String word) {
    return VAGUE.contains(word) || BEGINNINGS.contains(word);
  }

  /** An exact amount as a plain decimal, or null. */
  Lexicon.@Nullable Hit cardinal(List<Lexeme> lexemes, int at) {
    Lexeme x = lexemes.get(at);
    if (x.isNumber()) {
      String figures = x.form().replace(",", "");
      if (!figures.matches("\\d{1,9}(\\.\\d{1,4})?")) {
        return null;
      }
      double value = Double.parseDouble(figures);
      int end = at + 1;
      // 2 1/2 years
      if (is(lexemes, end + 1, "/") && is(lexemes, end, "1") && is(lexemes, end + 2, "2")) {
        return new Lexicon.Hit(end + 3, Unit.plain(value + .5));
      }
      if (is(lexemes, end, "\u00bd")) {
        return new Lexicon.Hit(end + 1, Unit.plain(value + .5));
      }
      Object scale = end < lexemes.size() ? tally.get(lexemes.get(end).form()) : null;
      if (scale instanceof Integer n && n >= 1000) {
        return new Lexicon.Hit(end + 1, Unit.plain(value * n));
      }
      return new Lexicon.Hit(
          half(lexemes, end), Unit.plain(value + (half(lexemes, end) > end ? .5 : 0)));
    }
    double total = 0;
    double part = 0;
    int i = at;
    int end = at;
    boolean any = false;
    while (i < lexemes.size()) {
      if (!(tally.get(lexemes.get(i).form()) instanceof Integer n)) {
        break;
      }
      if (n == 100) {
        part = (any ? Math.max(part, 1) : 1) * 100;
      } else if (n >= 1000) {
        total += (any ? Math.max(part, 1) : 1) * n;
        part = 0;
      } else if (any && (part % 100 == 0 ? n >= 100 : part % 10 != 0 || n >= 10)) {
        break;
      } else {
        part += n;
      }
      any = true;
      end = ++i;
      if (is(lexemes, i, "-")
          && i + 1 < lexemes.size()
          && !lexemes.get(i).spaced()
          && tally.get(lexemes.get(i + 1).form()) instanceof Integer m
          && m < 10
          && part % 10 == 0
          && part % 100 >= 20) {
        i++;
      } else if (is(lexemes, i, "and")
          && part >= 100
          && i + 1 < lexemes.size()
          && tally.get(lexemes.get(i + 1).form()) instanceof Integer m
          && m < 100) {
        i++;
      }
    }
    if (!any) {
      return null;
    }
    int behind = half(lexemes, end);
    return new Lexicon.Hit(behind, Unit.plain(total + part + (behind > end ? .5 : 0)));
  }

  private static int half(List<Lexeme> lexemes, int at) {
    return is(lexemes, at, "and")
            && (is(lexemes, at + 1, "a") || is(lexemes, at + 1, "one"))
            && is(lexemes, at + 2, "half")
        ? at + 3
        : at;
  }

  /** An amount that is not told, "X", or null. */
  static Lexicon.@Nullable Hit vague(List<Lexeme> lexemes, int at) {
    int i = at;
    if (is(lexemes, i, "a") || is(lexemes, i, "the")) {
      i++;
      if (is(lexemes, i, "good") || is(lexemes, i, "very")) {
        i++;
      }
      if (is(lexemes, i, "few") || is(lexemes, i, "several")) {
        return is(lexemes, at, "the") ? null : new Lexicon.Hit(i + 1, "X");
      }
      if ((is(lexemes, i, "number") || is(lexemes, i, "handful") || is(lexemes, i, "matter"))
          && is(lexemes, i + 1, "of")) {
        return new Lexicon.Hit(i + 2, "X");
      }
      return null;
    }
    if (is(lexemes, i, "couple") && is(lexemes, i + 1, "of")) {
      return new Lexicon.Hit(i + 2, "2");
    }
    if ((is(lexemes, i, "dozens")
            || is(lexemes, i, "hundreds")
            || is(lexemes, i, "thousands")
            || is(lexemes, i, "tens"))
        && is(lexemes, i + 1, "of")) {
      return new Lexicon.Hit(is(lexemes, i + 2, "thousands") ? i + 4 : i + 2, "X");
    }
    return VAGUE.contains(lexemes.get(i).form()) ? new Lexicon.Hit(i + 1, "X") : null;
  }

  /** Which one in a row, or null. */
  Lexicon.@Nullable Hit ordinal(List<Lexeme> lexemes, int at) {
    String form = lexemes.get(at).form();
    if (lexemes.get(at).isNumber()) {
      return form.matches("\\d{1,3}(st|nd|rd|th)")
          ? new Lexicon.Hit(at + 1, Integer.valueOf(form.substring(0, form.length() - 2)))
          : null;
    }
    if (ordinals.get(form) instanceof Integer n) {
      return new Lexicon.Hit(at + 1, n);
    }
    if (tally.get(form) instanceof Integer tens
        && tens >= 20
        && tens < 100
        && tens % 10 == 0
        && is(lexemes, at + 1, "-")
        && at + 2 < lexemes.size()
        && ordinals.get(lexemes.get(at + 2).form()) instanceof Integer n
        && n < 10) {
      return new Lexicon.Hit(at + 3, tens + n);
    }
    return null;
  }

  private static boolean is(List<Lexeme> lexemes, int at, String form) {
    return at >= 0 && at < lexemes.size() && lexemes.get(at).is(form);
  }
}
