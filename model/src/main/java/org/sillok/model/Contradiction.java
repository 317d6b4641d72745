package org.sillok.model;

/**
 * Two claims that cannot both be right. Neither wins.
 *
 * @param kind on what they differ
 * @param one the earlier published claim
 * @param other the later one
 * @param about what each says of it, in few words: "12.9 percent / 12.6 percent"
 */
public record Contradiction(Kind kind, Claim one, Claim other, String about) {
  /** On what two claims differ. */
  public enum Kind {
    /** When it was. */
    DATE,
    /** Where it was. */
    PLACE,
    /** Who took part. */
    PARTICIPANTS,
    /** Whether it was, or what came of it. */
    OUTCOME,
    /** How much or how many. */
    FIGURE,
    /** What somebody said, word for word. */
    WORDING
  }

  public Contradiction {
    Checks.notBlank(about, "about");
  }
}
