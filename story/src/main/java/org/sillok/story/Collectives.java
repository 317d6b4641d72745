package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.PageId;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * Who "the six parties" are: those whom a page lists under that name ("the six parties - Norway,
 * Iceland ..."), or whom one claim names together, if they are as many. Of several lists the one
 * nearest in time counts. "The other five" are those of a list of six whom the sentence does not
 * name; "both sides" are not looked up.
 */
final class Collectives {
  /** Days between a list and a page that is read by it. */
  private static final long NEAR = 150;

  private static final int FEWEST = 3;
  private static final Map<String, String> NUMBERS = WordSets.map("numbers");
  private static final Set<String> PARTIES = WordSets.of("parties");
  private static final Set<String> OTHERS = WordSets.of("others");
  private static final Pattern LIST =
      Pattern.compile(
          "(?i)\\b("
              + String.join("|", new TreeSet<>(NUMBERS.keySet()))
              + "|\\d{1,2}) (?:[\\p{L}-]+ ){0,3}?("
              + String.join("|", new TreeSet<>(PARTIES))
              + ")\\s*[-–—:(,]+\\s*");
  private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+");

  private record Listed(LocalDate day, List<Actor> members) {}

  private final Map<Integer, List<Listed>> bySize = new TreeMap<>();

  private Collectives() {}

  static Collectives of(Collection<Claim> claims, Map<PageId, Article> articles) {
    Collectives out = new Collectives();
    Map<String, Actor> known = new TreeMap<>();
    for (Actor a : Cast.of(List.copyOf(claims))) {
      if (a.country() != null && state(a)) {
        known.putIfAbsent(plain(a.name()), a);
      }
    }
    for (Article article : articles.values()) {
      Matcher m = LIST.matcher(article.text());
      while (m.find()) {
        int size = number(m.group(1));
        List<Actor> members = size < FEWEST ? List.of() : members(article.text(), m.end(), known);
        if (members.size() == size) {
          out.enter(article, members);
        }
      }
    }
    for (Claim claim : claims) {
      Article article = articles.get(claim.provenance().page());
      Map<String, Actor> named = new LinkedHashMap<>();
      for (Actor a : Cast.of(List.of(claim))) {
        if (a.country() != null && state(a)) {
          named.putIfAbsent(a.country(), a);
        }
      }
      if (article != null && named.size() >= FEWEST) {
        out.enter(article, List.copyOf(named.values()));
      }
    }
    return out;
  }

  private void enter(Article article, List<Actor> members) {
    LocalDate day = article.published().when().earliest();
    if (day != null) {
      bySize.computeIfAbsent(members.size(), k -> new ArrayList<>()).add(new Listed(day, members));
    }
  }

  /**
   * Those who are meant by a group of a number of parties.
   *
   * @param told the day of the page
   * @param sentence in which it stands
   */
  Optional<List<Actor>> members(Actor group, LocalDate told, String sentence) {
    if (group.kind() != Actor.Kind.GROUP || group.country() != null) {
      return Optional.empty();
    }
    int size = size(group);
    boolean parties = false;
    boolean others = false;
    for (String word : Words.plain(group.name())) {
      others |= OTHERS.contains(word);
      parties |= PARTIES.contains(word);
    }
    if (size < FEWEST || !parties) {
      return Optional.empty();
    }
    if (others) {
      return nearest(size + 1, told)
          .map(all -> all.stream().filter(a -> !named(a, sentence)).toList())
          .filter(rest -> rest.size() == size);
    }
    return nearest(size, told);
  }

  /** True if it speaks of others than somebody who is named. */
  static boolean others(Actor group) {
    return others(group.name());
  }

  static boolean others(String words) {
    return Words.plain(words).stream().anyMatch(OTHERS::contains);
  }

  private Optional<List<Actor>> nearest(int size, LocalDate told) {
    return bySize.getOrDefault(size, List.of()).stream()
        .filter(l -> apart(l, told) <= NEAR)
        .min(
            Comparator.comparingLong((Listed l) -> apart(l, told))
                .thenComparing(Listed::day)
                .thenComparing(l -> l.members().toString()))
        .map(Listed::members);
  }

  private static int size(Actor group) {
    return Words.plain(group.name()).stream()
        .mapToInt(Collectives::number)
        .filter(n -> n > 0)
        .findFirst()
        .orElse(0);
  }

  private static boolean named(Actor a, String sentence) {
    return sentence.toLowerCase(Locale.ROOT).contains(plain(a.name()));
  }

  private static long apart(Listed l, LocalDate day) {
    return Math.abs(l.day().toEpochDay() - day.toEpochDay());
  }

  private static boolean state(Actor a) {
    return switch (a.kind()) {
      case GOVERNMENT, ORGANISATION -> true;
      case PERSON, GROUP -> false;
    };
  }

  private static int number(String word) {
    String n = NUMBERS.getOrDefault(Words.lower(word), word);
    return n.matches("\\d{1,2}") ? Integer.parseInt(n) : 0;
  }

  private static List<Actor> members(String text, int from, Map<String, Actor> known) {
    Map<String, Actor> out = new LinkedHashMap<>();
    String rest = text.substring(from, Math.min(text.length(), from + 400));
    for (String part : BETWEEN.split(rest, -1)) {
      Actor whole = known.get(plain(part));
      Actor a = whole == null ? known.get(plain(beginning(part))) : whole;
      if (a == null || a.country() == null) {
        break;
      }
      out.putIfAbsent(a.country(), a);
      if (whole == null) {
        break;
      }
    }
    return List.copyOf(out.values());
  }

  /** The name with which the last part of a list begins: its words with a capital. */
  private static String beginning(String part) {
    Matcher m =
        Pattern.compile("^(?:the )?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*").matcher(part.strip());
    return m.find() ? m.group() : "";
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
