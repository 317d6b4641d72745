package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.model.When.Order;

class WhenTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-03-04",
        "2031-03-04?",
        "2031-03~",
        "2031-21",
        "2031-24%",
        "2031",
        "203X",
        "20XX",
        "2031-03-04/2031-03-06",
        "../2031-03-04",
        "2031-03/..",
        "/2031",
        "2031/",
        "2031-03-04~/..",
        "-0044",
        "0009",
        ""
      })
  void whatIsReadIsWrittenAgain(String edtf) {
    assertThat(When.parse(edtf).edtf()).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-13",
        "2031-02-30",
        "31",
        "203X-04",
        "../..",
        "/",
        "yesterday",
        "2031-03-06/2031-03-04",
        "2031-3-4",
        "2031-25",
        "2031-W12"
      })
  void whatIsNotEdtfIsRefusedByName(String text) {
    assertThatThrownBy(() -> When.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-04, 2031-03-05, BEFORE",
    "2031-03-05, 2031-03-04, AFTER",
    "2031-03-04, 2031-03, MAY_OVERLAP",
    "2031-03, 2031-03-01/2031-03-31, SAME",
    "2031-02, 2031-03, BEFORE",
    "../2031-03-04, 2031-03-05, BEFORE",
    "../2031-03-04, 2031-03-04, MAY_OVERLAP",
    "2031-03-04/.., 2031, MAY_OVERLAP",
    "2031-24, 2032-02-29, MAY_OVERLAP",
    "2031-24, 2032-03-01, BEFORE"
  })
  void orderIsNoFirmerThanThePrecision(String one, String other, Order order) {
    assertThat(When.parse(one).compare(When.parse(other))).isEqualTo(order);
  }

  @Test
  void unknownIsComparedWithNothing() {
    assertThat(When.UNKNOWN.compare(When.year(2031))).isEqualTo(Order.UNKNOWN);
    assertThat(When.year(2031).compare(When.UNKNOWN)).isEqualTo(Order.UNKNOWN);
    assertThat(When.UNKNOWN.mayOverlap(When.year(2031))).isTrue();
  }

  @Test
  void winterReachesIntoTheNextYearAndItsLeapDay() {
    assertThat(When.parse("2031-24").latest()).isEqualTo(LocalDate.of(2032, 2, 29));
  }

  @Property
  void orderTurnsRoundWithItsSides(@ForAll("dates") When a, @ForAll("dates") When b) {
    Order turned =
        switch (b.compare(a)) {
          case BEFORE -> Order.AFTER;
          case AFTER -> Order.BEFORE;
          case SAME -> Order.SAME;
          case MAY_OVERLAP -> Order.MAY_OVERLAP;
          case UNKNOWN -> Order.UNKNOWN;
        };
    assertThat(a.compare(b)).isEqualTo(turned);
  }

  @Property
  void aMeetingOfDatesLiesWithinBoth(@ForAll("dates") When a, @ForAll("dates") When b) {
    When both = a.intersect(b);
    if (both == null) {
      assertThat(a.mayOverlap(b)).isFalse();
    } else {
      assertThat(both.within(a)).isTrue();
      assertThat(both.within(b)).isTrue();
    }
  }

  @Property
  void everyDateIsReadAgainFromItsEdtf(@ForAll("dates") When date) {
    assertThat(When.parse(date.edtf())).isEqualTo(date);
  }

  @Provide
  Arbitrary<When> dates() {
    Arbitrary<LocalDate> day =
        Arbitraries.integers().between(0, 1500).map(d -> LocalDate.of(2030, 1, 1).plusDays(d));
    Arbitrary<When> days = day.map(When::day);
    Arbitrary<When> coarse =
        day.map(
            d ->
                d.getDayOfMonth() % 2 == 0
                    ? When.year(d.getYear())
                    : When.month(java.time.YearMonth.from(d)));
    Arbitrary<When> seasons =
        Combinators.combine(
                Arbitraries.integers().between(2030, 2034), Arbitraries.integers().between(21, 24))
            .as((y, s) -> new When.Season(y, s, When.Qualifier.NONE));
    Arbitrary<When> spans =
        Combinators.combine(day, Arbitraries.integers().between(0, 90))
            .as((d, n) -> When.days(d, d.plusDays(n)));
    return Arbitraries.oneOf(
        days,
        coarse,
        seasons,
        spans,
        day.map(When::upTo),
        day.map(When::since),
        Arbitraries.just(When.UNKNOWN));
  }
}
