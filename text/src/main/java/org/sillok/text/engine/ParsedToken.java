package org.sillok.text.engine;

import java.util.Objects;

/**
 * A token with all that the engine knows of it.
 *
 * @param start offset of its first character (UTF-16, from the beginning of the text)
 * @param end offset after its last character
 * @param form its characters
 * @param lemma its dictionary form; proper nouns keep their capitals
 * @param tag Penn Treebank tag ("VBD"); brackets are -LRB- and -RRB-, hyphens inside words HYPH
 * @param upos universal part of speech ("VERB")
 * @param head index in the sentence of the token that it depends on; -1 for the root
 * @param relation Universal Dependencies v2 relation, with the treebank's subtypes ("nsubj:pass",
 *     "obl:agent", "nmod:poss", "acl:relcl", "obl:unmarked" for bare times and measures)
 */
public record ParsedToken(
    int start,
    int end,
    String form,
    String lemma,
    String tag,
    String upos,
    int head,
    String relation) {
  /** Checks the offsets. */
  public ParsedToken {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("token out of order: " + start + ".." + end);
    }
    if (head < -1) {
      throw new IllegalArgumentException("head " + head);
    }
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(upos, "upos");
    Objects.requireNonNull(relation, "relation");
  }

  /** The relation without its subtype: "nsubj" for "nsubj:pass". */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
