package org.sillok.story.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static Crowd of(double likeness, int neighbours) {
    Crowd out = new Crowd();
    out.add(likeness, neighbours);
    return out;
  }

  @Test
  void the_denser_the_crowd_the_more_alike_two_pages_have_to_be() {
    assertThat(of(2, 10).scale(1)).isLessThan(of(1.1, 10).scale(1)).isLessThan(1);
    assertThat(of(.6, 10).scale(1)).isGreaterThan(1);
    assertThat(of(1.1, 10).scale(1)).isCloseTo(1, within(1e-6));
  }

  @Test
  void a_page_alone_is_not_joined_to_just_anything() {
    assertThat(new Crowd().scale(1)).isLessThan(1.5);
  }

  @Test
  void ten_neighbours_count_and_copies_no_more_than_others_like_it() {
    assertThat(of(2, 10).scale(1)).isEqualTo(of(2, 400).scale(1));
    assertThat(of(4, 10).scale(1)).isEqualTo(of(40, 10).scale(1));
  }

  @Test
  void a_bare_headline_is_taken_as_it_is() {
    assertThat(of(9, 10).scale(0)).isEqualTo(1);
  }

  @Property(tries = 100)
  void the_order_of_neighbours_does_not_matter(@ForAll long seed) {
    Random random = new Random(seed);
    List<Double> likenesses = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      likenesses.add(3 * random.nextDouble());
    }
    Crowd one = new Crowd();
    likenesses.forEach(l -> one.add(l, 1));
    Collections.shuffle(likenesses, random);
    Crowd other = new Crowd();
    likenesses.forEach(l -> other.add(l, 1));
    assertThat(other.scale(1)).isEqualTo(one.scale(1));
  }
}
