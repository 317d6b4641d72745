package org.sillok.text.engine;

import static org.sillok.text.engine.NamePiece.LOC;
import static org.sillok.text.engine.NamePiece.ORG;
import static org.sillok.text.engine.NamePiece.PER;
import static org.sillok.text.engine.NamePiece.capital;
import static org.sillok.text.engine.NamePiece.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where a person's name begins and ends: titles, particles, numbers. */
final class NamePersons {
  private static final String NUMBERS =
      "II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII|XVIII";

  private final Gazetteer gazetteer;
  private final Set<String> address = new HashSet<>(Lists.words("names/address.txt"));
  private final Set<String> particles = new HashSet<>(Lists.words("names/particles.txt"));

  NamePersons(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Takes in the particles before a family's name: "Isabel | dos | Santos", "bin | Salman". */
  List<NamePiece> withParticles(Words s, List<NamePiece> pieces) {
    List<NamePiece> out = new ArrayList<>();
    for (NamePiece piece : pieces) {
      int least = out.isEmpty() ? 0 : out.getLast().to();
      int from = piece.from();
      while (piece.type() == PER && from > least && particles.contains(s.forms[from - 1])) {
        from--;
      }
      if (from == piece.from()) {
        out.add(piece);
      } else if (from == least && !out.isEmpty() && out.getLast().type() == PER) {
        out.set(out.size() - 1, new NamePiece(out.getLast().from(), piece.to(), PER));
      } else {
        boolean given =
            from > least
                && capital(s, from - 1)
                && (from > 1 || (gazetteer.single(s.word[from - 1]) & Gazetteer.GIVEN) != 0)
                && Tags.PENN.get(s.tag[from - 1]).equals("NNP")
                && (gazetteer.single(s.word[from - 1]) & Gazetteer.TITLE) == 0;
        out.add(new NamePiece(given ? from - 1 : from, piece.to(), PER));
      }
    }
    return out;
  }

  /** "Lord Halifax" is a person, whatever else is called so. */
  NamePiece addressed(Words s, NamePiece piece) {
    if (piece.type() == LOC && s.forms[piece.from()].matches("Von|Bin|Bint|Ibn")) {
      return piece.as(PER);
    }
    boolean person =
        piece.from() > 0
            && piece.size() == 1
            && (piece.type() == LOC || piece.type() == ORG)
            && (s.kind[piece.from()] & 2) == 0
            && address.contains(s.forms[piece.from() - 1]);
    return person ? new NamePiece(piece.from(), piece.to(), PER) : piece;
  }

  /** "Henry I and his heirs", not "Henry, I think". */
  private boolean first(Words s, NamePiece piece, int to) {
    int given = Gazetteer.GIVEN | Gazetteer.WORLD_GIVEN;
    return s.forms[to].equals("I")
        && piece.size() == 1
        && (gazetteer.single(s.word[piece.from()]) & given) != 0
        && to + 1 < s.n
        && Tags.PENN.get(s.tag[to + 1]).matches("CC|IN|,|\\.|POS|VBZ|VBD")
        && !s.forms[to + 1].matches(
            "was|had|said|did|went|saw|knew|met|came|made|got|thought|.*ed");
  }

  /** "Harald IV", "Ingrid of Denmark": rulers whom the tagger does not know. */
  void rulers(Words s, List<NamePiece> pieces) {
    int[] marks = gazetteer.marks(s);
    for (int i = 0; i + 1 < s.n; i++) {
      int bits = gazetteer.single(s.word[i]);
      boolean begins = capital(s, i) && (i == 0 || !capital(s, i - 1) || i == 1);
      if (!begins || (bits & (Gazetteer.GIVEN | Gazetteer.WORLD_GIVEN)) == 0) {
        continue;
      }
      boolean plain = (bits & (Gazetteer.TITLE | Gazetteer.HEAD)) == 0 && marks[i] == 0;
      if (plain && s.forms[i + 1].matches(NUMBERS)) {
        set(pieces, i, i + 2, PER);
      }
      boolean of =
          plain
              && (bits & Gazetteer.GIVEN) != 0
              && i + 2 < s.n
              && s.forms[i + 1].equals("of")
              && marks[i + 2] / 4 == Gazetteer.COUNTRY;
      if (of && pieces.stream().noneMatch(meets(i))) {
        set(pieces, i, i + 1, PER);
      }
    }
  }

  private static Predicate<NamePiece> meets(int token) {
    return piece -> piece.from() <= token && token < piece.to();
  }

  /** Takes in the number of a ruler and the mark of a son: "Harald V", "Odd Lind, Jr." */
  NamePiece numbered(Words s, NamePiece piece) {
    int to = piece.to();
    if (piece.type() != PER || to >= s.n) {
      return piece;
    }
    boolean son = s.forms[to].matches("[JS]r\\.?");
    boolean behind =
        s.forms[to].equals(",") && to + 1 < s.n && s.forms[to + 1].matches("[JS]r\\.?");
    boolean ruler = first(s, piece, to) || s.forms[to].matches(NUMBERS);
    return son || ruler
        ? new NamePiece(piece.from(), to + 1, PER)
        : behind ? new NamePiece(piece.from(), to + 2, PER) : piece;
  }

  /** Takes off the titles before a name: "Prince | Harald Berg". */
  NamePiece withoutTitle(Words s, NamePiece piece) {
    int from = piece.from();
    while (from < piece.to()
        && (gazetteer.single(s.word[from]) & Gazetteer.TITLE) != 0
        && ((gazetteer.single(s.word[from]) & Gazetteer.SURNAME) == 0 || from + 1 < piece.to())) {
      from++;
    }
    boolean body =
        from > piece.from()
            && piece.to() - from == 1
            && (gazetteer.single(s.word[from]) & Gazetteer.HEAD) != 0;
    return body // "Premier League"
        ? new NamePiece(piece.from(), piece.to(), ORG)
        : new NamePiece(from, piece.to(), piece.type());
  }
}
