package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.PersonName.Match;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Ada Holm, Holm, false",
    "Kim Do-yun, Kim, true",
    "Kim Do Yun, Kim, true",
    "Li Weiming, Li, true",
    "Nguyen Van Minh, Nguyen, true",
    "Kim Clarkson, Clarkson, false",
    "Johan van der Berg, van der Berg, false",
    "Omar bin Karim, bin Karim, false",
    "Mr. Odd Lind, Lind, false",
    "Odd Lind Jr., Lind, false",
    "Lind, Lind, false",
  })
  void findsTheFamilyName(String name, String family, boolean first) {
    PersonName parsed = PersonName.of(name);
    assertThat(parsed.family()).isEqualTo(family);
    assertThat(parsed.familyFirst()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Do-yun, Kim Do Yun, SAME",
    "Kim Do-yun, Do-yun Kim, SAME",
    "Kim Do-yun, Kim Do-yeon, VARIANT",
    "Kim Do-yun, Kim Do-jin, DIFFERENT",
    "Kim Do-yun, Lee Do-yun, DIFFERENT",
    "Kim Do-yun, Kim, PART",
    "Choe Min-gun, Choe Min-kun, VARIANT",
    "Odd T. Lind, Odd Lind, SAME",
    "O. Lind, Odd Lind, SAME",
    "Odd Lind, Ada Lind, DIFFERENT",
    "Odd Lind, Lind, PART",
    "Odd Lind, Odd, PART",
    "Odd Lind, Lindgren, DIFFERENT",
    "Mohammed Karimi, Muhammad Karimi, VARIANT",
    "Sergei Holmov, Sergey Holmov, VARIANT",
    "Karim al-Rahmani, Karim Rahmani, SAME",
    "Karim al-Rahmani, Rahmani, PART",
    "Ana Silva Costa, Ana Silva, SAME",
    "Ana Silva Costa, Silva Costa, PART",
    "Sara Huckleby Stone, Sara Hucklebey Stone, VARIANT",
    "Nguyen Van Minh, Minh, PART",
    "José Peña, Jose Pena, SAME",
  })
  void tellsOneNameFromTwo(String a, String b, Match match) {
    assertThat(PersonName.of(a).match(PersonName.of(b))).isEqualTo(match);
  }

  @Test
  void leavesCourtesyAndPossessiveOff() {
    assertThat(PersonName.of("Mrs. Ada Holm’s").full()).isEqualTo("Ada Holm");
  }

  @Property
  void everyNameIsItself(@ForAll @NotBlank String name) {
    Assume.that(!name.isBlank()); // jqwik takes an em space for a letter
    PersonName parsed = PersonName.of(name);
    assertThat(parsed.match(PersonName.of(name))).isEqualTo(Match.SAME);
  }

  @Property
  void matchingHasNoDirection(@ForAll("names") String a, @ForAll("names") String b) {
    assertThat(PersonName.of(a).match(PersonName.of(b)))
        .isEqualTo(PersonName.of(b).match(PersonName.of(a)));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> names() {
    return net.jqwik.api.Arbitraries.of(
            "Kim",
            "Do-yun",
            "Lee",
            "Odd",
            "Ada",
            "Lind",
            "Holm",
            "bin",
            "van",
            "al-Karim",
            "Karim",
            "J.",
            "José")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }
}
