package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmenterProperties {
  private static final Segmenter SEGMENTER = new Segmenter();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Mr.",
            "U.S.",
            "N. Korea",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\"",
            "“",
            "”",
            "'s",
            "n't",
            "...",
            "--",
            "-",
            "(",
            ")",
            "$5",
            "10%",
            "a@b.example",
            "http://x.example/",
            "Oct. 29",
            ".",
            "?",
            "!",
            "The",
            "talks",
            "\uD83D\uDC1F",
            "\uD83D",
            "\u200b",
            "\u00a0",
            "é",
            "e\u0301",
            "한국",
            "’",
            "/",
            ",",
            ";",
            "0",
            "1,000",
            "TORSHAVN");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(40).map(parts -> String.join("", parts)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 800)
  void tokensAreInBoundsOrderedAndDisjointAndOnlyGapsLieBetween(@ForAll("texts") String text) {
    check(text);
  }

  @Example
  void longLinesAreCutInLinearTime() {
    check("a".repeat(50_000));
    check("\"".repeat(50_000));
    check("a-".repeat(25_000));
    check("a. B ".repeat(10_000));
    check("\uD83D\uDC1F".repeat(25_000));
  }

  private static void check(String text) {
    int at = 0;
    for (List<int[]> sentence : SEGMENTER.segment(text)) {
      assertThat(sentence).isNotEmpty();
      for (int[] token : sentence) {
        assertThat(token[0]).isGreaterThanOrEqualTo(at);
        assertThat(token[1]).isGreaterThan(token[0]);
        assertGap(text, at, token[0]);
        at = token[1];
      }
      int from = sentence.getFirst()[0];
      assertThat(text.substring(from, sentence.getLast()[1])).doesNotContain("\n");
    }
    assertGap(text, at, text.length());
  }

  private static void assertGap(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Tokenizer.isGap(text.charAt(i))).isTrue();
    }
  }
}
