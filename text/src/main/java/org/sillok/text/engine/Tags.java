package org.sillok.text.engine;

import java.util.List;

/** The closed lists of tags; a tag's number is its place here. */
public final class Tags {
  /** Penn Treebank tags as UD English EWT has them. */
  public static final List<String> PENN =
      List.of(
          "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW",
          "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS",
          "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD",
          "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``", "XX");

  /** Universal tags. */
  public static final List<String> UNIVERSAL =
      List.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private Tags() {}
}
