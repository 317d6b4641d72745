package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sillok.model.Alignment.Kind;
import org.sillok.model.Alignment.Segment;

class AlignmentTest {
  private static final UnaryOperator<String> ENTITIES = raw -> raw.replace("&amp;", "&");

  /** Two paragraphs, one with an ampersand written as an entity. */
  private static final String SOURCE = "<p>Fish &amp; chips</p>  <p>Tea</p>";

  private static final String TEXT = "Fish & chips\n\nTea";

  private static Alignment example() {
    return Alignment.of(
        List.of(
            new Segment(new Span(0, 5), new Span(3, 8), Kind.COPY),
            new Segment(new Span(5, 6), new Span(8, 13), Kind.DECODED),
            new Segment(new Span(6, 12), new Span(13, 19), Kind.COPY),
            new Segment(new Span(12, 14), new Span(19, 28), Kind.BREAK),
            new Segment(new Span(14, 17), new Span(28, 31), Kind.COPY)));
  }

  @Test
  void everyStretchIsReadAgainFromTheSource() {
    Alignment alignment = example();
    for (int from = 0; from <= TEXT.length(); from++) {
      for (int to = from; to <= TEXT.length(); to++) {
        Span span = new Span(from, to);
        if (cutsTheBreak(from) || cutsTheBreak(to)) {
          continue;
        }
        assertThat(alignment.reread(span, SOURCE, ENTITIES)).isEqualTo(span.in(TEXT));
      }
    }
  }

  private static boolean cutsTheBreak(int offset) {
    return offset == 13;
  }

  @Test
  void theSourceOfAStretchHoldsAllThatItCameFrom() {
    assertThat(example().toSource(new Span(5, 6))).isEqualTo(new Span(8, 13));
    assertThat(example().toSource(new Span(7, 17)).in(SOURCE)).isEqualTo("chips</p>  <p>Tea");
  }

  @Test
  void gapsAndFalseCopiesAreRefused() {
    assertThatThrownBy(
            () -> Alignment.of(List.of(new Segment(new Span(1, 2), new Span(0, 1), Kind.COPY))))
        .hasMessageContaining("gap");
    assertThatThrownBy(() -> new Segment(new Span(0, 2), new Span(0, 3), Kind.COPY))
        .hasMessageContaining("length");
    assertThatThrownBy(() -> example().toSource(new Span(0, 18)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property
  void composedAlignmentsReadTheFirstSource(
      @ForAll("cuts") List<Span> first, @ForAll("cuts") List<Span> second) {
    String source = "0123456789".repeat(40);
    Alignment inner = cut(first, source.length());
    String middle = inner.reread(new Span(0, inner.length()), source, raw -> raw);
    Alignment outer = cut(second, middle.length());
    String text = outer.reread(new Span(0, outer.length()), middle, raw -> raw);
    Alignment both = outer.then(inner);
    assertThat(both.length()).isEqualTo(text.length());
    assertThat(both.reread(new Span(0, text.length()), source, raw -> raw)).isEqualTo(text);
    for (Segment kept : outer.segments()) {
      if (kept.kind() == Kind.COPY) {
        assertThat(both.toSource(kept.text())).isEqualTo(inner.toSource(kept.source()));
      }
    }
  }

  /** Keeps these stretches of a source, a blank between them. */
  private static Alignment cut(List<Span> keep, int length) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Span k : keep) {
      if (k.end() > length || k.length() == 0) {
        continue;
      }
      if (at > 0) {
        segments.add(new Segment(new Span(at, at + 1), new Span(k.start(), k.start()), Kind.SPACE));
        at++;
      }
      segments.add(new Segment(new Span(at, at + k.length()), k, Kind.COPY));
      at += k.length();
    }
    return Alignment.of(segments);
  }

  @Provide
  Arbitrary<List<Span>> cuts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 380), Arbitraries.integers().between(0, 20))
        .as((from, n) -> new Span(from, from + n))
        .list()
        .ofMaxSize(12)
        .map(list -> list.stream().sorted().toList());
  }
}
