package org.sillok.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/** What holds of every text, sense or none. */
class TimeTaggerPropertiesTest {
  private static final TimeTagger TAGGER = TimeTagger.standard();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "the",
            "end",
            "of",
            "first",
            "last",
            "next",
            "this",
            "two",
            "twenty",
            "-",
            "one",
            "half",
            "a",
            "an",
            "and",
            "few",
            "several",
            "May",
            "Oct.",
            "March",
            "Friday",
            "31",
            "29th",
            "1918",
            "2018",
            "99",
            "BC",
            "AD",
            "week",
            "weeks",
            "year",
            "years",
            "decade",
            "century",
            "ago",
            "later",
            "earlier",
            "before",
            "from",
            "to",
            ",",
            "(",
            ")",
            ".",
            "early",
            "mid",
            "late",
            "summer",
            "quarter",
            "8:30",
            "p.m.",
            "GMT",
            "night",
            "now",
            "recently",
            "Christmas",
            "Ramadan",
            "2018-10-29",
            "13/13/2018",
            "1990s",
            "'",
            "'s",
            "every",
            "daily",
            "will",
            "met",
            "said",
            "\n\n",
            "\n",
            "\ud83d\ude80",
            "\ud835\udc00",
            "e\u0301",
            "000",
            "25:99",
            "\u2013",
            "fiscal",
            "Q3",
            "21st");
    return word.list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.strings().all().ofMaxLength(80);
  }

  @Provide
  Arbitrary<When> dates() {
    return Arbitraries.of(
            "2018-11-15",
            "2018-11",
            "2018",
            "",
            "2016-02-29",
            "0004-01-01",
            "../2018",
            "2018-12-31")
        .map(When::parse);
  }

  @Property(tries = 1500)
  void spansLieInTheTextInOrder(@ForAll("texts") String text, @ForAll("dates") When published) {
    check(text, published);
  }

  @Property(tries = 500)
  void anyCharactersWillDo(@ForAll("strings") String text, @ForAll("dates") When published) {
    check(text, published);
  }

  @Property(tries = 300)
  void lineEndsDoNotMatter(@ForAll("texts") String text) {
    When day = When.parse("2018-11-15");
    assertThat(TAGGER.tag(text.replace("\n", "\r\n"), day, List.of(), List.of()))
        .extracting(TimeExpression::value)
        .isEqualTo(
            TAGGER.tag(text, day, List.of(), List.of()).stream()
                .map(TimeExpression::value)
                .toList());
  }

  private static void check(String text, When published) {
    int end = 0;
    for (TimeExpression e : TAGGER.tag(text, published, List.of(), List.of())) {
      assertThat(e.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(e.span().end()).isGreaterThan(e.span().start()).isLessThanOrEqualTo(text.length());
      assertThat(When.parse(e.when().edtf())).isEqualTo(e.when());
      end = e.span().end();
    }
  }
}
