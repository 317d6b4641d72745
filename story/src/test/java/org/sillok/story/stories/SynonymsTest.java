package org.sillok.story.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sillok.story.words.Tsv;

class SynonymsTest {
  @Test
  void no_word_stands_under_two_meanings() {
    Set<String> seen = new HashSet<>();
    for (List<String> row : Tsv.rows("synonyms.tsv", 4)) {
      for (String word : row.get(1).split("\\|", -1)) {
        assertThat(seen.add(word)).as(word + " under " + row.get(0)).isTrue();
      }
    }
  }

  @Test
  void a_meaning_fits_its_example_only() {
    for (List<String> row : Tsv.rows("synonyms.tsv", 4)) {
      String act = "act " + row.get(0);
      assertThat(EventMentions.meaning(row.get(2))).as(row.get(2)).isEqualTo(act);
      assertThat(row.get(3)).as(row.get(0)).isNotEmpty();
      assertThat(EventMentions.meaning(row.get(3))).as(row.get(3)).isNotEqualTo(act);
    }
  }
}
