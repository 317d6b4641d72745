package org.sillok.text.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CitiesTest {
  private final Cities cities = Cities.standard();

  @Test
  void knowsWhereACityLies() {
    City city = cities.find("Pyongyang", null).orElseThrow();
    assertThat(city.country()).isEqualTo("PRK");
    assertThat(city.latitude()).isCloseTo(39.03, within(0.05));
    assertThat(city.longitude()).isCloseTo(125.75, within(0.05));
  }

  @Test
  void knowsNamesWithoutTheirAccents() {
    assertThat(cities.find("Torshavn", null).orElseThrow().country()).isEqualTo("FRO");
    assertThat(cities.find("Tórshavn", null)).isEqualTo(cities.find("Torshavn", null));
  }

  @Test
  void theCountryTellsCitiesOfOneNameApart() {
    assertThat(cities.find("Hamilton", "NZL").orElseThrow().latitude()).isNegative();
    assertThat(cities.find("Hamilton", "CAN").orElseThrow().latitude()).isPositive();
  }

  @Test
  void noneIsMeantWhereSeveralMayBe() {
    assertThat(cities.called("Hamilton")).hasSizeGreaterThan(2);
    assertThat(cities.find("Hamilton", null)).isEmpty();
    assertThat(cities.find("Hamilton", "JPN")).isEmpty();
    assertThat(cities.find("Nosuchplace", null)).isEmpty();
  }

  @Test
  void oneThatOutshinesTheOthersIsMeant() {
    assertThat(cities.called("London")).hasSizeGreaterThan(1);
    assertThat(cities.find("London", null).orElseThrow().country()).isEqualTo("GBR");
  }
}
