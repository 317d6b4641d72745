package org.sillok.text.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.text.place.Cities;

/**
 * Lists of facts that help to tell names: countries, places, bodies, peoples, given and family
 * names, titles. A hit is a hint to the name tagger, never a decision.
 */
public final class Gazetteer {
  static final int COUNTRY = 1;
  static final int PLACE = 2;
  static final int BODY = 4;
  static final int PEOPLE = 8;
  static final int GIVEN = 16;
  static final int SURNAME = 32;
  static final int HEAD = 64;
  static final int TITLE = 128;
  static final int PARTY = 256;
  static final int SHORT_BODY = 512;
  static final int WORLD_GIVEN = 1024;
  static final int WORLD_FAMILY = 2048;

  /** So many people make a town of whose name a tagger may think; the smaller are too many. */
  public static final int TOWN = 20_000;

  private static final int CITY = 200_000;
  private static final int PREFIX = 1 << 20;
  private static final int LONGEST = 8;

  private final IntTable runs = new IntTable();
  private final IntTable singles = new IntTable();
  private final IntTable towns = new IntTable();

  /** Reads the lists. */
  public Gazetteer() {
    Tokenizer tokenizer = new Tokenizer(new Abbreviations());
    lines("names/countries.txt", COUNTRY, tokenizer);
    lines("names/places.txt", PLACE, tokenizer);
    lines("names/organisations.txt", BODY, tokenizer);
    lines("names/parties.txt", PARTY, tokenizer);
    for (String word : Lists.words("names/demonyms.txt")) {
      singles.or(Hashing.text(word), PEOPLE);
      singles.or(Hashing.text(word + "s"), PEOPLE);
    }
    singles("names/given.txt", GIVEN);
    singles("names/surnames.txt", SURNAME);
    singles("names/bodies.txt", HEAD);
    singles("names/titles.txt", TITLE);
    singles("names/short-bodies.txt", SHORT_BODY);
    singles("names/given-world.txt", WORLD_GIVEN);
    singles("names/family-world.txt", WORLD_FAMILY);
    Set<String> large = new TreeSet<>(Lists.lines("names/divisions.txt"));
    Set<String> small = new TreeSet<>();
    Cities.standard()
        .eachName(
            (name, people) -> {
              if (people >= TOWN) {
                (people < CITY ? small : large).add(name);
              }
            });
    small.removeAll(large);
    small.forEach(name -> add(towns, name, 1, tokenizer));
    large.forEach(name -> add(towns, name, 2, tokenizer));
  }

  private void singles(String resource, int bit) {
    for (String word : Lists.words(resource)) {
      singles.or(Hashing.text(word), bit);
    }
  }

  private void lines(String resource, int bit, Tokenizer tokenizer) {
    for (String line : Lists.lines(resource)) {
      add(runs, line, bit, tokenizer);
    }
  }

  private static void add(IntTable table, String name, int bit, Tokenizer tokenizer) {
    Pieces pieces = new Pieces();
    tokenizer.tokenize(name, 0, name.length(), pieces);
    int hash = 1;
    for (int i = 0; i < pieces.size(); i++) {
      hash =
          Hashing.mix(
              hash, Hashing.text(Words.plain(name.substring(pieces.start(i), pieces.end(i)))));
      table.or(Hashing.finish(hash), i == pieces.size() - 1 ? bit : PREFIX);
    }
  }

  /** What the lists hold of one word by itself. */
  int single(int word) {
    return singles.get(word);
  }

  /** Whether the lists hold the word as the name of a people. */
  public boolean isPeople(String word) {
    return (singles.get(Hashing.text(Words.plain(word))) & PEOPLE) != 0;
  }

  /**
   * Marks the longest runs found in the lists of names.
   *
   * @param s the words; those all in capitals are also looked up as if written small ("SEOUL")
   * @return for each word 0, or its list times four plus its place in the run: begin, inside, last,
   *     alone
   */
  int[] marks(Words s) {
    int n = s.n;
    int[] word = s.word.clone();
    for (int i = 0; i < n; i++) {
      if ((s.kind[i] & 2) != 0 && s.forms[i].length() > 3) {
        String form = Words.plain(s.forms[i]);
        int small = Hashing.text(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
        boolean known = runs.get(Hashing.finish(Hashing.mix(1, word[i]))) != 0;
        boolean begins = runs.get(Hashing.finish(Hashing.mix(1, small))) != 0;
        boolean goesOn = i > 0 && word[i - 1] != s.word[i - 1];
        word[i] = !known && (begins || goesOn) ? small : word[i];
      }
    }
    return marks(runs, word, n);
  }

  /**
   * Marks the longest names of cities, in the manner of {@link #marks(Words)}; the list is 1 for
   * towns, 2 for cities.
   */
  int[] towns(Words s) {
    return marks(towns, s.word, s.n);
  }

  private static int[] marks(IntTable runs, int[] word, int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      int hash = 1;
      int best = 0;
      int bits = 0;
      for (int j = i; j < Math.min(n, i + LONGEST); j++) {
        hash = Hashing.mix(hash, word[j]);
        int value = runs.get(Hashing.finish(hash));
        if ((value & ~PREFIX) != 0) {
          best = j - i + 1;
          bits = value & ~PREFIX;
        }
        if ((value & PREFIX) == 0) {
          break;
        }
      }
      if (best == 1) {
        out[i] = bits * 4 + 3;
      } else if (best > 1) {
        for (int j = 0; j < best; j++) {
          out[i + j] = bits * 4 + (j == 0 ? 0 : j == best - 1 ? 2 : 1);
        }
        i += best - 1;
      }
    }
    return out;
  }

  /**
   * All entries of a list, in its order: for making training text.
   *
   * @param list {@code country}, {@code adjective} (of a people), {@code party}, {@code acronym},
   *     {@code given} or {@code family} (names of persons)
   */
  public static List<String> all(String list) {
    return switch (list) {
      case "country" -> Lists.lines("names/countries.txt");
      case "party" -> Lists.lines("names/parties.txt");
      case "adjective" -> Lists.words("names/demonyms.txt");
      case "acronym" -> Lists.words("names/short-bodies.txt");
      case "given" -> Lists.words("names/given-world.txt");
      case "family" -> Lists.words("names/family-world.txt");
      default -> throw new IllegalArgumentException("no list called " + list);
    };
  }
}
