package org.sillok.text.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
  private static final Segmenter SEGMENTER = new Segmenter();

  private static List<String> cut(String text) {
    return SEGMENTER.segment(text).stream()
        .map(
            sentence ->
                sentence.stream()
                    .map(token -> text.substring(token[0], token[1]))
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          N. Korea's envoy didn't go.          | N. Korea 's envoy did n't go .
          It cost $5.5 million, or 10%.        | It cost $ 5.5 million , or 10 % .
          The U.S.-led, 15-year-old talks      | The U.S. - led , 15 - year - old talks
          pro-quota and non-binding e-mails    | pro-quota and non-binding e-mails
          We cannot; they’ll wait.             | We can not ; they ’ll wait .
          the workers' boats and crew’s pay    | the workers ' boats and crew ’s pay
          See https://fish.example/a?b=1, now. | See https://fish.example/a?b=1 , now .
          boats and/or nets, 9/11, 5:30 p.m.   | boats and / or nets , 9/11 , 5:30 p.m.
          wait... no -- yes—no                 | wait ... no -- yes — no
          """)
  void cutsWordsAsTheTreebankDoes(String text, String tokens) {
    assertThat(cut(text)).containsExactly(tokens);
  }

  @Test
  void sentencesEndWhereTheyShould() {
    assertThat(
            cut(
                "Mr. J. F. Holm left on Oct. 29 at 5 p.m. He sails for Cod Inc. and the E.U. In"
                    + " 2019 he slept. \"Really?\" Holm asked. \"I can't,\" she said."))
        .containsExactly(
            "Mr. J. F. Holm left on Oct. 29 at 5 p.m.",
            "He sails for Cod Inc. and the E.U.",
            "In 2019 he slept .",
            "\" Really ? \" Holm asked .",
            "\" I ca n't , \" she said .");
  }

  @Test
  void abbreviationBeforeNameDoesNotEndASentence() {
    assertThat(cut("Gen. Holm met N. Korea in the U.S. and left.")).hasSize(1);
  }

  @Test
  void curlyQuotationClosesItsSentence() {
    assertThat(cut("“We’ll see.” The talks went on."))
        .containsExactly("“ We ’ll see . ”", "The talks went on .");
  }

  @Test
  void datelineStandsAlone() {
    assertThat(cut("TORSHAVN, Oct. 29 (Fishwire) -- The talks began."))
        .containsExactly("TORSHAVN , Oct. 29 ( Fishwire ) --", "The talks began .");
  }

  @Test
  void lineBreakAlwaysEndsASentence() {
    assertThat(cut("Mackerel talks\r\nresume today\n\nin Bergen"))
        .containsExactly("Mackerel talks", "resume today", "in Bergen");
  }

  @Test
  void emptyTextHasNoSentences() {
    assertThat(SEGMENTER.segment("")).isEmpty();
    assertThat(SEGMENTER.segment(" \n\t\u200b\n ")).isEmpty();
  }
}
