package org.sillok.text.who;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Syntax;
import org.sillok.model.Token;

/**
 * Decides by its use in the sentence whether the name of a country or capital means the place or
 * the government.
 */
final class Uses {
  private final Map<String, Set<String>> words = new HashMap<>();

  Uses() {
    for (List<String> row : Table.rows("uses.tsv", 4)) {
      words.put(row.get(0), Set.copyOf(Table.values(row.get(1), " ")));
    }
  }

  private boolean has(String which, String lemma) {
    return words.getOrDefault(which, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /**
   * True if the name means the place.
   *
   * @param first its first token
   * @param end the token behind it
   * @param unless what it means where nothing tells: true for a city, false for a country
   */
  boolean place(Syntax syntax, int first, int end, boolean unless) {
    int top = top(syntax, first, end);
    Token token = syntax.token(top);
    Token before = first > 0 ? syntax.token(first - 1) : null;
    String preposition = preposition(syntax, top, first, before);
    int head = token.head();
    Token governor = head < 0 ? token : syntax.token(head);
    if (has("place-case", preposition)) {
      return true;
    }
    if (token.is("appos") && head < first && governor.upos().equals("PROPN")) {
      return true; // "Bergen, Norway"
    }
    if (preposition.equals("of")) {
      return has("place-of", governor.lemma());
    }
    if (preposition.equals("to") || preposition.equals("from") || preposition.equals("for")) {
      if (has("motion-verb", governor.lemma()) || has("motion-noun", governor.lemma())) {
        return !preposition.equals("for") || has("motion-verb", governor.lemma()) || unless;
      }
      return false;
    }
    if (preposition.equals("between") || token.is("conj") && head >= 0 && between(syntax, head)) {
      int noun = token.is("conj") && head >= 0 ? syntax.token(head).head() : head;
      return noun >= 0 && has("motion-noun", syntax.token(noun).lemma());
    }
    if (!preposition.isEmpty()) {
      return false; // with, against, by, toward a government
    }
    if (token.relation().equals("nmod:poss")) {
      return has("place-of", governor.lemma())
          || has("motion-noun", governor.lemma()) && !has("motion-verb", governor.lemma());
    }
    if (token.is("obj") || token.relation().equals("nsubj:pass")) {
      return has("visit-verb", governor.lemma());
    }
    if (token.is("nsubj")) {
      return has("place-verb", governor.lemma())
          || governor.is("root")
              && copular(syntax, head)
              && unless
              && governor.upos().equals("NOUN");
    }
    if (token.is("compound") || token.is("amod") || token.is("nmod")) {
      return has("motion-noun", governor.lemma());
    }
    if (token.is("conj") && head >= 0 && head != top) {
      return place(syntax, head, head + 1, unless);
    }
    return unless;
  }

  private static boolean copular(Syntax syntax, int i) {
    return i >= 0 && syntax.child(i, "cop") >= 0;
  }

  private static boolean between(Syntax syntax, int i) {
    int mark = syntax.child(i, "case");
    return mark >= 0 && syntax.token(mark).lemma().equals("between");
  }

  private static String preposition(Syntax syntax, int top, int first, @Nullable Token before) {
    int mark = syntax.child(top, "case");
    if (mark >= 0 && mark < first) {
      return syntax.token(mark).lemma().toLowerCase(Locale.ROOT);
    }
    // A parse that lost the preposition: the word before still tells.
    return before != null && before.upos().equals("ADP")
        ? before.lemma().toLowerCase(Locale.ROOT)
        : "";
  }

  /** The token of the name that hangs on a token outside of it. */
  static int top(Syntax syntax, int first, int end) {
    for (int i = first; i < end; i++) {
      int head = syntax.token(i).head();
      if (head < first || head >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
