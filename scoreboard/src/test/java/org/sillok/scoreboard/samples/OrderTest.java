package org.sillok.scoreboard.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sillok.engine.Stages;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.model.testing.SharedBench;

/** The pages of the sample story make one record, in whatever order they come. */
class OrderTest {
  private static final int ORDERS = 3;

  @Test
  void theOrderOfThePagesDoesNotMatter() throws IOException {
    Stages stages = Stages.standard();
    SampleStory story = SampleStory.build(SharedBench.root().resolve("samples/mackerel"), stages);
    same(stages, List.copyOf(story.coded().values()), story.chronology());
    List<CodedArticle> gold = List.copyOf(GoldClaims.of(story).values());
    same(stages, gold, stages.compile(gold));
  }

  private static void same(Stages stages, List<CodedArticle> pages, Chronology expected) {
    List<CodedArticle> mixed = new ArrayList<>(pages);
    for (int seed = 0; seed < ORDERS; seed++) {
      Collections.shuffle(mixed, new Random(seed));
      assertThat(stages.compile(mixed)).isEqualTo(expected);
    }
    mixed.sort(Comparator.comparing((CodedArticle a) -> a.article().page()).reversed());
    assertThat(stages.compile(mixed)).isEqualTo(expected);
  }
}
