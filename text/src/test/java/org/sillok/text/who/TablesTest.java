package org.sillok.text.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The lists of facts are whole and do not contradict each other. */
class TablesTest {
  private static final Set<String> NO_STATES =
      Set.of("UNO", "EUR", "IGO", "NGO", "IMG", "MNC", "XKX");
  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  @Test
  void everyCodeIsOne() {
    Set<String> codes = new HashSet<>();
    Table.rows("countries.tsv", 7).forEach(row -> codes.add(row.get(0)));
    Table.rows("bodies.tsv", 4).forEach(row -> codes.add(row.get(2)));
    for (List<String> row : Table.rows("places.tsv", 3)) {
      codes.addAll(Table.values(row.get(0), ";"));
      codes.addAll(Table.values(row.get(1), ";"));
    }
    for (List<String> row : Table.rows("nearby.tsv", 4)) {
      codes.add(row.get(1));
      codes.addAll(Table.values(row.get(2), " "));
    }
    codes.removeAll(NO_STATES);
    assertThat(ISO).containsAll(codes);
  }

  @Test
  void nearlyEveryCountryOfTheRuntimeIsKnownByItsName() {
    Gazetteer gazetteer = new Gazetteer(ActorList.empty());
    Set<String> unknown = new HashSet<>();
    for (String code : ISO) {
      if (gazetteer.countryName(code) == null) {
        unknown.add(code);
      }
    }
    // What is left are islands and coasts without a government that news speaks of.
    assertThat(unknown)
        .hasSizeLessThan(40)
        .doesNotContain("NOR", "KOR", "TWN", "PSE", "FRO", "GRL");
  }

  @Test
  void noNameOfACountryIsTwice() {
    Map<String, String> owners = new HashMap<>();
    for (List<String> row : Table.rows("countries.tsv", 7)) {
      Set<String> names = new HashSet<>(Table.values(row.get(2), ";"));
      names.add(row.get(1));
      for (String name : names) {
        assertThat(owners.put(name, row.get(0))).as(name).isNull();
      }
    }
  }

  @Test
  void givenNamesTellOneGender() {
    GivenNames names = new GivenNames();
    assertThat(names.gender(org.sillok.model.PersonName.of("Ingrid Lind"))).isEqualTo('f');
    assertThat(names.gender(org.sillok.model.PersonName.of("Odd Lind"))).isEqualTo('-');
    assertThat(names.gender(org.sillok.model.PersonName.of("Olav Lind"))).isEqualTo('m');
  }
}
