package org.sillok.text.who;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Sector;
import org.sillok.model.Token;

/** The words of titles: heads, and what the words before them tell. */
final class Titles {
  /** When the head of a title names an office. */
  enum Strength {
    ALWAYS,
    /** With a rank or a complement: "top diplomat", "head of the office". */
    RANKED,
    NEVER
  }

  /**
   * The head of a title.
   *
   * @param gender 'm', 'f' or '-'
   */
  record Head(String form, String kind, @Nullable Sector sector, Strength strength, char gender) {}

  private static final Set<String> COURTESY_M = Set.of("mr", "sir", "lord", "messrs");
  private static final Set<String> COURTESY_F =
      Set.of("mrs", "ms", "miss", "lady", "dame", "madam");
  private static final Set<String> COURTESY = Set.of("dr", "prof", "rev", "hon");

  /** Written short before a name. */
  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("gen", "general"),
          Map.entry("lt", "lieutenant"),
          Map.entry("col", "colonel"),
          Map.entry("capt", "captain"),
          Map.entry("maj", "major"),
          Map.entry("adm", "admiral"),
          Map.entry("sgt", "sergeant"),
          Map.entry("cmdr", "commander"),
          Map.entry("sen", "senator"),
          Map.entry("gov", "governor"),
          Map.entry("amb", "ambassador"),
          Map.entry("pres", "president"),
          Map.entry("prof", "professor"));

  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Set<String>> standsFor = new HashMap<>();
  private final Map<String, Tense> tenses = new HashMap<>();
  private final Set<String> ranks = new HashSet<>();
  private final Set<String> noise = new HashSet<>();
  private final Set<String> strict = new HashSet<>();
  private final Map<String, String> leading = new HashMap<>();
  private final Map<String, Tense> before = new HashMap<>();
  private final Map<String, Set<String>> verbs = new HashMap<>();
  private int longest = 1;

  Titles() {
    for (List<String> row : Table.rows("titles.tsv", 7)) {
      Sector sector = row.get(2).equals("-") ? null : Sector.valueOf(row.get(2));
      Strength strength =
          switch (row.get(3)) {
            case "yes" -> Strength.ALWAYS;
            case "ranked" -> Strength.RANKED;
            case "no" -> Strength.NEVER;
            default -> throw new IllegalStateException("titles.tsv: " + row);
          };
      String form = row.get(0);
      heads.put(form, new Head(form, row.get(1), sector, strength, row.get(4).charAt(0)));
      longest = Math.max(longest, form.split("[ -]", -1).length * 2);
    }
    for (List<String> row : Table.rows("kinds.tsv", 2)) {
      standsFor.put(row.get(0), Set.copyOf(Table.values(row.get(1), " ")));
    }
    for (List<String> row : Table.rows("modifiers.tsv", 2)) {
      for (String word : Table.values(row.get(1), ";")) {
        switch (row.get(0)) {
          case "then" -> tenses.put(word, Tense.THEN);
          case "former" -> tenses.put(word, Tense.FORMER);
          case "acting" -> tenses.put(word, Tense.ACTING);
          case "incoming" -> tenses.put(word, Tense.INCOMING);
          case "rank" -> ranks.add(word);
          case "makes", "stays", "leaves" ->
              verbs.computeIfAbsent(row.get(0), k -> new HashSet<>()).add(word);
          case "strict" -> strict.add(word);
          case "leads" -> leading.put(word.substring(0, word.indexOf('=')), after(word));
          case "no longer" -> before.put(word, Tense.FORMER);
          case "still" -> before.put(word, Tense.HELD);
          case "noise" -> noise.add(word);
          default -> throw new IllegalStateException("modifiers.tsv: " + row);
        }
      }
    }
  }

  /**
   * The head of a title that ends with token {@code last}, the longest; {@code begin[0]} is set to
   * its first token.
   */
  @Nullable Head endingAt(List<Token> tokens, int last, int floor, int[] begin) {
    Head found = null;
    StringBuilder words = new StringBuilder();
    for (int i = last; i >= floor && last - i < longest; i--) {
      Token token = tokens.get(i);
      String form = token.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      if (i < last && token.span().end() < tokens.get(i + 1).span().start()) {
        words.insert(0, ' ');
      }
      words.insert(0, form);
      Head head = heads.get(words.toString());
      if (head != null) {
        found = head;
        begin[0] = i;
      }
    }
    return found;
  }

  /** The title that an abbreviation before a name stands for ("Gen."), or null. */
  @Nullable Head abbreviated(String form) {
    if (form.length() < 2 || !Character.isUpperCase(form.charAt(0))) {
      return null;
    }
    String full = SHORT.get(bare(form));
    return full == null ? null : heads.get(full);
  }

  /** 'm' or 'f' for "Mr", "Ms" and their like, '-' for "Dr" and its like, 0 for other words. */
  static char courtesy(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return 0;
    }
    String bare = bare(form);
    return COURTESY_M.contains(bare)
        ? 'm'
        : COURTESY_F.contains(bare) ? 'f' : COURTESY.contains(bare) ? '-' : 0;
  }

  /**
   * True if somebody who is told to hold {@code title} may be called by {@code description}: its
   * head may stand for the title's, and where it matters no other word contradicts.
   */
  boolean mayStandFor(Told description, Told title) {
    Head head = description.head();
    Head other = title.head();
    boolean kind =
        other.form().equals(head.form())
            || standsFor.getOrDefault(head.form(), Set.of()).contains(other.kind())
            || other.form().endsWith(" " + head.form())
            || head.form().endsWith(" " + other.form());
    boolean narrow = strict.contains(head.kind()) && head.kind().equals(other.kind());
    return kind && (!narrow || title.words().containsAll(description.words()));
  }

  /** What a word before a title says of when it is held, or null. */
  @Nullable Tense tense(String word) {
    return tenses.get(word.toLowerCase(Locale.ROOT));
  }

  boolean rank(String word) {
    return ranks.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True if the verb makes somebody hold a title, goes on or begins with it, or ends it. */
  boolean verb(String kind, String lemma) {
    return verbs.getOrDefault(kind, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /** The title of one who "chairs" or "heads" a body, by the verb; null for other verbs. */
  @Nullable String leading(String lemma) {
    return leading.get(lemma);
  }

  /** What "until now" or "formerly" before a title in apposition tells, or null. */
  @Nullable Tense before(String words) {
    return before.get(words.toLowerCase(Locale.ROOT));
  }

  private static String after(String pair) {
    return pair.substring(pair.indexOf('=') + 1);
  }

  boolean noise(String word) {
    return noise.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String bare(String form) {
    return form.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
