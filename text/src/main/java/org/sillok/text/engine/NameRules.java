package org.sillok.text.engine;

import static org.sillok.text.engine.NamePiece.LOC;
import static org.sillok.text.engine.NamePiece.ORG;
import static org.sillok.text.engine.NamePiece.PER;
import static org.sillok.text.engine.NamePiece.capital;
import static org.sillok.text.engine.NamePiece.dash;
import static org.sillok.text.engine.NamePiece.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a linear tagger cannot see, mended by rule: titles are no part of a name, hyphenated names
 * are whole, ministries have long names, abbreviations defined in brackets mean what was written
 * out, and a word means one thing in one document.
 */
final class NameRules {
  /** Marks of the lists by which a word may be a person's name after all ("Church"). */
  private static final int FAMILY =
      Gazetteer.GIVEN | Gazetteer.SURNAME | Gazetteer.WORLD_GIVEN | Gazetteer.WORLD_FAMILY;

  private final Gazetteer gazetteer;
  private final Set<String> hyphenTails = new HashSet<>(Lists.words("names/tails.txt"));
  private final Set<String> capitals = new HashSet<>(Lists.words("names/no-names.txt"));

  private final Set<String> bodies = new HashSet<>(Lists.words("names/the-bodies.txt"));
  private final Map<String, Integer> lastWords = typed("names/last-words.tsv");
  private final Map<String, Integer> firstWords = typed("names/first-words.tsv");
  private final NamePersons persons;
  private final NameBodies organisations;
  private final NameAgreement agreement;

  NameRules(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.persons = new NamePersons(gazetteer);
    this.organisations = new NameBodies(gazetteer);
    this.agreement = new NameAgreement(gazetteer);
  }

  private static Map<String, Integer> typed(String resource) {
    Map<String, Integer> out = new HashMap<>();
    for (String line : Lists.lines(resource)) {
      String[] row = line.split("\t");
      for (String word : row[1].split(" ")) {
        out.put(word, NameLabels.TYPES.indexOf(row[0]));
      }
    }
    return out;
  }

  /** Mends the labels of all sentences of a document. */
  List<int[]> mend(List<Words> document, List<int[]> labels) {
    List<List<NamePiece>> all = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      all.add(mend(document.get(i), NamePiece.of(labels.get(i))));
    }
    List<List<NamePiece>> agreed = agreement.agreed(document, all);
    List<int[]> out = new ArrayList<>(labels.size());
    for (int i = 0; i < agreed.size(); i++) {
      out.add(NamePiece.labels(agreed.get(i), document.get(i).n));
    }
    return out;
  }

  private List<NamePiece> mend(Words s, List<NamePiece> found) {
    List<NamePiece> pieces = new ArrayList<>();
    for (NamePiece piece : found) {
      NamePiece mended = piece.type() == PER ? persons.withoutTitle(s, piece) : piece;
      for (NamePiece part : organisations.parts(s, mended)) {
        if (part.to() > part.from() && !noName(s, part)) {
          pieces.add(part);
        }
      }
    }
    lists(s, pieces);
    persons.rulers(s, pieces);
    for (int i = 0; i < pieces.size(); i++) {
      NamePiece piece = pieces.get(i);
      int limit = i + 1 < pieces.size() ? pieces.get(i + 1).from() : s.n;
      int least = i > 0 ? pieces.get(i - 1).to() : 0;
      piece = hyphens(s, piece, least, limit);
      if (piece.type() == ORG || piece.type() == LOC) {
        piece = organisations.headBefore(s, piece, least);
      }
      pieces.set(i, piece);
    }
    List<NamePiece> whole = organisations.joined(s, persons.withParticles(s, pieces));
    whole.replaceAll(
        piece -> adjective(s, persons.numbered(s, byOneWord(s, persons.addressed(s, piece)))));
    whole.removeIf(piece -> people(s, piece) || familyOfThings(s, piece) || plainWord(s, piece));
    return whole;
  }

  /** "Nordvik Bay" is a place, whoever Nordvik was; "Mary Bay" may be a woman. */
  private NamePiece byOneWord(Words s, NamePiece piece) {
    Integer type = piece.size() > 1 ? lastWords.get(s.forms[piece.to() - 1]) : null;
    if (type == null && piece.size() > 1 && piece.type() != ORG) {
      type = firstWords.get(s.forms[piece.from()]);
    }
    boolean person =
        piece.type() == PER
            && (gazetteer.single(s.word[piece.from()])
                    & (Gazetteer.GIVEN | Gazetteer.WORLD_GIVEN | Gazetteer.TITLE))
                != 0;
    boolean listed =
        type != null
            && gazetteer.marks(s)[piece.from()] % 4 == 0
            && gazetteer.marks(s)[piece.to() - 1] % 4 == 2;
    return type == null || person || listed ? piece : new NamePiece(piece.from(), piece.to(), type);
  }

  /** "Mycenaean art", "Athenians": what is said of a place or its people, and not on the map. */
  private NamePiece adjective(Words s, NamePiece piece) {
    int i = piece.from();
    boolean adjective =
        piece.type() == LOC
            && piece.to() == i + 1
            && (s.kind[i] & 2) == 0
            && s.forms[i].matches(".{3,}(?:ian|ians|ean|eans|ans|nese|isation|ization|ites|ic)")
            && gazetteer.marks(s)[i] == 0
            && gazetteer.towns(s)[i] == 0;
    return adjective ? piece.as(NameLabels.TYPES.indexOf("NORP")) : piece;
  }

  /** The name of a people or faith by itself is no person's and no body's. */
  private boolean people(Words s, NamePiece piece) {
    return piece.size() == 1
        && (piece.type() == PER || piece.type() == ORG)
        && (s.kind[piece.from()] & 2) == 0
        && (gazetteer.single(s.word[piece.from()]) & Gazetteer.PEOPLE) != 0;
  }

  /** "Fish was sold": a word that begins a sentence and is no name to the tagger of words. */
  private boolean plainWord(Words s, NamePiece piece) {
    int i = piece.from();
    boolean begins = i == 0 || i == 1 && (s.kind[0] & 32) != 0;
    return begins
        && piece.size() == 1
        && piece.type() <= LOC
        && (s.kind[i] & 2) == 0
        && !Tags.PENN.get(s.tag[i]).startsWith("NNP")
        && (gazetteer.single(s.word[i]) & (FAMILY | Gazetteer.PEOPLE)) == 0
        && gazetteer.marks(s)[i] == 0
        && gazetteer.towns(s)[i] == 0;
  }

  /** "The Voice will go on": no person has an article, but for "the Holm government". */
  private boolean familyOfThings(Words s, NamePiece piece) {
    boolean one = piece.type() == PER && piece.size() == 1 && piece.from() > 0;
    if (!one || !s.forms[piece.from() - 1].equalsIgnoreCase("the") || piece.to() >= s.n) {
      return false;
    }
    boolean plural = s.forms[piece.from()].endsWith("s");
    boolean noun = Tags.PENN.get(s.tag[piece.to()]).startsWith("NN") && !capital(s, piece.to());
    return !plural && !noun && !s.forms[piece.to()].equals("-");
  }

  /** Currency signs ("US$") and the field of an office ("Interior Minister") name no body. */
  private boolean noName(Words s, NamePiece piece) {
    String last = s.forms[piece.to() - 1];
    if (last.endsWith("$")
        || piece.to() < s.n && s.forms[piece.to()].equals("$") && last.length() < 4) {
      return true;
    }
    if (piece.type() == LOC
        && piece.to() < s.n
        && s.forms[piece.to()].matches("dollars?")
        && NamePiece.shouted(s, piece.from())) {
      return true;
    }
    if (piece.size() == 1 && capitals.contains(last)) {
      return true;
    }
    boolean bare =
        piece.type() != LOC
            && piece.size() == 1
            && (s.kind[piece.from()] & 2) == 0
            && (gazetteer.single(s.word[piece.from()]) & (Gazetteer.HEAD | FAMILY))
                == Gazetteer.HEAD
            && !bodies.contains(last);
    if (bare) {
      return true; // "the State", "Customs"
    }
    int of = piece.from() - (piece.from() > 0 && s.forms[piece.from() - 1].equals("the") ? 2 : 1);
    boolean field =
        piece.type() == ORG
            && of > 0
            && (gazetteer.single(s.word[piece.to() - 1]) & Gazetteer.HEAD) == 0
            && (gazetteer.single(s.word[Math.min(piece.from() + 1, piece.to() - 1)])
                    & Gazetteer.HEAD)
                == 0
            && s.forms[of].matches("of|for")
            && s.forms[of - 1].matches("Minister|Ministers|Secretary|Undersecretary")
            && gazetteer.marks(s)[piece.from()] == 0
            && (s.kind[piece.from()] & 2) == 0;
    if (field) {
      return true; // "Minister of the Interior"
    }
    return piece.type() == ORG
        && piece.size() == 1
        && (s.kind[piece.from()] & 2) == 0
        && piece.to() < s.n
        && capital(s, piece.to())
        && (gazetteer.single(s.word[piece.to()]) & Gazetteer.TITLE) != 0
        && (gazetteer.single(s.word[piece.from()]) & Gazetteer.HEAD) == 0
        && gazetteer.marks(s)[piece.from()] == 0;
  }

  /**
   * Bodies and countries that the lists hold in full are what the lists say, when no longer name
   * holds them.
   */
  private void lists(Words s, List<NamePiece> pieces) {
    int[] marks = gazetteer.marks(s);
    int i = 0;
    while (i < s.n) {
      int mark = marks[i];
      int bits = mark / 4;
      int end = i + 1;
      while (mark != 0
          && mark % 4 == 0
          && end < s.n
          && marks[end] / 4 == bits
          && marks[end] % 4 != 2) {
        end++;
      }
      if (mark != 0 && mark % 4 == 0) {
        end = Math.min(s.n, end + 1);
      }
      boolean several = end - i > 1;
      boolean acronym = !several && (s.kind[i] & 2) != 0 && s.forms[i].length() > 1;
      if (bits == Gazetteer.BODY && (several || acronym)) {
        set(pieces, i, end, ORG);
      } else if (bits == Gazetteer.BODY && labelled(pieces, i)) {
        set(pieces, i, end, ORG);
      } else if (bits == Gazetteer.COUNTRY && several) {
        set(pieces, i, end, LOC);
      } else if ((bits == Gazetteer.COUNTRY || bits == Gazetteer.PLACE)
          && (s.kind[i] & 2) != 0
          && s.forms[i].length() > 3) {
        set(pieces, i, end, LOC);
      } else if (bits == Gazetteer.PLACE && !several && withArticle(s, i)) {
        set(pieces, i, end, LOC);
      }
      i = end;
    }
  }

  /** "the Nile", "the Levant": a river, a range or a region by itself, not "the Nile Company". */
  private static boolean withArticle(Words s, int i) {
    return i > 0
        && s.forms[i - 1].equalsIgnoreCase("the")
        && Tags.PENN.get(s.tag[i]).startsWith("NNP")
        && (i + 1 == s.n
            || !capital(s, i + 1) && !s.joined[i + 1]
            || i + 1 < s.n && (s.kind[i + 1] & 32) != 0 && !dash(s, i + 1));
  }

  private static boolean labelled(List<NamePiece> pieces, int token) {
    for (NamePiece piece : pieces) {
      if (piece.from() == token && piece.to() == token + 1) {
        return piece.type() == PER || piece.type() == LOC;
      }
    }
    return false;
  }

  /**
   * Takes in the parts of a hyphenated name ("Roed-Larsen", "Chan-o-cha"), not its use as a
   * modifier ("Seoul-based").
   */
  private NamePiece hyphens(Words s, NamePiece piece, int least, int limit) {
    int from = piece.from();
    int to = piece.to();
    while (to + 1 < limit
        && dash(s, to)
        && s.joined[to]
        && s.joined[to + 1]
        && nameTail(s, to + 1, piece.type())) {
      to += 2;
    }
    while (from - 2 >= least
        && dash(s, from - 1)
        && s.joined[from]
        && s.joined[from - 1]
        && capital(s, from - 2)
        && piece.type() != NameLabels.TYPES.indexOf("NORP")) {
      from -= 2;
    }
    return new NamePiece(from, to, piece.type());
  }

  private boolean nameTail(Words s, int i, int type) {
    String form = s.forms[i];
    if (hyphenTails.contains(form.toLowerCase(Locale.ROOT))
        || (gazetteer.single(s.word[i]) & Gazetteer.PEOPLE) != 0) {
      return false;
    }
    if (capital(s, i)) {
      return true;
    }
    boolean participle = Tags.PENN.get(s.tag[i]).equals("VBN");
    return type == PER && form.length() <= 6 && !participle && Character.isLetter(form.charAt(0));
  }
}
