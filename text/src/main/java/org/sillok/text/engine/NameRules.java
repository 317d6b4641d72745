package org.sillok.text.engine;

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
  private static final int PER = 0;
  private static final int ORG = 1;
  private static final int LOC = 2;

  /** Marks of the lists by which a word may be a person's name after all ("Church"). */
  private static final int FAMILY =
      Gazetteer.GIVEN | Gazetteer.SURNAME | Gazetteer.WORLD_GIVEN | Gazetteer.WORLD_FAMILY;

  /** Where one of these follows, another body begins. */
  private static final Set<String> OFFICES =
      Set.of(
          "Agency",
          "Authority",
          "Bank",
          "Board",
          "Bureau",
          "Commission",
          "Committee",
          "Council",
          "Department",
          "Ministry",
          "Office",
          "Parliament",
          "Party",
          "Police");

  private final Gazetteer gazetteer;
  private final Set<String> hyphenTails = new HashSet<>(Lists.words("names/tails.txt"));
  private final Set<String> capitals = new HashSet<>(Lists.words("names/no-names.txt"));

  private final Set<String> bodies = new HashSet<>(Lists.words("names/the-bodies.txt"));
  private final Map<String, Integer> lastWords = lastWords();
  private final Set<String> address = new HashSet<>(Lists.words("names/address.txt"));

  NameRules(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  private static Map<String, Integer> lastWords() {
    Map<String, Integer> out = new HashMap<>();
    for (String line : Lists.lines("names/last-words.tsv")) {
      String[] row = line.split("\t");
      for (String word : row[1].split(" ")) {
        out.put(word, NameLabels.TYPES.indexOf(row[0]));
      }
    }
    return out;
  }

  /** A name while it is mended: tokens {@code [from, to)} of a sentence. */
  private record Piece(int from, int to, int type) {}

  /** Mends the labels of all sentences of a document. */
  List<int[]> mend(List<Words> document, List<int[]> labels) {
    List<List<Piece>> all = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      all.add(mend(document.get(i), pieces(labels.get(i))));
    }
    Map<String, Integer> defined = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      all.set(i, defined(document.get(i), all.get(i), defined));
    }
    Map<String, int[]> votes = votes(document, all);
    List<int[]> out = new ArrayList<>(labels.size());
    for (int i = 0; i < all.size(); i++) {
      out.add(labels(agreed(document.get(i), all.get(i), defined, votes), document.get(i).n));
    }
    return out;
  }

  private static List<Piece> pieces(int[] labels) {
    List<Piece> out = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int from = i++;
      if (labels[from] != 0) {
        if (NameLabels.place(labels[from]) == 0) {
          while (i < labels.length && NameLabels.place(labels[i - 1]) != 2) {
            i++;
          }
        }
        out.add(new Piece(from, i, NameLabels.type(labels[from])));
      }
    }
    return out;
  }

  private static int[] labels(List<Piece> pieces, int n) {
    int[] out = new int[n];
    for (Piece piece : pieces) {
      for (int i = piece.from; i < piece.to; i++) {
        int place =
            piece.to - piece.from == 1 ? 3 : i == piece.from ? 0 : i == piece.to - 1 ? 2 : 1;
        out[i] = NameLabels.label(piece.type, place);
      }
    }
    return out;
  }

  private List<Piece> mend(Words s, List<Piece> found) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : found) {
      Piece mended = piece.type == PER ? withoutTitle(s, piece) : piece;
      if (mended.to > mended.from && !noName(s, mended)) {
        pieces.add(mended);
      }
    }
    lists(s, pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int limit = i + 1 < pieces.size() ? pieces.get(i + 1).from : s.n;
      int least = i > 0 ? pieces.get(i - 1).to : 0;
      piece = hyphens(s, piece, least, limit);
      if (piece.type == ORG || piece.type == LOC) {
        piece = headBefore(s, piece, least);
      }
      pieces.set(i, piece);
    }
    List<Piece> whole = joined(s, pieces);
    whole.replaceAll(piece -> numbered(s, byLastWord(s, addressed(s, piece))));
    whole.removeIf(piece -> people(s, piece) || familyOfThings(s, piece));
    return whole;
  }

  /** "Lord Halifax" is a person, whatever else is called so. */
  private Piece addressed(Words s, Piece piece) {
    boolean person =
        piece.from > 0
            && piece.to - piece.from == 1
            && (piece.type == LOC || piece.type == ORG)
            && (s.kind[piece.from] & 2) == 0
            && address.contains(s.forms[piece.from - 1]);
    return person ? new Piece(piece.from, piece.to, PER) : piece;
  }

  /** Takes in the number of a ruler and the mark of a son: "Harald V", "Odd Lind, Jr." */
  private Piece numbered(Words s, Piece piece) {
    int to = piece.to;
    if (piece.type != PER || to >= s.n) {
      return piece;
    }
    boolean son = s.forms[to].matches("[JS]r\\.?");
    boolean behind =
        s.forms[to].equals(",") && to + 1 < s.n && s.forms[to + 1].matches("[JS]r\\.?");
    boolean ruler =
        s.forms[to].matches("II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII");
    return son || ruler
        ? new Piece(piece.from, to + 1, PER)
        : behind ? new Piece(piece.from, to + 2, PER) : piece;
  }

  /** "Nordvik Bay" is a place, whoever Nordvik was; "Mary Bay" may be a woman. */
  private Piece byLastWord(Words s, Piece piece) {
    Integer type = piece.to - piece.from > 1 ? lastWords.get(s.forms[piece.to - 1]) : null;
    boolean person =
        piece.type == PER
            && (gazetteer.single(s.word[piece.from])
                    & (Gazetteer.GIVEN | Gazetteer.WORLD_GIVEN | Gazetteer.TITLE))
                != 0;
    boolean listed =
        type != null
            && gazetteer.marks(s)[piece.from] % 4 == 0
            && gazetteer.marks(s)[piece.to - 1] % 4 == 2;
    return type == null || person || listed ? piece : new Piece(piece.from, piece.to, type);
  }

  /** The name of a people or faith by itself is no person's and no body's. */
  private boolean people(Words s, Piece piece) {
    return piece.to - piece.from == 1
        && (piece.type == PER || piece.type == ORG)
        && (s.kind[piece.from] & 2) == 0
        && (gazetteer.single(s.word[piece.from]) & Gazetteer.PEOPLE) != 0;
  }

  /** "The Voice will go on": no person has an article, but for "the Holm government". */
  private boolean familyOfThings(Words s, Piece piece) {
    boolean one = piece.type == PER && piece.to - piece.from == 1 && piece.from > 0;
    if (!one || !s.forms[piece.from - 1].equalsIgnoreCase("the") || piece.to >= s.n) {
      return false;
    }
    boolean plural = s.forms[piece.from].endsWith("s");
    boolean noun = Tags.PENN.get(s.tag[piece.to]).startsWith("NN") && !capital(s, piece.to);
    return !plural && !noun && !s.forms[piece.to].equals("-");
  }

  private Piece withoutTitle(Words s, Piece piece) {
    int from = piece.from;
    while (from < piece.to
        && (gazetteer.single(s.word[from]) & Gazetteer.TITLE) != 0
        && ((gazetteer.single(s.word[from]) & Gazetteer.SURNAME) == 0 || from + 1 < piece.to)) {
      from++;
    }
    boolean body =
        from > piece.from
            && piece.to - from == 1
            && (gazetteer.single(s.word[from]) & Gazetteer.HEAD) != 0;
    return body // "Premier League"
        ? new Piece(piece.from, piece.to, ORG)
        : new Piece(from, piece.to, piece.type);
  }

  /** Currency signs ("US$") and the field of an office ("Interior Minister") name no body. */
  private boolean noName(Words s, Piece piece) {
    String last = s.forms[piece.to - 1];
    if (last.endsWith("$")
        || piece.to < s.n && s.forms[piece.to].equals("$") && last.length() < 4) {
      return true;
    }
    if (piece.to - piece.from == 1 && capitals.contains(last)) {
      return true;
    }
    boolean bare =
        piece.type != LOC
            && piece.to - piece.from == 1
            && (s.kind[piece.from] & 2) == 0
            && (gazetteer.single(s.word[piece.from]) & (Gazetteer.HEAD | FAMILY)) == Gazetteer.HEAD
            && !bodies.contains(last);
    if (bare) {
      return true; // "the State", "Customs"
    }
    return piece.type == ORG
        && piece.to - piece.from == 1
        && (s.kind[piece.from] & 2) == 0
        && piece.to < s.n
        && capital(s, piece.to)
        && (gazetteer.single(s.word[piece.to]) & Gazetteer.TITLE) != 0
        && (gazetteer.single(s.word[piece.from]) & Gazetteer.HEAD) == 0
        && gazetteer.marks(s)[piece.from] == 0;
  }

  /**
   * Bodies and countries that the lists hold in full are what the lists say, when no longer name
   * holds them.
   */
  private void lists(Words s, List<Piece> pieces) {
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
      }
      i = end;
    }
  }

  private static boolean labelled(List<Piece> pieces, int token) {
    for (Piece piece : pieces) {
      if (piece.from == token && piece.to == token + 1) {
        return piece.type == PER || piece.type == LOC;
      }
    }
    return false;
  }

  private static void set(List<Piece> pieces, int from, int to, int type) {
    for (Piece piece : pieces) {
      boolean apart = piece.to <= from || piece.from >= to;
      boolean within = piece.from >= from && piece.to <= to;
      if (!apart && !within) {
        return;
      }
    }
    pieces.removeIf(piece -> piece.from >= from && piece.to <= to);
    int at = 0;
    while (at < pieces.size() && pieces.get(at).from < from) {
      at++;
    }
    pieces.add(at, new Piece(from, to, type));
  }

  /**
   * Takes in the parts of a hyphenated name ("Roed-Larsen", "Chan-o-cha"), not its use as a
   * modifier ("Seoul-based").
   */
  private Piece hyphens(Words s, Piece piece, int least, int limit) {
    int from = piece.from;
    int to = piece.to;
    while (to + 1 < limit
        && dash(s, to)
        && s.joined[to]
        && s.joined[to + 1]
        && nameTail(s, to + 1, piece.type)) {
      to += 2;
    }
    while (from - 2 >= least
        && dash(s, from - 1)
        && s.joined[from]
        && s.joined[from - 1]
        && capital(s, from - 2)
        && piece.type != NameLabels.TYPES.indexOf("NORP")) {
      from -= 2;
    }
    return new Piece(from, to, piece.type);
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

  /**
   * "Ministry of the | Interior", "Government of | Mongolia": takes in the head noun before "of".
   */
  private Piece headBefore(Words s, Piece piece, int least) {
    int of = piece.from - 1;
    if (of >= least && s.forms[of].equals("the")) {
      of--;
    }
    if (of - 1 < least || !s.forms[of].equals("of") && !s.forms[of].equals("for")) {
      return piece;
    }
    int head = of - 1;
    if (!capital(s, head) || (gazetteer.single(s.word[head]) & Gazetteer.HEAD) == 0 || head == 0) {
      return piece;
    }
    int from = head;
    while (from - 1 >= least && from - 1 > 0 && capital(s, from - 1)) {
      from--;
    }
    return new Piece(from, piece.to, ORG);
  }

  /**
   * Joins what belongs together: "Supreme Court | of | Nigeria", "Ministry of Trade | , | Industry
   * | and | Energy".
   */
  private List<Piece> joined(Words s, List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = out.isEmpty() ? new Piece(0, 0, LOC) : out.getLast();
      if (piece.from < last.to) {
        continue;
      }
      boolean merged = false;
      int type = ORG;
      int gap = piece.from - last.to;
      if (last.to > 0 && last.type == ORG && (piece.type == ORG || piece.type == LOC)) {
        boolean of =
            gap == 1 && s.forms[last.to].equals("of")
                || gap == 2 && s.forms[last.to].equals("of") && s.forms[last.to + 1].equals("the");
        merged = of && (gazetteer.single(s.word[last.to - 1]) & Gazetteer.HEAD) != 0;
      }
      if (last.to > 0 && last.type == PER && piece.type == PER && gap == 1) {
        merged = dash(s, last.to) && s.joined[last.to] && s.joined[piece.from];
        type = PER;
      }
      if (merged) {
        out.set(out.size() - 1, new Piece(last.from, piece.to, type));
      } else {
        out.add(piece);
      }
    }
    out.replaceAll(piece -> piece.type == ORG ? ministry(s, piece) : piece);
    List<Piece> clean = new ArrayList<>();
    for (Piece piece : out) {
      if (clean.isEmpty() || piece.from >= clean.getLast().to) {
        clean.add(piece);
      }
    }
    return clean;
  }

  /**
   * A ministry's portfolio goes on over commas and "and" as long as capitalised nouns follow and
   * "and" closes it.
   */
  private Piece ministry(Words s, Piece piece) {
    String head = s.forms[piece.from];
    boolean office =
        (head.equals("Ministry")
                || head.equals("Department")
                || head.equals("Committee")
                || head.equals("Bureau"))
            && piece.to - piece.from >= 3
            && (s.forms[piece.from + 1].equals("of") || s.forms[piece.from + 1].equals("for"));
    if (!office) {
      return piece;
    }
    int at = piece.to;
    int closed = piece.to;
    while (at + 1 < s.n) {
      boolean comma = s.forms[at].equals(",");
      boolean and = s.forms[at].equals("and") || s.forms[at].equals("&");
      int next = at + 1;
      if (comma && next < s.n && s.forms[next].equals("and")) {
        next++;
        and = true;
      }
      if (!comma && !and || next >= s.n || !portfolio(s, next)) {
        break;
      }
      int end = next;
      while (end < s.n && portfolio(s, end)) {
        end++;
      }
      at = end;
      if (and) {
        closed = end;
        break;
      }
    }
    return new Piece(piece.from, closed, piece.type);
  }

  private boolean portfolio(Words s, int i) {
    int bits = gazetteer.single(s.word[i]);
    return capital(s, i)
        && (s.kind[i] & 2) == 0
        && (bits & (Gazetteer.TITLE | Gazetteer.GIVEN | Gazetteer.PEOPLE)) == 0
        && !OFFICES.contains(s.forms[i])
        && s.cluster[i] != 0;
  }

  /**
   * "International Mackerel Council (IMC)": the short form takes the type of the long one, here and
   * later.
   */
  private static List<Piece> defined(Words s, List<Piece> pieces, Map<String, Integer> defined) {
    List<Piece> out = new ArrayList<>(pieces);
    for (int i = 1; i + 2 < s.n; i++) {
      boolean bracketed =
          s.forms[i].equals("(") && s.forms[i + 2].equals(")") && (s.kind[i + 1] & 2) != 0;
      if (!bracketed || s.forms[i + 1].length() < 2) {
        continue;
      }
      int from = initials(s, i, s.forms[i + 1].replace(".", ""));
      if (from < 0) {
        continue;
      }
      int end = i;
      int type = ORG;
      for (Piece piece : pieces) {
        if (piece.to == end && piece.type == LOC && piece.from <= from) {
          type = LOC;
        }
        if (piece.to == end && piece.type == PER) {
          type = -1;
        }
      }
      if (type >= 0) {
        set(out, from, end, type);
        set(out, i + 1, i + 2, type);
        defined.put(s.forms[i + 1], type);
      }
    }
    return out;
  }

  /** First token of the words whose initials make the short form, or -1. */
  private static int initials(Words s, int end, String acronym) {
    int at = end - 1;
    int letter = acronym.length() - 1;
    while (at >= 0 && letter >= 0 && end - at < 14) {
      String form = s.forms[at];
      boolean small = Character.isLowerCase(form.charAt(0));
      if (Character.toUpperCase(form.charAt(0)) == acronym.charAt(letter)) {
        letter--;
        if (letter < 0) {
          return small ? -1 : at;
        }
      } else if (!small && !form.equals("-") && !form.equals("&") && !form.equals(",")) {
        return -1;
      }
      at--;
    }
    return -1;
  }

  private static Map<String, int[]> votes(List<Words> document, List<List<Piece>> all) {
    Map<String, int[]> votes = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Words s = document.get(i);
      for (Piece piece : all.get(i)) {
        boolean one = piece.to - piece.from == 1;
        if (one) {
          votes.computeIfAbsent(s.forms[piece.from], w -> new int[5])[piece.type] += 2;
        } else if (piece.type == PER) {
          votes.computeIfAbsent(s.forms[piece.to - 1], w -> new int[5])[PER] += 3;
        }
      }
    }
    return votes;
  }

  private List<Piece> agreed(
      Words s, List<Piece> pieces, Map<String, Integer> defined, Map<String, int[]> votes) {
    List<Piece> out = new ArrayList<>();
    boolean[] covered = new boolean[s.n];
    for (Piece piece : pieces) {
      int type = piece.type;
      if (piece.to - piece.from == 1) {
        String form = s.forms[piece.from];
        Integer meaning = defined.get(form);
        int[] vote = votes.getOrDefault(form, new int[5]);
        int best = 0;
        int sum = 0;
        for (int t = 0; t < vote.length; t++) {
          sum += vote[t];
          best = vote[t] > vote[best] ? t : best;
        }
        if (meaning != null) {
          type = meaning;
        } else if (vote[best] * 3 >= sum * 2
            && (gazetteer.single(s.word[piece.from]) & Gazetteer.PEOPLE) == 0) {
          type = best;
        }
      }
      for (int i = piece.from; i < piece.to; i++) {
        covered[i] = true;
      }
      out.add(new Piece(piece.from, piece.to, type));
    }
    for (int i = 0; i < s.n; i++) {
      if (covered[i] || !capital(s, i)) {
        continue;
      }
      Integer meaning = defined.get(s.forms[i]);
      int[] vote = votes.getOrDefault(s.forms[i], new int[5]);
      boolean alone = (i == 0 || !covered[i - 1]) && (i + 1 >= s.n || !covered[i + 1]);
      if (meaning != null) {
        set(out, i, i + 1, meaning);
      } else if (alone
          && i > 0
          && vote[PER] >= 3
          && vote[PER] >= vote[ORG] + vote[LOC]
          && Tags.PENN.get(s.tag[i]).startsWith("NNP")) {
        set(out, i, i + 1, PER);
      } else if (alone && i > 0 && s.forms[i - 1].equals("the") && bodies.contains(s.forms[i])) {
        set(out, i, i + 1, ORG);
      } else if (alone && acronym(s, i) && !capitals.contains(s.forms[i])) {
        set(out, i, i + 1, ORG);
      }
    }
    return out;
  }

  private static boolean acronym(Words s, int i) {
    for (int c = 0; c < s.forms[i].length(); c++) {
      if (!Character.isLetter(s.forms[i].charAt(c))) {
        return false;
      }
    }
    int length = s.forms[i].length();
    if ((s.kind[i] & 2) == 0 || length < 3 || length > 6 || (s.kind[i] & 60) != 0) {
      return false;
    }
    // in a line of capitals they say nothing
    boolean before = i > 0 && (s.kind[i - 1] & 2) != 0 && s.forms[i - 1].length() > 1;
    boolean after = i + 1 < s.n && (s.kind[i + 1] & 2) != 0 && s.forms[i + 1].length() > 1;
    return !before && !after && Tags.PENN.get(s.tag[i]).startsWith("NNP");
  }

  private static boolean capital(Words s, int i) {
    return (s.kind[i] & 1) != 0;
  }

  private static boolean dash(Words s, int i) {
    return s.forms[i].equals("-") || s.forms[i].equals("‑") || s.forms[i].equals("–");
  }
}
