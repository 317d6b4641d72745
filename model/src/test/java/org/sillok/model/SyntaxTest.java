package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTest {
  /** "Envoys met in Oslo ." */
  private static final Syntax TREE =
      Syntax.of(
          List.of(
              token(0, "Envoys", 1, "nsubj"),
              token(7, "met", -1, "root"),
              token(11, "in", 3, "case"),
              token(14, "Oslo", 1, "obl"),
              token(18, ".", 1, "punct")));

  private static Token token(int at, String form, int head, String relation) {
    return new Token(new Span(at, at + form.length()), form, form, "X", "X", head, relation);
  }

  @Test
  void whatHangsOnWhat() {
    assertThat(TREE.child(1, "obl")).isEqualTo(3);
    assertThat(TREE.child(1, "obj")).isEqualTo(-1);
    assertThat(TREE.children(1)).containsExactly(0, 3, 4);
    assertThat(TREE.subtree(3)).containsExactly(2, 3);
    assertThat(TREE.span(3)).isEqualTo(new Span(11, 18));
    assertThat(TREE.below(2, 1)).isTrue();
    assertThat(TREE.below(1, 2)).isFalse();
    assertThat(TREE.root(2)).isEqualTo(1);
    assertThat(TREE.subtree(1, c -> c != 3)).containsExactly(0, 1, 4);
  }
}
