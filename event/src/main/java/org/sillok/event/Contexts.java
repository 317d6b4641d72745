package org.sillok.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PLOVER contexts by the words of a clause, from {@code contexts.tsv}: context, lemmas. */
final class Contexts {
  private final Map<String, String> byLemma = new HashMap<>();

  Contexts() {
    for (Resource.Row row : Resource.rows("contexts")) {
      for (String lemma : row.cell(1).split("[| ]+")) {
        if (byLemma.putIfAbsent(lemma, row.cell(0)) != null) {
          throw row.wrong("a second time " + lemma);
        }
      }
    }
  }

  /** All contexts that words can give. */
  Set<String> all() {
    return Set.copyOf(byLemma.values());
  }

  /** The rule's own contexts first, then those of the words between two tokens. */
  List<String> of(Tree tree, int from, int end, List<String> own) {
    Set<String> out = new LinkedHashSet<>(own);
    for (int k = from; k < end; k++) {
      String c = byLemma.get(tree.lemma(k));
      if (c != null) {
        out.add(c);
      }
    }
    return List.copyOf(out);
  }
}
