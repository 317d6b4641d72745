package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented names. */
class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "Ingrid Holmberg, Ingrid Holmbreg",
    "Ingrid Holmberg, Ingird Holmberg",
    "Ingrid Anna Holmberg, Ingrid Anna Holmerg",
    "Ada Huckelbee Holm, Ada Huckerlbee Holm",
    "Kim Dong-hyun, Kim Dong-hyub",
    "Jean-Luc Moreau, Jean-Luc Moraeu",
  })
  void aSlipInOnePart(String usual, String printed) {
    assertThat(slip(usual, printed)).isTrue();
    assertThat(slip(printed, usual)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ingrid Holmberg, Ingrid Holmberg",
    "Ingrid Holmberg, Astrid Holmberg", // a sister
    "Ingrid Holmberg, Ingrid Holmgaard",
    "Ingrid Holmberg, Holmbreg",
    "Marte Kvalnes, Audur Hvalnes", // no part in common
    "Ingrid Holmberg, Ingird Holmbreg", // two parts
    "Odd Lind, Odd Lund", // too short to tell
    "Kim Il-ho, Kim Il-hu",
    "Kim Myong-su, Kim Myung-soo", // another way to write it
    "Choe Sol-mi, Choe Sol-ma",
    "Ingrid Holmberg, Ingrid Anna Holmberg",
  })
  void noSlip(String usual, String other) {
    assertThat(slip(usual, other)).isFalse();
    assertThat(slip(other, usual)).isFalse();
  }

  @Test
  void twoLettersChangedAboutAreOneSlip() {
    assertThat(Slips.distance("holmberg", "holmbreg")).isEqualTo(1);
    assertThat(Slips.distance("holmberg", "holmber")).isEqualTo(1);
    assertThat(Slips.distance("holmberg", "halmborg")).isEqualTo(2);
    assertThat(Slips.distance("", "ab")).isEqualTo(2);
  }

  private static boolean slip(String a, String b) {
    return PersonName.of(a).isSlipOf(PersonName.of(b));
  }
}
