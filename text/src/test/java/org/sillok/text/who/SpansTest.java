package org.sillok.text.who;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Span;

/** Whatever the text, annotations stay in it, in order, on words. */
class SpansTest {
  @Property(tries = 200)
  void annotationsStayInTheText(@ForAll("news") String news) {
    AnnotatedText text = Cases.read(news);
    Span last = new Span(0, Integer.MAX_VALUE);
    for (Mention m : text.mentions()) {
      assertThat(m.span().end()).isLessThanOrEqualTo(news.length());
      assertThat(m.span().compareTo(last)).isGreaterThanOrEqualTo(0);
      assertThat(text.words(m.span())).isEqualTo(text.words(m.span()).strip()).isNotEmpty();
      last = m.span();
    }
    for (OfficeMention o : text.offices()) {
      assertThat(o.span().end()).isLessThanOrEqualTo(news.length());
      assertThat(o.person()).isLessThan(text.entities().size());
    }
  }

  @Property(tries = 50)
  void theSameTextGivesTheSame(@ForAll("news") String news) {
    AnnotatedText once = Cases.read(news);
    AnnotatedText again = Cases.read(news);
    assertThat(again.entities()).isEqualTo(once.entities());
    assertThat(again.mentions()).isEqualTo(once.mentions());
    assertThat(again.offices()).isEqualTo(once.offices());
  }

  @Provide
  Arbitrary<String> news() {
    Arbitrary<String> word =
        Arbitraries.of(
            "Kim",
            "Do-yun",
            "Oslo",
            "Norway",
            "Norwegian",
            "minister",
            "the",
            "envoy",
            "of",
            "for",
            "(",
            ")",
            ",",
            ".",
            "\"",
            "said",
            "'s",
            "who",
            "North",
            "Korea",
            "U.S.",
            "Mr.",
            "and",
            "Fisheries",
            "Ministry",
            "met",
            "in",
            "to",
            "then-",
            "😀",
            "\n\n",
            "-",
            "No.",
            "2",
            "as",
            "she",
            "his",
            "UN",
            "Gen.",
            "Council");
    return word.list().ofMinSize(0).ofMaxSize(40).map(words -> String.join(" ", words));
  }
}
