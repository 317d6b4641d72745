package org.sillok.text.engine;

import static org.sillok.text.engine.NamePiece.LOC;
import static org.sillok.text.engine.NamePiece.ORG;
import static org.sillok.text.engine.NamePiece.PER;
import static org.sillok.text.engine.NamePiece.capital;
import static org.sillok.text.engine.NamePiece.dash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the name of a body begins and ends: ministries' long names, bodies of bodies. */
final class NameBodies {
  /** Where one of these follows, another body begins. */
  private static final Set<String> OFFICES =
      Set.of(
          "Agency",
          "Authority",
          "Bank",
          "Board",
          "Bureau",
          "Commission",
          "Company",
          "Corporation",
          "Committee",
          "Council",
          "Court",
          "Department",
          "Foundation",
          "Institute",
          "Ministry",
          "Office",
          "Parliament",
          "Party",
          "Police",
          "University");

  private final Gazetteer gazetteer;

  /** Those of whom a body has members; no part of its name ("Congress | MPs"). */
  private final Set<String> members = new HashSet<>(Lists.words("names/members.txt"));

  private final Set<String> bodies = new HashSet<>(Lists.words("names/the-bodies.txt"));

  NameBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * Cuts the names of two bodies apart ("the Council of Trade's | Mackerel Agency", "Ministry of
   * Trade, | Central Bank", "National Mackerel Congress | NMC") and takes off what is none.
   */
  List<NamePiece> parts(Words s, NamePiece piece) {
    if (piece.type() != ORG || piece.size() < 2) {
      return List.of(piece);
    }
    List<NamePiece> out = new ArrayList<>();
    int from = members.contains(s.forms[piece.from()]) ? piece.from() + 1 : piece.from();
    for (int i = from + 1; i + 1 < piece.to(); i++) {
      boolean owner = s.forms[i].matches("['’]s?") && headed(s, from, i) && piece.to() - i > 2;
      boolean next =
          s.forms[i].equals(",")
              && headed(s, from, i)
              && headed(s, i + 1, nextMark(s, i + 1, piece));
      if (owner || next) {
        out.add(new NamePiece(from, i, ORG));
        from = i + 1;
      }
    }
    int to = piece.to();
    for (int i = from; i + 1 < to; i++) {
      if (s.forms[i].matches("Minister|Secretary") && s.forms[i + 1].matches("of|for")) {
        to = i; // an office, not a body
      }
    }
    if (to - from > 1 && members.contains(s.forms[to - 1])) {
      to--;
    }
    if (to - from > 2 && s.forms[to - 1].equals(initials(s, from, to - 1))) {
      out.add(new NamePiece(from, to - 1, ORG));
      from = to - 1;
    }
    if (to > from) {
      out.add(new NamePiece(from, to, ORG));
    }
    return out;
  }

  private static int nextMark(Words s, int from, NamePiece piece) {
    int at = from;
    while (at < piece.to() && !s.forms[at].equals(",") && !s.forms[at].equals("and")) {
      at++;
    }
    return at;
  }

  /** Whether the words by themselves name a body: by their last word, the first, or in capitals. */
  private boolean headed(Words s, int from, int to) {
    if (to <= from) {
      return false;
    }
    String last = s.forms[to - 1];
    if (to - from == 1) {
      return bodies.contains(last) || NamePiece.shouted(s, from) && last.length() > 1;
    }
    return OFFICES.contains(last) || OFFICES.contains(s.forms[from]) || bodies.contains(last);
  }

  private static String initials(Words s, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (capital(s, i)) {
        out.append(s.forms[i].charAt(0));
      }
    }
    return out.toString();
  }

  /** "The Nordvik Post": an article with a capital within a sentence is part of the name. */
  static NamePiece withArticle(Words s, NamePiece piece) {
    int the = piece.from() - 1;
    boolean own =
        piece.type() == ORG
            && the > 0
            && s.forms[the].equals("The")
            && Character.isLowerCase(s.forms[the - 1].charAt(0));
    return own ? new NamePiece(the, piece.to(), ORG) : piece;
  }

  /**
   * "Ministry of the | Interior", "Government of | Mongolia": takes in the head noun before "of".
   */
  NamePiece headBefore(Words s, NamePiece piece, int least) {
    int of = piece.from() - 1;
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
    return new NamePiece(from, piece.to(), ORG);
  }

  /**
   * Joins what belongs together: "Supreme Court | of | Nigeria", "Ministry of Trade | , | Industry
   * | and | Energy".
   */
  List<NamePiece> joined(Words s, List<NamePiece> pieces) {
    List<NamePiece> out = new ArrayList<>();
    for (NamePiece piece : pieces) {
      NamePiece last = out.isEmpty() ? new NamePiece(0, 0, LOC) : out.getLast();
      if (piece.from() < last.to()) {
        continue;
      }
      boolean merged = false;
      int type = ORG;
      int gap = piece.from() - last.to();
      if (last.to() > 0 && last.type() == ORG && (piece.type() == ORG || piece.type() == LOC)) {
        boolean of =
            gap == 1 && s.forms[last.to()].equals("of")
                || gap == 2
                    && s.forms[last.to()].equals("of")
                    && s.forms[last.to() + 1].equals("the");
        merged = of && (gazetteer.single(s.word[last.to() - 1]) & Gazetteer.HEAD) != 0;
      }
      if (last.to() > 0 && last.type() == PER && piece.type() == PER && gap == 1) {
        merged = dash(s, last.to()) && s.joined[last.to()] && s.joined[piece.from()];
        type = PER;
      }
      if (merged) {
        out.set(out.size() - 1, new NamePiece(last.from(), piece.to(), type));
      } else {
        out.add(piece);
      }
    }
    out.replaceAll(piece -> piece.type() == ORG ? ministry(s, piece) : piece);
    out.replaceAll(piece -> withArticle(s, piece));
    List<NamePiece> clean = new ArrayList<>();
    for (NamePiece piece : out) {
      if (clean.isEmpty() || piece.from() >= clean.getLast().to()) {
        clean.add(piece);
      }
    }
    return clean;
  }

  /**
   * A ministry's portfolio goes on over commas and "and" as long as capitalised nouns follow and
   * "and" closes it.
   */
  private NamePiece ministry(Words s, NamePiece piece) {
    String head = s.forms[piece.from()];
    boolean office =
        (head.equals("Ministry")
                || head.equals("Department")
                || head.equals("Committee")
                || head.equals("Bureau"))
            && piece.size() >= 3
            && (s.forms[piece.from() + 1].equals("of") || s.forms[piece.from() + 1].equals("for"));
    if (!office) {
      return piece;
    }
    int at = piece.to();
    int closed = piece.to();
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
    return new NamePiece(piece.from(), closed, piece.type());
  }

  private boolean portfolio(Words s, int i) {
    int bits = gazetteer.single(s.word[i]);
    return capital(s, i)
        && (s.kind[i] & 2) == 0
        && (bits & (Gazetteer.TITLE | Gazetteer.GIVEN | Gazetteer.PEOPLE)) == 0
        && !OFFICES.contains(s.forms[i])
        && s.cluster[i] != 0;
  }
}
