package org.sillok.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Mention;

/** The country that a phrase tells by its words, or by what was told of it before. */
final class Countries {
  static final Set<String> WITHIN = Set.of("of", "in", "from", "at", "for", "to");

  private static final Set<String> INSTITUTIONS =
      Set.of(
          "government",
          "ministry",
          "parliament",
          "cabinet",
          "opposition",
          "commission",
          "union",
          "council",
          "army",
          "military",
          "bloc",
          "regime",
          "presidency",
          "coalition",
          "senate",
          "minister",
          "president",
          "premier",
          "chancellor",
          "ambassador");

  /** In how many words before a "the government" is looked for. */
  private static final int BACK = 400;

  private final Words tree;
  private final AnnotatedText text;

  Countries(Words tree) {
    this.tree = tree;
    this.text = tree.text();
  }

  /** The country that a token names, or the words around it; null if they name none. */
  @Nullable String at(int token) {
    String own = of(token);
    return own != null ? own : around(token, 0);
  }

  @Nullable String of(int token) {
    Mention m = tree.mention(token);
    return m == null ? null : text.entities().get(m.entity()).country();
  }

  /** The countries that are named between two tokens, each once. */
  Set<String> between(int from, int end) {
    Set<String> out = new LinkedHashSet<>();
    for (int k = from; k < end; k++) {
      String c = of(k);
      if (c != null) {
        out.add(c);
      }
    }
    return out;
  }

  /**
   * "the government", "the ministry": the country of the last one that was told with its country;
   * "the commission", "the union": the body whose name ends so.
   */
  @Nullable String told(int h) {
    if (!INSTITUTIONS.contains(tree.lemma(h)) || !bareDefinite(h)) {
      return null;
    }
    int from = Math.max(0, h - BACK);
    for (int k = h - 1; k >= from; k--) {
      if (tree.lemma(k).equals(tree.lemma(h))) {
        Mention m = tree.mention(k);
        String country = m == null ? null : text.entities().get(m.entity()).country();
        country = country == null ? around(k, 0) : country;
        if (country != null) {
          return country;
        }
      }
    }
    return null;
  }

  /** True if a noun has words of its own that tell which one, or whose, it is. */
  boolean own(int h) {
    for (int c : tree.children(h)) {
      if (tree.is(c, "det") || tree.is(c, "amod") || tree.is(c, "compound") || tree.is(c, "nmod")) {
        return true;
      }
    }
    return false;
  }

  private boolean bareDefinite(int h) {
    boolean the = false;
    for (int c : tree.children(h)) {
      boolean own = tree.is(c, "nmod") && WITHIN.contains(tree.caseOf(c));
      if (tree.mention(c) != null || own) {
        return false;
      }
      the |= c < h && tree.form(c).equals("the");
    }
    return the;
  }

  /** The country that the words around a name give: "Norwegian minister Jane Doe". */
  @Nullable String beside(int h) {
    String own = around(h, 0);
    if (own == null
        && tree.head(h) >= 0
        && (tree.is(h, "appos") || tree.is(h, "flat") || tree.is(h, "compound"))) {
      own = around(tree.head(h), 1);
    }
    return own;
  }

  @Nullable String around(int h, int depth) {
    if (depth > 3) {
      return null;
    }
    for (int pass = 0; pass < 2; pass++) {
      for (int c : tree.children(h)) {
        boolean before = c < h;
        if (before != (pass == 0)) {
          continue;
        }
        boolean fits =
            tree.is(c, "amod")
                || tree.is(c, "compound")
                || tree.token(c).relation().equals("nmod:poss")
                || tree.is(c, "flat")
                || tree.is(c, "appos")
                || tree.is(c, "nmod") && (WITHIN.contains(tree.caseOf(c)) || before);
        if (fits) {
          Mention m = tree.mention(c);
          String country = m == null ? null : text.entities().get(m.entity()).country();
          if (country == null) {
            country = around(c, depth + 1);
          }
          if (country != null) {
            return country;
          }
        }
      }
    }
    return null;
  }
}
