package org.sillok.app.predict;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sillok.model.Span;

class CodePointsTest {
  @Test
  void countsALetterBeyondTheFirstPlaneOnce() {
    String text = "a\uD83D\uDE00b";
    CodePoints points = new CodePoints(text);
    assertThat(points.of(new Span(0, 4))).isEqualTo(new Span(0, 3));
    assertThat(points.of(new Span(3, 4))).isEqualTo(new Span(2, 3));
    assertThat(points.of(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(points.toUtf16(2)).isEqualTo(3);
  }

  @Property
  void goesThereAndBack(@ForAll String text, @ForAll @IntRange(min = 0, max = 200) int at) {
    int points = Math.min(at, text.codePointCount(0, text.length()));
    CodePoints codePoints = new CodePoints(text);
    assertThat(codePoints.at(codePoints.toUtf16(points))).isEqualTo(points);
  }
}
