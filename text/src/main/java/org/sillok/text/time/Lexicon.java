package org.sillok.text.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of time and their classes, from {@code words.tsv}, and the classes of numbers, by
 * shape.
 */
final class Lexicon {
  /** What a class matched: up to which lexeme, and what it is worth. */
  record Hit(int end, Object value) {}

  private record Entry(Object value, boolean capital) {}

  private final Map<String, Map<String, Entry>> classes = new HashMap<>();
  private final Set<String> shortened = new HashSet<>();
  private final Set<String> all = new HashSet<>();
  private final Numbers numbers;

  private Lexicon(List<String[]> rows) {
    for (String[] row : rows) {
      String word = row[0];
      if (word.endsWith(".")) {
        word = word.substring(0, word.length() - 1);
        shortened.add(word);
      }
      all.add(word);
      boolean capital = row.length > 3 && row[3].contains("capital");
      classes
          .computeIfAbsent(row[1], k -> new HashMap<>())
          .put(word, new Entry(value(row[2]), capital));
    }
    numbers = new Numbers(values("tally"), values("ordinal"));
  }

  static Lexicon load() {
    return new Lexicon(rows("words.tsv", 3));
  }

  /** Rows of a file beside this class: tab-separated, without comments and empty lines. */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length < columns) {
          throw new IllegalStateException(
              name + ", line " + number + ": needs " + columns + " columns: " + line);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }

  Set<String> shortened() {
    return shortened;
  }

  boolean knows(String name) {
    return classes.containsKey(name)
        || switch (name) {
          case "num",
              "vague",
              "ord",
              "year",
              "yy",
              "dnum",
              "int",
              "decade",
              "tens",
              "clock",
              "hour",
              "figures",
              "military" ->
              true;
          default -> false;
        };
  }

  /** True if a class has the word, or an amount begins with it. */
  boolean has(String word) {
    return all.contains(word) || Numbers.begins(word);
  }

  /** What {@code word} is in a class of words, or null. */
  @Nullable Object word(String name, String word) {
    Map<String, Entry> words = classes.get(name);
    Entry entry = words == null ? null : words.get(word);
    return entry == null ? null : entry.value();
  }

  /** The hit of a class at a lexeme, or null. */
  @Nullable Hit match(String name, List<Lexeme> lexemes, int at) {
    Lexeme x = lexemes.get(at);
    Map<String, Entry> words = classes.get(name);
    if (words != null && !words.isEmpty()) {
      Entry entry = words.get(x.form());
      if (entry != null && (!entry.capital() || x.capital())) {
        return new Hit(at + 1, entry.value());
      }
      if (!name.equals("ord")) {
        return null;
      }
    }
    if (x.isNumber()) {
      Object value = shape(name, x.form());
      if (value != null) {
        return new Hit(at + 1, value);
      }
    }
    return switch (name) {
      case "num" -> numbers.cardinal(lexemes, at);
      case "vague" -> Numbers.vague(lexemes, at);
      case "ord" -> numbers.ordinal(lexemes, at);
      case "dnum" -> {
        Hit hit = numbers.ordinal(lexemes, at);
        yield hit != null && (Integer) hit.value() <= 31 && !x.isNumber() ? hit : null;
      }
      default -> null;
    };
  }

  private static @Nullable Object shape(String name, String form) {
    boolean digits = form.chars().allMatch(Character::isDigit);
    return switch (name) {
      case "year" ->
          digits && form.length() == 4 && form.compareTo("1000") >= 0 && form.compareTo("2199") <= 0
              ? Integer.valueOf(form)
              : null;
      case "yy" -> digits && form.length() == 2 ? Integer.valueOf(form) : null;
      case "int" -> digits && form.length() <= 5 ? Integer.valueOf(form) : null;
      case "dnum" -> {
        String figures = form.replaceFirst("(st|nd|rd|th)$", "");
        boolean day =
            !figures.isEmpty()
                && figures.length() <= 2
                && figures.chars().allMatch(Character::isDigit);
        int n = day ? Integer.parseInt(figures) : 0;
        yield n >= 1 && n <= 31 ? n : null;
      }
      case "decade" ->
          form.matches("[12]\\d\\d0s|\\d\\d0s")
              ? Integer.valueOf(form.substring(0, form.length() - 1))
              : null;
      case "tens" -> form.matches("[1-9]0s") ? Integer.valueOf(form.substring(0, 2)) : null;
      case "clock" -> form.matches("([01]?\\d|2[0-4]):[0-5]\\d(:\\d\\d)?") ? form : null;
      case "hour" ->
          form.matches("[01]?\\d|2[0-4]")
              ? form
              : form.matches("(1[0-2]|[1-9])(am|pm)") ? form : null;
      case "military" -> form.matches("([01]\\d|2[0-4])[0-5]\\d(hrs|h)?") ? form : null;
      case "figures" ->
          form.length() >= 8 && form.matches("\\d+([-/.])\\d+\\1\\d+.*") ? form : null;
      default -> null;
    };
  }

  private Map<String, Object> values(String name) {
    Map<String, Object> out = new HashMap<>();
    classes.getOrDefault(name, Map.of()).forEach((word, entry) -> out.put(word, entry.value()));
    return out;
  }

  private static Object value(String text) {
    return text.matches("-?\\d+") ? Integer.valueOf(text) : text;
  }
}
