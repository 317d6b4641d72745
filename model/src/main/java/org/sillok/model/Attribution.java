package org.sillok.model;

import java.util.List;

/**
 * Who says so: the chain of voices from the outlet inwards. An empty chain is the outlet's own
 * word.
 *
 * @param chain the outermost voice first: "KCNA said that the envoy said" gives KCNA, the envoy
 */
public record Attribution(List<Voice> chain) {
  /** On the outlet's own word. */
  public static final Attribution OUTLET = new Attribution(List.of());

  public Attribution {
    chain = List.copyOf(chain);
  }

  /** On the word of one voice. */
  public static Attribution of(Voice voice) {
    return new Attribution(List.of(voice));
  }
}
