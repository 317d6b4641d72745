package org.sillok.text.engine;

import java.util.ArrayList;
import java.util.List;

/** Finds names in the tagged sentences of one document. */
final class NameTagger {
  private static final int[] NO_MEMORY = {};
  private static final boolean[] NOTHING_HIDDEN = {};

  private final Scorer model;
  private final Gazetteer gazetteer;
  private final int[][] transitions;
  private final NameRules rules;

  NameTagger(Scorer model, Gazetteer gazetteer) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.transitions = NameDecoder.transitions(model);
    this.rules = new NameRules(gazetteer);
  }

  /** Labels (see {@link NameLabels}) of each sentence. */
  List<int[]> label(List<Words> document) {
    List<int[]> first = new ArrayList<>(document.size());
    for (Words words : document) {
      first.add(decode(words, NO_MEMORY));
    }
    if (document.size() < 2) {
      return rules.mend(document, first);
    }
    List<int[]> memory = NameMemory.of(document, first);
    List<int[]> out = new ArrayList<>(document.size());
    for (int i = 0; i < document.size(); i++) {
      out.add(hasCapital(document.get(i)) ? decode(document.get(i), memory.get(i)) : first.get(i));
    }
    return rules.mend(document, out);
  }

  private static boolean hasCapital(Words words) {
    for (int i = 1; i < words.size(); i++) {
      if ((words.kind[i] & 1) != 0) {
        return true;
      }
    }
    return false;
  }

  private int[] decode(Words words, int[] memory) {
    NameFeatures features = new NameFeatures(words, gazetteer, memory, NOTHING_HIDDEN);
    return NameDecoder.decode(features, words.size(), model, transitions);
  }

  /** The names that labels make. */
  static List<EntityName> spans(int[] labels, RawSentence raw) {
    List<EntityName> out = new ArrayList<>();
    int i = 0;
    while (i < labels.length) {
      int label = labels[i];
      if (label == 0) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < labels.length
          && NameLabels.place(label) == 0
          && labels[end] > 0
          && NameLabels.place(labels[end]) != 0
          && NameLabels.place(labels[end]) != 3) {
        end++;
        if (NameLabels.place(labels[end - 1]) == 2) {
          break;
        }
      }
      String type = NameLabels.TYPES.get(NameLabels.type(label));
      if (!type.equals("MISC")) {
        out.add(
            new EntityName(raw.starts()[i], raw.ends()[end - 1], i, end, NameType.valueOf(type)));
      }
      i = end;
    }
    return out;
  }
}
