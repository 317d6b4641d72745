package org.sillok.train;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sillok.text.engine.Lemmatizer;

/**
 * Learns, for each tag, the edit that the endings of words call for; keeps the shortest endings
 * that tell them apart.
 */
final class LemmaTrainer {
  private LemmaTrainer() {}

  /** Learns from (tag, form, lemma, count) facts. */
  static Map<String, String> learn(Map<String, Map<String, Integer>> editsOfWord) {
    // word key "tag form" -> edit -> count; endings vote with the number of different words
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    Map<String, String> best = new TreeMap<>();
    editsOfWord.forEach(
        (key, edits) -> {
          String edit = top(edits);
          best.put(key, edit);
          int blank = key.indexOf(' ');
          String tag = key.substring(0, blank);
          String form = key.substring(blank + 1);
          for (int from = Math.max(0, form.length() - 6); from <= form.length(); from++) {
            votes
                .computeIfAbsent(tag + " " + form.substring(from), k -> new TreeMap<>())
                .merge(edit, 1, Integer::sum);
          }
        });
    Map<String, String> rules = new TreeMap<>();
    TreeSet<String> endings =
        new TreeSet<>(
            (a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
    endings.addAll(votes.keySet());
    for (String ending : endings) {
      Map<String, Integer> edits = votes.getOrDefault(ending, Map.of());
      int words = edits.values().stream().mapToInt(Integer::intValue).sum();
      String edit = top(edits);
      if ((words >= 2 || ending.endsWith(" ")) && !edit.equals(decide(rules, ending))) {
        rules.put(ending, edit);
      }
    }
    best.forEach(
        (key, edit) -> {
          if (!edit.equals(decide(rules, key))) {
            int blank = key.indexOf(' ');
            rules.put(key.substring(0, blank) + " ^" + key.substring(blank + 1), edit);
          }
        });
    return rules;
  }

  private static String decide(Map<String, String> rules, String key) {
    int blank = key.indexOf(' ');
    String tag = key.substring(0, blank);
    for (int from = blank + 1; from <= key.length(); from++) {
      String rule = rules.get(tag + " " + key.substring(from));
      if (rule != null) {
        return rule;
      }
    }
    return "";
  }

  private static String top(Map<String, Integer> counts) {
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(counts).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  static void count(Map<String, Map<String, Integer>> into, String tag, String form, String lemma) {
    String lower = form.replace('’', '\'').toLowerCase(Locale.ROOT);
    if (!lower.isEmpty()
        && lower.chars().allMatch(c -> Character.isLetter(c) || c == '-')
        && lemma.equals(lemma.toLowerCase(Locale.ROOT))
        && lemma.length() > 1) {
      into.computeIfAbsent(tag + " " + lower, k -> new TreeMap<>())
          .merge(Lemmatizer.edit(lower, lemma), 1, Integer::sum);
    }
  }

  static final List<String> TAGS =
      List.of("NNS", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJR", "JJS", "RBR", "RBS", "VB");
}
