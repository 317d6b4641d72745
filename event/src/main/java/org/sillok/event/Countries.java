package org.sillok.event;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.EntityType;
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

  /** Those who are of another country than he whose they are. */
  static final Set<String> COUNTERPARTS =
      Set.of(
          "counterpart",
          "colleague",
          "number",
          "host",
          "guest",
          "rival",
          "ally",
          "neighbour",
          "neighbor",
          "foe",
          "enemy",
          "partner");

  /** Last words of states' names by which alone they are called. */
  private static final Set<String> LAST_WORDS = Set.of("islands", "emirates", "republic");

  private static final Set<String> LANDS = Set.of("country", "nation", "republic", "kingdom");

  /** In how many words before a "the government" is looked for. */
  private static final int BACK = 400;

  /** In how many words before "the country's" the country is looked for. */
  private static final int NEAR = 40;

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

  /**
   * "Oslo, where the fisheries ministry condemned it", "in Oslo the ministry said": the country of
   * the place where a body that is told without one acts; null if none is told.
   */
  @Nullable String where(int h) {
    int verb = tree.head(h);
    if (verb < 0 || !tree.is(h, "nsubj") || !INSTITUTIONS.contains(tree.lemma(h))) {
      return null;
    }
    int start = tree.sentenceStart(h);
    int before = tree.left(h) - 1;
    if (before - 2 >= start && tree.form(before).equals("where")) {
      return place(tree.form(before - 1).equals(",") ? before - 2 : before - 1);
    }
    boolean first = before == start + 1 || before == start + 2 && tree.form(before).equals(",");
    boolean at = first && tree.form(start).equals("in") && bareDefinite(h);
    return at ? place(start + 1) : null;
  }

  private @Nullable String place(int token) {
    Mention m = tree.mention(token);
    if (m == null || m.form() != Mention.Form.NAME) {
      return null;
    }
    EntityType type = text.entities().get(m.entity()).type();
    return type == EntityType.PLACE || type == EntityType.GOVERNMENT ? of(token) : null;
  }

  /** "The islands", "the emirates": the state named before whose name ends so, or null. */
  @Nullable Mention byLastWord(int h) {
    if (!LAST_WORDS.contains(tree.form(h)) || tree.mention(h) != null || !bareDefinite(h)) {
      return null;
    }
    Mention found = null;
    for (Mention m : text.mentions()) {
      if (m.span().start() >= tree.token(h).span().start()) {
        break;
      }
      String name = text.entities().get(m.entity()).name().toLowerCase(Locale.ROOT);
      boolean state = text.entities().get(m.entity()).country() != null;
      boolean called = m.form() == Mention.Form.NAME || m.form() == Mention.Form.DEMONYM;
      boolean ends = name.length() > tree.form(h).length() && name.endsWith(" " + tree.form(h));
      if (state && called && ends) {
        if (found != null && found.entity() != m.entity()) {
          return null;
        }
        found = m;
      }
    }
    return found;
  }

  private boolean definite(int h) {
    int det = tree.child(h, "det");
    return det >= 0 && tree.form(det).equals("the");
  }

  /** Of "the country's minister": the country that was named last before. */
  @Nullable String ofTheCountry(int h) {
    for (int c : tree.children(h)) {
      String country = tree.token(c).relation().equals("nmod:poss") ? land(c) : null;
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  private @Nullable String land(int token) {
    if (!LANDS.contains(tree.lemma(token)) || !definite(token)) {
      return null;
    }
    int end = tree.token(token).span().start();
    int start = tree.token(Math.max(0, token - NEAR)).span().start();
    String last = null;
    for (Mention m : text.mentions()) {
      if (m.span().start() >= start
          && m.span().end() <= end
          && m.form() == Mention.Form.NAME
          && text.entities().get(m.entity()).type() == EntityType.GOVERNMENT) {
        last = text.entities().get(m.entity()).country();
      }
    }
    return last;
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
    // "Norway's Danish partner" is Danish: its own adjective goes before its owner
    for (int pass = 0; pass < 3; pass++) {
      for (int c : tree.children(h)) {
        boolean owner = tree.token(c).relation().equals("nmod:poss");
        if (pass != (c > h ? 2 : owner ? 1 : 0)) {
          continue;
        }
        if (owner && c < h && COUNTERPARTS.contains(tree.lemma(h))) {
          continue;
        }
        boolean before = c < h;
        boolean fits =
            tree.is(c, "amod")
                || tree.is(c, "compound")
                || owner
                || tree.is(c, "flat")
                || tree.is(c, "appos")
                || tree.is(c, "nmod") && (WITHIN.contains(tree.caseOf(c)) || before);
        if (fits) {
          Mention m = tree.mention(c);
          String country = m == null ? null : text.entities().get(m.entity()).country();
          if (country == null && owner) {
            country = land(c);
          }
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
