package org.sillok.text.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * A name while it is mended: tokens {@code [from, to)} of a sentence, and the number of its type in
 * {@link NameLabels#TYPES}.
 */
record NamePiece(int from, int to, int type) {
  static final int PER = 0;
  static final int ORG = 1;
  static final int LOC = 2;

  int size() {
    return to - from;
  }

  NamePiece as(int other) {
    return new NamePiece(from, to, other);
  }

  /** The names that labels make. */
  static List<NamePiece> of(int[] labels) {
    List<NamePiece> out = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int from = i++;
      if (labels[from] != 0) {
        if (NameLabels.place(labels[from]) == 0) {
          while (i < labels.length && NameLabels.place(labels[i - 1]) != 2) {
            i++;
          }
        }
        out.add(new NamePiece(from, i, NameLabels.type(labels[from])));
      }
    }
    return out;
  }

  /** The labels of a sentence of {@code n} tokens with these names. */
  static int[] labels(List<NamePiece> pieces, int n) {
    int[] out = new int[n];
    for (NamePiece piece : pieces) {
      for (int i = piece.from; i < piece.to; i++) {
        int place =
            piece.to - piece.from == 1 ? 3 : i == piece.from ? 0 : i == piece.to - 1 ? 2 : 1;
        out[i] = NameLabels.label(piece.type, place);
      }
    }
    return out;
  }

  /** Puts a name in, in place of those that lie within it; not where it would cut one. */
  static void set(List<NamePiece> pieces, int from, int to, int type) {
    for (NamePiece piece : pieces) {
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
    pieces.add(at, new NamePiece(from, to, type));
  }

  /** The words of the name, parted by blanks. */
  String words(Words s) {
    return String.join(" ", List.of(s.forms).subList(from, to));
  }

  static boolean capital(Words s, int i) {
    return (s.kind[i] & 1) != 0;
  }

  /** Whether the word is written in capitals only. */
  static boolean shouted(Words s, int i) {
    return (s.kind[i] & 2) != 0;
  }

  static boolean dash(Words s, int i) {
    return s.forms[i].equals("-") || s.forms[i].equals("‑") || s.forms[i].equals("–");
  }
}
