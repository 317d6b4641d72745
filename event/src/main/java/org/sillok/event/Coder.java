package org.sillok.event;

import java.util.List;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Claim;

/** Reads from an annotated article what it claims. Safe for many threads. */
public final class Coder {
  private Coder() {}

  /** The coder with the rules that the program ships. */
  public static Coder standard() {
    return new Coder();
  }

  /** The claims of an article in the order of its text; none yet. */
  public List<Claim> code(AnnotatedText text) {
    return List.of();
  }
}
