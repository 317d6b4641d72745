package org.sillok.text.who;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sillok.model.Syntax;
import org.sillok.model.Token;

/**
 * Decides by its use in the sentence whether the name of a country or capital means the place or
 * the government.
 */
final class Uses {
  /** How a name is used. */
  enum Use {
    PLACE,
    GOVERNMENT,
    /** The sentence does not tell. */
    UNSURE
  }

  private final Map<String, Set<String>> words = new HashMap<>();

  Uses() {
    for (List<String> row : Table.rows("uses.tsv", 4)) {
      words.put(row.get(0), Set.copyOf(Table.values(row.get(1), " ")));
    }
  }

  private boolean has(String which, String lemma) {
    return words.getOrDefault(which, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  private boolean has(String which, Token token) {
    return has(which, token.lemma()) || has(which, token.form());
  }

  /**
   * How a name is used.
   *
   * @param first its first token
   * @param end the token behind it
   */
  Use of(Syntax syntax, int first, int end) {
    int top = top(syntax, first, end);
    Token token = syntax.token(top);
    String preposition = preposition(syntax, top, first);
    int head = token.head();
    Token governor = head < 0 ? token : syntax.token(head);
    if (has("place-case", preposition)) {
      return Use.PLACE;
    }
    if (token.is("appos") && head < first && governor.upos().equals("PROPN")) {
      return Use.PLACE; // "Bergen, Norway"
    }
    if (token.is("conj") && head >= 0 && head < first) {
      return between(syntax, head) ? dealt(syntax, head) : of(syntax, head, head + 1);
    }
    return switch (preposition) {
      case "" -> bare(token, governor);
      case "between" -> dealt(syntax, top);
      case "of" ->
          has("place-of", governor)
              ? Use.PLACE
              : has("act-noun", governor) ? Use.GOVERNMENT : Use.UNSURE;
      case "to", "from", "for" -> {
        boolean motion = has("motion-verb", governor) || has("motion-noun", governor);
        boolean act = has("act-verb", governor) || has("act-noun", governor);
        yield motion ? Use.PLACE : act ? Use.GOVERNMENT : Use.UNSURE;
      }
      default -> has("act-case", preposition) ? Use.GOVERNMENT : Use.UNSURE;
    };
  }

  /** "talks between X and Y", "flights between X and Y". */
  private Use dealt(Syntax syntax, int top) {
    int head = syntax.token(top).head();
    return head >= 0
            && has("motion-noun", syntax.token(head))
            && !has("act-noun", syntax.token(head))
        ? Use.PLACE
        : Use.GOVERNMENT;
  }

  private Use bare(Token token, Token governor) {
    if (token.relation().equals("nmod:poss")
        || token.is("compound")
        || token.is("amod")
        || token.is("nmod")) {
      boolean act = has("act-noun", governor);
      return act
          ? Use.GOVERNMENT
          : has("place-of", governor) || has("motion-noun", governor) ? Use.PLACE : Use.UNSURE;
    }
    if (token.is("obj") || token.relation().equals("nsubj:pass")) {
      return has("visit-verb", governor)
          ? Use.PLACE
          : has("act-verb", governor) ? Use.GOVERNMENT : Use.UNSURE;
    }
    if (token.is("nsubj")) {
      return has("place-verb", governor)
          ? Use.PLACE
          : has("act-verb", governor) ? Use.GOVERNMENT : Use.UNSURE;
    }
    return Use.UNSURE;
  }

  private static boolean between(Syntax syntax, int i) {
    int mark = syntax.child(i, "case");
    return mark >= 0 && syntax.token(mark).lemma().equals("between");
  }

  private static String preposition(Syntax syntax, int top, int first) {
    int mark = syntax.child(top, "case");
    if (mark >= 0 && mark < first) {
      return syntax.token(mark).lemma().toLowerCase(Locale.ROOT);
    }
    // A parse that lost the preposition: the word before still tells.
    Token before = first > 0 ? syntax.token(first - 1) : null;
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
