package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardinalsTest {
  @ParameterizedTest
  @CsvSource({"one, 1", "ten, 10", "14, 14", "0, 0", "2031, 0", "tenth, 0", "'', 0"})
  void smallNumbersInWordsOrFigures(String word, int number) {
    assertThat(Cardinals.of(word)).isEqualTo(number);
  }
}
