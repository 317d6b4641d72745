package org.sillok.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.Token;
import org.sillok.model.When;
import org.sillok.text.engine.LanguageEngine;
import org.sillok.text.engine.ParsedSentence;
import org.sillok.text.engine.ParsedToken;

/** Invented sentences with the values they must get, read with the language engine's tags. */
class SentencesTest {
  private final TimeTagger tagger = TimeTagger.standard();
  private final LanguageEngine engine = LanguageEngine.load();

  @TestFactory
  List<DynamicTest> sentences() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] column = line.split("\t", -1);
          tests.add(
              dynamicTest(
                  column[0] + " " + column[1],
                  () -> assertThat(told(column[0], column[1])).isEqualTo(column[2])));
        }
      }
    }
    return tests;
  }

  private String told(String published, String text) {
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    for (ParsedSentence parsed : engine.parse(text)) {
      int first = tokens.size();
      for (ParsedToken t : parsed.tokens()) {
        int head = t.head() < 0 ? -1 : first + t.head();
        String lemma = t.lemma().toLowerCase(Locale.ROOT);
        tokens.add(
            new Token(
                new Span(t.start(), t.end()),
                t.form(),
                lemma,
                t.tag(),
                t.upos(),
                head,
                t.relation()));
      }
      sentences.add(new Sentence(new Span(parsed.start(), parsed.end()), first, tokens.size()));
    }
    return tagger.tag(text, When.parse(published), sentences, tokens).stream()
        .map(e -> e.span().in(text) + "=" + e.value())
        .collect(Collectors.joining(";"));
  }
}
