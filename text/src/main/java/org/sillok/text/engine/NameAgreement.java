package org.sillok.text.engine;

import static org.sillok.text.engine.NamePiece.LOC;
import static org.sillok.text.engine.NamePiece.ORG;
import static org.sillok.text.engine.NamePiece.PER;
import static org.sillok.text.engine.NamePiece.capital;
import static org.sillok.text.engine.NamePiece.set;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One document gives a word one meaning: short forms in brackets, votes of all its mentions. */
final class NameAgreement {
  /** What a short form means that was written out and is no name: "a plan of action (POA)". */
  private static final int NO_NAME = 9;

  private final Gazetteer gazetteer;
  private final Set<String> bodies = new HashSet<>(Lists.words("names/the-bodies.txt"));
  private final Set<String> capitals = new HashSet<>(Lists.words("names/no-names.txt"));

  private final NameEvidence evidence;

  NameAgreement(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.evidence = new NameEvidence(gazetteer);
  }

  /** The names of all sentences of a document, agreed with each other. */
  List<List<NamePiece>> agreed(List<Words> document, List<List<NamePiece>> found) {
    List<List<NamePiece>> all = new ArrayList<>(found.size());
    Map<String, Integer> defined = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      all.add(bracketed(document.get(i), defined(document.get(i), found.get(i), defined), defined));
    }
    all = evidence.weighed(document, all);
    Map<String, int[]> votes = votes(document, all);
    List<List<NamePiece>> out = new ArrayList<>(all.size());
    for (int i = 0; i < all.size(); i++) {
      out.add(agreed(document.get(i), all.get(i), defined, votes));
    }
    return out;
  }

  /**
   * "Nordvik University College (Novuco)", "Ministry of the Sea (MOS)", "San Elmo (SEL)": what
   * stands in brackets behind a name is short for it, if its letters come from the name or, behind
   * a body's, are capitals.
   */
  private List<NamePiece> bracketed(Words s, List<NamePiece> pieces, Map<String, Integer> defined) {
    List<NamePiece> out = new ArrayList<>(pieces);
    for (NamePiece piece : pieces) {
      int at = piece.to();
      boolean brackets = at + 2 < s.n && s.forms[at].equals("(") && s.forms[at + 2].equals(")");
      if (!brackets || piece.type() != ORG && piece.type() != LOC) {
        continue;
      }
      String word = s.forms[at + 1];
      boolean fits =
          word.length() > 1 && Character.isLetter(word.charAt(0)) && !capitals.contains(word);
      boolean shouted = NamePiece.shouted(s, at + 1) && word.length() < 8;
      boolean letters = drawn(word, piece.words(s));
      boolean shortOf =
          piece.type() == ORG
              ? piece.size() > 1
                  && (shouted
                      || capital(s, at + 1)
                          && word.length() > 2
                          && (letters || piece.size() > 2 && coined(s, at + 1)))
              : shouted && letters;
      if (fits && shortOf && gazetteer.marks(s)[at + 1] == 0) {
        set(out, at + 1, at + 2, piece.type());
        defined.putIfAbsent(word, piece.type());
      }
    }
    return out;
  }

  /** Whether the lists hold the word neither as a person's name nor as a town's. */
  private boolean coined(Words s, int i) {
    int known =
        Gazetteer.GIVEN | Gazetteer.SURNAME | Gazetteer.WORLD_GIVEN | Gazetteer.WORLD_FAMILY;
    return (gazetteer.single(s.word[i]) & known) == 0
        && gazetteer.towns(s)[i] == 0
        && !s.forms[i].matches(".*(?:ist|ists|ian|ians)"); // a wing: "Communist Party (Marxist)"
  }

  /** Whether the letters stand in the name in this order, the first at its beginning. */
  private static boolean drawn(String word, String name) {
    String from = name.toLowerCase(Locale.ROOT);
    String letters = word.toLowerCase(Locale.ROOT);
    if (from.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = from.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * "International Mackerel Council (IMC)": the short form takes the type of the long one, here and
   * later.
   */
  private List<NamePiece> defined(Words s, List<NamePiece> pieces, Map<String, Integer> defined) {
    List<NamePiece> out = new ArrayList<>(pieces);
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
      int type = headed(s, from, end) ? ORG : NO_NAME;
      for (NamePiece piece : pieces) {
        if (piece.to() == end && piece.type() == LOC && piece.from() <= from) {
          type = LOC;
        }
        if (piece.to() > from && piece.from() < end && piece.type() == ORG) {
          type = ORG;
        }
        if (piece.to() == end && piece.type() == PER) {
          type = -1;
        }
      }
      if (type == NO_NAME) {
        defined.put(s.forms[i + 1], NO_NAME);
        continue;
      }
      if (type >= 0) {
        set(out, from, end, type);
        set(out, i + 1, i + 2, type);
        defined.put(s.forms[i + 1], type);
      }
    }
    return out;
  }

  private boolean headed(Words s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (capital(s, i) && (gazetteer.single(s.word[i]) & Gazetteer.HEAD) != 0) {
        return true;
      }
    }
    return false;
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

  private static Map<String, int[]> votes(List<Words> document, List<List<NamePiece>> all) {
    Map<String, int[]> votes = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Words s = document.get(i);
      for (NamePiece piece : all.get(i)) {
        boolean one = piece.size() == 1;
        if (one) {
          votes.computeIfAbsent(s.forms[piece.from()], w -> new int[5])[piece.type()] += 2;
        } else if (piece.type() == PER) {
          votes.computeIfAbsent(s.forms[piece.to() - 1], w -> new int[5])[PER] += 3;
        }
      }
    }
    return votes;
  }

  private List<NamePiece> agreed(
      Words s, List<NamePiece> pieces, Map<String, Integer> defined, Map<String, int[]> votes) {
    List<NamePiece> out = new ArrayList<>();
    boolean[] covered = new boolean[s.n];
    for (NamePiece piece : pieces) {
      int type = piece.type();
      if (piece.size() == 1) {
        String form = s.forms[piece.from()];
        Integer meaning = defined.get(form);
        int[] vote = votes.getOrDefault(form, new int[5]);
        int best = 0;
        int sum = 0;
        for (int t = 0; t < vote.length; t++) {
          sum += vote[t];
          best = vote[t] > vote[best] ? t : best;
        }
        if (meaning != null && meaning == NO_NAME && piece.type() != LOC) {
          continue;
        }
        if (meaning != null && meaning != NO_NAME) {
          type = meaning;
        } else if (vote[best] * 3 >= sum * 2
            && (gazetteer.single(s.word[piece.from()]) & Gazetteer.PEOPLE) == 0) {
          type = best;
        }
      }
      for (int i = piece.from(); i < piece.to(); i++) {
        covered[i] = true;
      }
      out.add(new NamePiece(piece.from(), piece.to(), type));
    }
    for (int i = 0; i < s.n; i++) {
      if (covered[i] || !capital(s, i)) {
        continue;
      }
      Integer meaning = defined.get(s.forms[i]);
      int[] vote = votes.getOrDefault(s.forms[i], new int[5]);
      boolean alone = (i == 0 || !covered[i - 1]) && (i + 1 >= s.n || !covered[i + 1]);
      if (meaning != null) {
        if (meaning != NO_NAME) {
          set(out, i, i + 1, meaning);
        }
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
}
