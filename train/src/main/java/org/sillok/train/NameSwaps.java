package org.sillok.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.text.engine.Gazetteer;
import org.sillok.text.place.Cities;

/**
 * Copies sentences with other names in the place of theirs, so that the tagger learns by the words
 * around a name and by the lists, not by heart: persons of all languages, towns that nobody wrote
 * of, bodies made from heads, topics and countries ({@code made-names.tsv}). Names stay the same
 * through a document.
 */
final class NameSwaps {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\}");

  private final Map<String, List<String>> fillers = new HashMap<>();
  private final SplittableRandom random;
  private final double chance;

  /** Each name of a document is swapped with the given chance. */
  NameSwaps(double chance, long seed) throws IOException {
    this.chance = chance;
    this.random = new SplittableRandom(seed);
    try (InputStream raw = NameSwaps.class.getResourceAsStream("made-names.tsv")) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: made-names.tsv");
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] row = line.split("\t");
          fillers
              .computeIfAbsent(row[0], k -> new ArrayList<>())
              .addAll(Arrays.asList(row[1].split(";")));
        }
      }
    }
    TreeSet<String> cities = new TreeSet<>();
    Cities.standard()
        .eachName(
            (name, people) -> {
              if (people >= Gazetteer.TOWN) {
                cities.add(name);
              }
            });
    fillers.put("city", List.copyOf(cities));
    for (String list : List.of("given", "family", "country", "adjective", "party", "acronym")) {
      fillers.put(list.equals("party") ? "known" : list, Gazetteer.all(list));
    }
  }

  /** The sentences of one document with other names; trees are left out. */
  List<Silver> swapped(List<Silver> document) {
    Map<String, List<String>> names = new TreeMap<>();
    return document.stream().map(sentence -> swapped(sentence, names)).toList();
  }

  private Silver swapped(Silver s, Map<String, List<String>> names) {
    List<String> forms = new ArrayList<>();
    List<String> types = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    int i = 0;
    while (i < s.size()) {
      String type = s.names()[i];
      int end = i + 1;
      while (!type.equals("O") && end < s.size() && s.names()[end].equals(type)) {
        end++;
      }
      List<String> own = List.of(s.forms()).subList(i, end);
      List<String> made = type.equals("O") ? own : made(type, own, names);
      for (int j = 0; j < made.size(); j++) {
        boolean same = made == own || made.equals(own);
        forms.add(made.get(j));
        types.add(type);
        tags.add(same ? s.tags()[i + j] : "NNP");
        joined.add(same ? s.joined()[i + j] : j == 0 && s.joined()[i] || made.get(j).equals("-"));
      }
      i = end;
    }
    boolean[] flags = new boolean[forms.size()];
    for (int j = 0; j < flags.length; j++) {
      flags[j] = joined.get(j) || j > 0 && forms.get(j - 1).equals("-") && joined.get(j - 1);
    }
    return new Silver(
        forms.toArray(String[]::new),
        flags,
        tags.toArray(String[]::new),
        types.toArray(String[]::new),
        new int[0],
        new String[0],
        new String[0]);
  }

  private List<String> made(String type, List<String> own, Map<String, List<String>> names) {
    return switch (type) {
      case "PERSON" -> person(own, names);
      case "LOCATION", "ORGANIZATION" ->
          names.computeIfAbsent(
              type + " " + String.join(" ", own),
              k ->
                  random.nextDouble() < (type.equals("LOCATION") ? chance / 2 : chance)
                      ? made(type, own)
                      : own);
      default -> own;
    };
  }

  private List<String> made(String type, List<String> own) {
    boolean acronym = own.size() == 1 && own.get(0).matches("[A-Z]{2,6}");
    if (type.equals("LOCATION")) {
      return acronym || own.get(0).endsWith(".") ? own : cut(filled(pick("LOC")));
    }
    if (acronym) {
      return List.of(pick("acronym"));
    }
    return cut(random.nextInt(4) == 0 ? pick("known") : filled(pick("ORG")));
  }

  /** Word by word, so that the family name stays the same where it stands alone. */
  private List<String> person(List<String> own, Map<String, List<String>> names) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      String word = own.get(i);
      boolean name = word.length() > 2 && Character.isUpperCase(word.charAt(0));
      String slot = i == own.size() - 1 ? "family" : "given";
      out.addAll(
          name
              ? names.computeIfAbsent(
                  "PERSON " + word,
                  k -> random.nextDouble() < chance ? cut(person(slot)) : List.of(word))
              : List.of(word));
    }
    return out;
  }

  /** Many a family is called like a town. */
  private String person(String slot) {
    String city = pick("city");
    boolean alike = slot.equals("family") && random.nextInt(4) == 0 && city.matches("\\p{L}+");
    return alike ? city : pick(slot);
  }

  private String pick(String list) {
    List<String> all = fillers.getOrDefault(list, List.of());
    return all.get(random.nextInt(all.size()));
  }

  private String filled(String pattern) {
    Matcher m = SLOT.matcher(pattern);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      m.appendReplacement(out, Matcher.quoteReplacement(pick(m.group(1))));
    }
    m.appendTail(out);
    return out.toString();
  }

  private static List<String> cut(String name) {
    return List.of(name.replace("-", " - ").replaceAll("(?<=\\p{L})('s)\\b", " $1").split(" +"));
  }
}
