package org.sillok.text.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of the name tagger: O, and for each type begin, inside, last, alone (BILOU). MISC
 * (events, works, laws) is learned to keep such names apart and is not given out.
 */
public final class NameLabels {
  /** The types in the order of their numbers. */
  public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "NORP", "MISC");

  /** Number of labels. */
  public static final int COUNT = 1 + 4 * TYPES.size();

  private NameLabels() {}

  /** Names of all labels, for the model's list of classes. */
  public static List<String> names() {
    List<String> out = new ArrayList<>();
    out.add("O");
    for (String type : TYPES) {
      for (String place : List.of("B-", "I-", "L-", "U-")) {
        out.add(place + type);
      }
    }
    return List.copyOf(out);
  }

  /** Label of a word in a name: {@code place} 0 begin, 1 inside, 2 last, 3 alone. */
  public static int label(int type, int place) {
    return 1 + 4 * type + place;
  }

  /** Type of a label that is not O. */
  public static int type(int label) {
    return (label - 1) / 4;
  }

  /** Place of a label that is not O. */
  public static int place(int label) {
    return (label - 1) % 4;
  }

  /** Whether {@code next} may follow {@code label}. */
  static boolean follows(int label, int next) {
    boolean open = label > 0 && place(label) < 2;
    boolean goesOn = next > 0 && (place(next) == 1 || place(next) == 2);
    return open == goesOn && (!open || type(label) == type(next));
  }

  /** Whether a sentence may end with the label. */
  static boolean mayEnd(int label) {
    return label == 0 || place(label) >= 2;
  }
}
