package org.sillok.page.meta;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Tells the language of a text: by its script where that decides, else by the commonest small
 * words.
 */
public final class Languages {
  private static final Map<String, Set<String>> SMALL = load();

  private Languages() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> out = new HashMap<>();
    for (Row row : TsvFile.read(Languages.class, "small-words.tsv")) {
      for (String word : row.cell(1).split(" ")) {
        out.computeIfAbsent(word, w -> new HashSet<>()).add(row.cell(0));
      }
    }
    return Map.copyOf(out);
  }

  /** BCP 47 primary tag, {@code und} if the text does not tell. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), 4000));
    String byScript = byScript(sample);
    if (byScript != null) {
      return byScript;
    }
    Map<String, Integer> hits = new TreeMap<>();
    int words = 0;
    String lower = sample.toLowerCase(Locale.ROOT);
    for (int from = 0; from < lower.length(); ) {
      int to = from;
      while (to < lower.length() && isOfWord(lower.charAt(to))) {
        to++;
      }
      if (to > from) {
        words++;
        for (String language : SMALL.getOrDefault(lower.substring(from, to), Set.of())) {
          hits.merge(language, 1, Integer::sum);
        }
      }
      from = to + 1;
    }
    String best = "und";
    int most = Math.max(2, words / 20);
    for (Map.Entry<String, Integer> hit : hits.entrySet()) {
      if (hit.getValue() > most) {
        most = hit.getValue();
        best = hit.getKey();
      }
    }
    return best;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’';
  }

  private static @Nullable String byScript(String text) {
    int hangul = 0;
    int kana = 0;
    int han = 0;
    int arabic = 0;
    int persian = 0;
    int greek = 0;
    int hebrew = 0;
    int thai = 0;
    int devanagari = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      hangul += c >= 0xAC00 && c <= 0xD7AF ? 1 : 0;
      kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
      han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
      arabic += c >= 0x0600 && c <= 0x06FF ? 1 : 0;
      persian += c == 'پ' || c == 'چ' || c == 'گ' || c == 'ی' ? 1 : 0;
      greek += c >= 0x0370 && c <= 0x03FF ? 1 : 0;
      hebrew += c >= 0x0590 && c <= 0x05FF ? 1 : 0;
      thai += c >= 0x0E00 && c <= 0x0E7F ? 1 : 0;
      devanagari += c >= 0x0900 && c <= 0x097F ? 1 : 0;
    }
    int most = Math.max(10, letters * 2 / 5);
    if (hangul > most) {
      return "ko";
    }
    if (kana + han > most) {
      return kana * 10 > han ? "ja" : "zh";
    }
    if (arabic > most) {
      return persian * 40 > arabic ? "fa" : "ar";
    }
    if (greek > most) {
      return "el";
    }
    if (hebrew > most) {
      return "he";
    }
    if (thai > most) {
      return "th";
    }
    return devanagari > most ? "hi" : null;
  }
}
