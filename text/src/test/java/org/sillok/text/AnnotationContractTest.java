package org.sillok.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of annotations over the samples' articles and over generated texts. */
class AnnotationContractTest {
  private static final Path BODIES = Path.of("../samples/mackerel/bodies");

  static Stream<Path> bodies() throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(BODIES)) {
      all = files.sorted().toList();
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void holdsForTheSamples(Path body) {
    AnnotationContract.invariant(text(body));
  }

  @Property(tries = 150)
  void holdsForWhateverIsWritten(@ForAll("texts") String text) {
    AnnotationContract.invariant(text);
  }

  @Test
  void charactersBeyondTheBasicPlaneShiftNothing() {
    AnnotationContract.invariant(
        "\ud83d\udc1f \"The fish \ud83d\udc1f is ours,\" Fisheries Minister Ada Holm told"
            + " reporters on Monday.\n\n\ud835\udd38da said on 5 May that \ud83c\uddf3\ud83c\uddf4 would stay.");
  }

  @Test
  void accentsAndHangulMayComeApart() {
    AnnotationContract.invariant(
        "\u00de\u00f3rd\u00eds Hallmundsd\u00f3ttir (\uae40\uc815\uc740), Iceland's minister, told"
            + " \u201cLe Mar\u00e9e\u201d on 3 October that caf\u00e9s would close.");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "Ada Holm",
            "Foreign Minister Jos\u00e9 Lund",
            "the minister",
            "his Norwegian counterpart",
            "Norway",
            "Norwegian",
            "T\u00f3rshavn",
            "said",
            "told reporters",
            "according to",
            "in a statement",
            "that the port would close",
            "the talks broke down",
            "on Monday",
            "last week",
            "3-5 February 2032",
            "by the end of the year",
            "\u201c",
            "\u201d",
            "\"",
            "''",
            ",",
            ".",
            "?",
            ":",
            "(",
            ")",
            "\u2014",
            "\n",
            "\n\n",
            "\ud83d\udc1f",
            "\ud835\udd38",
            "e\u0301",
            "\u1100\u1161\u11a8",
            "\u0301",
            "\u00a0",
            "\t",
            "\u200b",
            "...",
            "--",
            "U.S.",
            "13.5",
            "%");
    return piece.list().ofMaxSize(40).map(l -> String.join(" ", l));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
