package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.model.Actor;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;

/** Who does it to whom where the sentence before, or the page, tells it. */
final class WhomTest {
  private static final Sentences SENTENCES = new Sentences();

  /** The last event of that type. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // parties that the page never counts up
        "The three coastal parties reached an agreement. Norway and Denmark were content, and Finland was glad.|AGREE|DNK+FIN+NOR",
        "Norway walked out of the talks. The remaining two parties agreed to meet again. Denmark and Finland sent ministers.|AGREE|DNK+FIN",
        "Three parties reached an agreement. Norway and Denmark were content, and Finland was glad.|AGREE|",
        // what is answered
        "Norway demands half of the catch, a figure that Denmark has dismissed.|REJECT|DNK>NOR",
        "Norway asked Denmark for more time, and Denmark has declined.|REJECT|DNK>NOR",
        "Norway imposed a tariff on Danish butter. The shops were full. The minister smiled. The day was long. The queue was short. The sun was out. Finland criticised the tariff.|ACCUSE|FIN>NOR",
        "Norway imposed a tariff on Danish butter. Denmark imposed a tariff on Norwegian fish. The shops were full. The minister smiled. The day was long. The queue was short. The sun was out. Finland called the tariff illegal.|ACCUSE|FIN>",
        // a note goes to whom it is handed
        "Norway's minister handed the Danish envoy a note demanding the release of the crew.|REQUEST|NOR>DNK",
        // no part in it
        "Norway refused to yield, according to Danish officials.|REJECT|NOR>",
        "Norway demands a share of the catch, a figure that Danish fishermen call a joke.|REQUEST|NOR>",
        "Some sixty people demonstrated in Norway.|PROTEST|NOR>",
        "Norway denied that it had shelled the Danish camp.|ASSAULT|NOR>DNK",
        "Danish envoys were invited to Norway for talks.|REQUEST|NOR>DNK",
        "Norway on Monday urged Denmark to return to the table.|REQUEST|NOR>DNK",
      })
  void whoToWhom(String text, EventType type, String sides) {
    List<EventClaim> found = SENTENCES.events(text).stream().filter(e -> e.type() == type).toList();
    assertThat(found).as(SENTENCES.tree(text)).isNotEmpty();
    EventClaim last = found.get(found.size() - 1);
    String given =
        last.symmetric() || sides == null || !sides.contains(">")
            ? codes(last.source(), last.target())
            : codes(last.source(), List.of()) + ">" + codes(last.target(), List.of());
    assertThat(given).as(SENTENCES.tree(text)).isEqualTo(sides == null ? "" : sides);
  }

  private static String codes(List<Actor> some, List<Actor> others) {
    Set<String> out = new TreeSet<>();
    for (List<Actor> side : List.of(some, others)) {
      for (Actor a : side) {
        if (a.country() != null) {
          out.add(a.country());
        }
      }
    }
    return String.join("+", out);
  }
}
