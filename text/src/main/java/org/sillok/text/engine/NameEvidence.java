package org.sillok.text.engine;

import static org.sillok.text.engine.NamePiece.LOC;
import static org.sillok.text.engine.NamePiece.ORG;
import static org.sillok.text.engine.NamePiece.PER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a word beside one mention of a name says of all its mentions in the document: "the airline
 * Aerlond" makes a body of every Aerlond that the tagger took for a person. A name that is known
 * from the lists, stands behind a title or is part of a fuller name keeps its type.
 */
final class NameEvidence {
  private static final int FAMILY =
      Gazetteer.GIVEN | Gazetteer.SURNAME | Gazetteer.WORLD_GIVEN | Gazetteer.WORLD_FAMILY;

  private final Gazetteer gazetteer;
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> reporting = new HashSet<>(Lists.words("reporting.txt"));
  private final Set<String> address = new HashSet<>(Lists.words("names/address.txt"));

  NameEvidence(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (String line : Lists.lines("names/evidence.tsv")) {
      String[] row = line.split("\t");
      words.put(row[0] + " " + row[1], Set.of(row[2].split(" ")));
    }
  }

  /** What was seen of one name, in the order of the types: persons, bodies, places. */
  private static final class Seen {
    final int[] signs = new int[3];
    boolean titled;
    boolean spoke;
    boolean cited;
    int ways;
  }

  private boolean has(String type, String where, String word) {
    return words.getOrDefault(type + " " + where, Set.of()).contains(word);
  }

  /** The names of all sentences, with the types that the evidence gives them. */
  List<List<NamePiece>> weighed(List<Words> document, List<List<NamePiece>> all) {
    Map<String, Seen> seen = new HashMap<>();
    Set<String> partsOfPersons = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Words s = document.get(i);
      for (NamePiece piece : all.get(i)) {
        if (piece.type() <= LOC) {
          look(s, piece, seen.computeIfAbsent(piece.words(s), k -> new Seen()));
        }
        for (int j = piece.from(); piece.type() == PER && piece.size() > 1 && j < piece.to(); j++) {
          partsOfPersons.add(s.forms[j]);
        }
      }
    }
    List<List<NamePiece>> out = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      Words s = document.get(i);
      List<NamePiece> pieces = new ArrayList<>(all.get(i));
      pieces.replaceAll(
          piece -> {
            Seen signs = seen.get(piece.words(s));
            return signs == null || piece.type() > LOC
                ? piece
                : weighed(s, piece, signs, partsOfPersons);
          });
      out.add(pieces);
    }
    return out;
  }

  private void look(Words s, NamePiece piece, Seen seen) {
    String before = piece.from() > 0 ? s.forms[piece.from() - 1] : "";
    String after = piece.to() < s.n ? s.forms[piece.to()] : "";
    String second = piece.from() > 1 ? s.forms[piece.from() - 2] : "";
    boolean owner = after.equals("'s") || after.equals("’s");
    String owned = owner && piece.to() + 1 < s.n ? s.forms[piece.to() + 1] : "";
    String next = piece.to() + 1 < s.n ? s.forms[piece.to() + 1] : "";
    boolean was = after.equals("was") || after.equals("were");
    seen.spoke |= reporting.contains(after);
    seen.cited |= before.equals("to") && second.matches("(?i)according") && !owner;
    seen.ways +=
        has("LOC", "towards", before) && !owner && !second.matches("(?i)according") ? 1 : 0;
    boolean of = before.equals("of") || before.equals("at");
    seen.titled |=
        address.contains(before)
            || piece.from() > 0
                && (gazetteer.single(s.word[piece.from() - 1]) & Gazetteer.TITLE) != 0;
    for (int type = 0; type <= LOC; type++) {
      String name = NameLabels.TYPES.get(type);
      boolean sign =
          has(name, "before", before) && !owner
              || has(name, "after", after)
              || has(name, "owned", owned)
              || was && has(name, "was", next)
              || of && has(name, "of", second) && !owner;
      boolean sure = type == LOC && of && has(name, "of", second);
      seen.signs[type] += sure ? 2 : sign ? 1 : 0;
    }
  }

  private NamePiece weighed(Words s, NamePiece piece, Seen seen, Set<String> partsOfPersons) {
    int first = piece.from();
    boolean known = gazetteer.marks(s)[first] != 0;
    boolean person = seen.titled || piece.size() == 1 && partsOfPersons.contains(s.forms[first]);
    if (known || person) {
      return piece;
    }
    int bits = gazetteer.single(s.word[first]);
    int town = gazetteer.towns(s)[first];
    boolean one = piece.size() == 1;
    boolean given = !one && (bits & (Gazetteer.GIVEN | Gazetteer.WORLD_GIVEN)) != 0;
    if (piece.type() == PER && seen.signs[ORG] > 0 && !given) {
      return piece.as(ORG);
    }
    boolean onMap = seen.signs[LOC] > 1 || town != 0 && seen.signs[LOC] + seen.ways > 0;
    if (piece.type() == PER
        && !given
        && !seen.spoke
        && !seen.cited
        && seen.signs[PER] == 0
        && onMap) {
      return piece.as(LOC);
    }
    boolean family = one && (bits & FAMILY) != 0 && (s.kind[first] & 2) == 0;
    boolean told = piece.type() == LOC && (seen.cited || seen.spoke) && town / 4 < 2;
    if (family && told && seen.signs[LOC] + seen.ways == 0) {
      return piece.as(PER);
    }
    if (family && seen.signs[PER] > 0 && seen.signs[piece.type()] == 0) {
      return piece.as(PER);
    }
    return piece.type() == LOC && one && town == 0 && seen.signs[ORG] > 0 ? piece.as(ORG) : piece;
  }
}
