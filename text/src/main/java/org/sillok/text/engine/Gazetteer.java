package org.sillok.text.engine;

import java.util.List;
import java.util.Locale;

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
  private static final int PREFIX = 1 << 20;
  private static final int LONGEST = 8;

  private final IntTable runs = new IntTable();
  private final IntTable singles = new IntTable();

  /** Reads the lists. */
  public Gazetteer() {
    Tokenizer tokenizer = new Tokenizer(new Abbreviations());
    lines("names/countries.txt", COUNTRY, tokenizer);
    lines("names/places.txt", PLACE, tokenizer);
    lines("names/organisations.txt", BODY, tokenizer);
    for (String word : Lists.words("names/demonyms.txt")) {
      singles.or(Hashing.text(word), PEOPLE);
      singles.or(Hashing.text(word + "s"), PEOPLE);
    }
    singles("names/given.txt", GIVEN);
    singles("names/surnames.txt", SURNAME);
    singles("names/bodies.txt", HEAD);
    singles("names/titles.txt", TITLE);
  }

  private void singles(String resource, int bit) {
    for (String word : Lists.words(resource)) {
      singles.or(Hashing.text(word), bit);
    }
  }

  private void lines(String resource, int bit, Tokenizer tokenizer) {
    for (String line : Lists.lines(resource)) {
      Pieces pieces = new Pieces();
      tokenizer.tokenize(line, 0, line.length(), pieces);
      int hash = 1;
      for (int i = 0; i < pieces.size(); i++) {
        hash =
            Hashing.mix(
                hash, Hashing.text(Words.plain(line.substring(pieces.start(i), pieces.end(i)))));
        runs.or(Hashing.finish(hash), i == pieces.size() - 1 ? bit : PREFIX);
      }
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

  /** Names of the lists, for messages. */
  public static List<String> lists() {
    return List.of("country", "place", "body", "people", "given", "surname", "head", "title");
  }
}
