package org.sillok.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person, taken apart, so that two spellings of it can be told from two people.
 *
 * <p>Knows the order of Korean, Chinese and Vietnamese names ("Kim Do-yun", "Nguyen Van Minh"),
 * particles ("van der Berg", "bin Karim"), initials and middle names, accents, hyphens and the
 * common ways to spell one Arabic, Slavic or Korean name.
 *
 * @param full the name as written, without courtesy title and possessive
 * @param given the given names, in order; empty if only one name is known
 * @param family the family name with its particles; the only name if there is but one
 * @param familyFirst true if the family name stands first
 */
public record PersonName(String full, List<String> given, String family, boolean familyFirst) {
  /** How two names stand to each other. */
  public enum Match {
    /** One name: order, accents, hyphens, initials and middle names aside. */
    SAME,
    /** One name if another way to spell it, or a slip of one letter, is allowed. */
    VARIANT,
    /** The one is a part of the other by which people are called. */
    PART,
    DIFFERENT
  }

  private static final Set<String> FAMILY_FIRST = familyNames();
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "di", "da", "del", "della", "dos", "du", "la", "le",
          "bin", "ibn", "ben", "bint", "al", "el", "abu", "ter", "ten", "zu", "af", "av", "st");
  private static final Set<String> COURTESY =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "madam", "rev",
          "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen", "rep", "gov", "hon", "messrs");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WHOSE = Pattern.compile("['’]s?$");
  private static final Pattern ARTICLE = Pattern.compile("(?:al|el|as|ad|ar|an|ash|at)[-–].+");
  private static final Pattern ENDING = Pattern.compile("(?:iy|yi|yy|ii|i|y)$");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern HARD = Pattern.compile("kh|q|c(?!h)");
  private static final Pattern VOWELS = Pattern.compile("[aeiouyw]");
  private static final Pattern LAST_VOWEL = Pattern.compile("[iy]+$");
  private static final Pattern SYLLABLES =
      Pattern.compile("[A-Z][a-z]{0,6}(?:[-–][A-Za-z][a-z]{0,6})?");

  public PersonName {
    Checks.notBlank(full, "name");
    given = List.copyOf(given);
  }

  /** Takes a name apart. Never fails on a name that is not blank. */
  public static PersonName of(String name) {
    String clean = WHOSE.matcher(SPACE.matcher(name.strip()).replaceAll(" ")).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : clean.split(" ", -1)) {
      int end = word.length();
      while (end > 0 && (word.charAt(end - 1) == ',' || word.charAt(end - 1) == ';')) {
        end--;
      }
      words.add(word.substring(0, end));
    }
    while (words.size() > 1 && COURTESY.contains(bare(words.get(0)))) {
      words.remove(0);
    }
    while (words.size() > 1 && SUFFIXES.contains(bare(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    String full = String.join(" ", words);
    int n = words.size();
    if (n == 1) {
      return new PersonName(full.isBlank() ? name : full, List.of(), words.get(0), false);
    }
    if (n <= 4 && familyStandsFirst(words)) {
      return new PersonName(full, words.subList(1, n), words.get(0), true);
    }
    int family = n - 1;
    while (family > 1 && PARTICLES.contains(bare(words.get(family - 1)))) {
      family--;
    }
    if (family == 1 && n > 2 && PARTICLES.contains(bare(words.get(0)))) {
      family = 0; // "van der Berg" alone
    }
    return new PersonName(
        full, words.subList(0, family), String.join(" ", words.subList(family, n)), false);
  }

  /** True if only one name is known. */
  public boolean single() {
    return given.isEmpty();
  }

  /** Compares two names. Symmetric. */
  public Match match(PersonName other) {
    if (fold(full).equals(fold(other.full))) {
      return Match.SAME;
    }
    if (single() != other.single()) {
      return single() ? other.calledBy(full) : calledBy(other.full);
    }
    if (single()) {
      String a = withoutArticle(family);
      String b = withoutArticle(other.family);
      return a.equals(b) ? Match.SAME : variant(a, b) ? Match.VARIANT : Match.DIFFERENT;
    }
    if (endsWith(other) || other.endsWith(this)) {
      return Match.PART; // "Silva Costa" of "Ana Silva Costa"
    }
    String a = withoutArticle(family);
    String b = withoutArticle(other.family);
    if (a.equals(b)) {
      return givenMatch(other);
    }
    if (words(full).equals(words(other.full))) {
      return Match.SAME; // the same names in the other order
    }
    if (variant(a, b) && givenMatch(other) == Match.SAME) {
      return Match.VARIANT;
    }
    // "Ana Silva Costa", "Ana Silva": a second family name that one of them leaves out.
    if (!familyFirst && !other.familyFirst && fold(given.get(0)).equals(fold(other.given.get(0)))) {
      Set<String> mine = words(full);
      Set<String> theirs = words(other.full);
      if (mine.containsAll(theirs) || theirs.containsAll(mine)) {
        return Match.SAME;
      }
    }
    return Match.DIFFERENT;
  }

  /**
   * True if this name is the other one with a slip of spelling: all its parts are the same but one
   * of some length, in which a letter or two are wrong. Looser than {@link Match#VARIANT}: alone it
   * proves nothing, both must be said of the same person's office. Symmetric.
   */
  public boolean isSlipOf(PersonName other) {
    return Slips.slip(this, other);
  }

  private boolean endsWith(PersonName other) {
    return !familyFirst && full.length() > other.full.length() && full.endsWith(" " + other.full);
  }

  private Match calledBy(String part) {
    String p = withoutArticle(part);
    if (p.equals(withoutArticle(family))) {
      return Match.PART;
    }
    List<String> all = parts();
    for (int i = 0; i < all.size(); i++) {
      String whole = fold(all.get(i));
      if (p.equals(whole) && p.length() > 1) {
        return Match.PART;
      }
    }
    if (fold(full).endsWith(p) && full.contains(" " + part)) {
      return Match.PART;
    }
    return transcribed(p).equals(transcribed(withoutArticle(family)))
        ? Match.VARIANT
        : Match.DIFFERENT;
  }

  /**
   * One way to write a family name out of another alphabet: "Zelensky", "Zelenskyy", "Zelenskiy";
   * "Sisi", "Sissi". Vowels within are left alone: "Larsen" is no "Larson".
   */
  private static String transcribed(String folded) {
    return DOUBLED.matcher(ENDING.matcher(folded).replaceAll("y")).replaceAll("$1");
  }

  private List<String> parts() {
    List<String> out = new ArrayList<>(given);
    for (String word : family.split(" ", -1)) {
      if (!PARTICLES.contains(bare(word))) {
        out.add(word);
      }
    }
    return out;
  }

  private Match givenMatch(PersonName other) {
    String a = fold(String.join("", given));
    String b = fold(String.join("", other.given));
    if (a.equals(b)) {
      return Match.SAME;
    }
    if (familyFirst || other.familyFirst) {
      return romanised(a).equals(romanised(b)) ? Match.VARIANT : Match.DIFFERENT;
    }
    int common = Math.min(given.size(), other.given.size());
    Match match = Match.SAME;
    for (int i = 0; i < common && match != Match.DIFFERENT; i++) {
      String mine = fold(given.get(i));
      String theirs = fold(other.given.get(i));
      boolean initial = Math.min(mine.length(), theirs.length()) == 1;
      if (initial ? mine.charAt(0) != theirs.charAt(0) : !mine.equals(theirs)) {
        match = variant(mine, theirs) ? Match.VARIANT : Match.DIFFERENT;
      }
    }
    return match;
  }

  /** Lower case without accents, hyphens, apostrophes and full stops; blanks go too. */
  public static String fold(String name) {
    // what is left of an accent is no letter, and goes with the other marks
    String plain = ascii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(plain.length());
    for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (c) {
        case 'ø' -> out.append('o');
        case 'ł' -> out.append('l');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'đ', 'ð' -> out.append('d');
        case 'þ' -> out.append("th");
        case 'ı' -> out.append('i');
        default -> {
          if (Character.isLetterOrDigit(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean ascii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean familyStandsFirst(List<String> words) {
    if (!FAMILY_FIRST.contains(words.get(0))) {
      return false;
    }
    for (String word : words) {
      if (!SYLLABLES.matcher(word).matches()) {
        return false;
      }
    }
    String last = words.get(words.size() - 1);
    return words.size() == 2 ? !FAMILY_FIRST.contains(last) || last.length() < 6 : true;
  }

  private static Set<String> words(String name) {
    Set<String> out = new HashSet<>();
    for (String word : name.split(" ", -1)) {
      out.add(fold(word));
    }
    return out;
  }

  private static String withoutArticle(String name) {
    String folded = fold(name);
    String lower = name.toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(lower).matches()
        ? folded.substring(lower.indexOf('-') < 0 ? lower.indexOf('–') : lower.indexOf('-'))
        : folded;
  }

  private static String bare(String word) {
    return (word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
        .toLowerCase(Locale.ROOT);
  }

  /** One way to write two spellings of a Korean or Chinese name. */
  static String romanised(String folded) {
    return folded
        .replaceAll("yeo|you|yu", "yo")
        .replaceAll("eo|eu|oo|ou|u", "o")
        .replaceAll("ae", "e")
        .replaceAll("ch", "j")
        .replace('k', 'g')
        .replace('p', 'b')
        .replace('t', 'd')
        .replace('r', 'l');
  }

  private static boolean variant(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
      return false;
    }
    return skeleton(a).equals(skeleton(b))
        || Math.min(a.length(), b.length()) >= 6 && oneSlip(a, b);
  }

  /** The consonants; "Mohammed" and "Muhamad", "Sergei" and "Sergey" have one skeleton. */
  private static String skeleton(String folded) {
    String plain = HARD.matcher(folded).replaceAll("k").replace("ph", "f").replace("dzh", "j");
    String consonants = DOUBLED.matcher(VOWELS.matcher(plain).replaceAll("")).replaceAll("$1");
    return consonants.length() >= 3 ? consonants : LAST_VOWEL.matcher(plain).replaceAll("y");
  }

  private static boolean oneSlip(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    int j = 0;
    while (j < shorter.length() - i
        && longer.charAt(longer.length() - 1 - j) == shorter.charAt(shorter.length() - 1 - j)) {
      j++;
    }
    return shorter.length() - i - j <= 1;
  }

  private static Set<String> familyNames() {
    String resource = "family-first.txt";
    Set<String> out = new HashSet<>();
    try (InputStream raw = PersonName.class.getResourceAsStream(resource)) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: " + resource);
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#")) {
          out.addAll(List.of(line.strip().split("\\s+", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return Set.copyOf(out);
  }
}
