package org.sillok.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.model.Actor;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.WordSets;

/** Every deciding entry of the data files on its examples. */
class DataFilesTest {
  @Test
  void kinds_of_act_are_named_by_their_examples_only() {
    for (List<String> row : Tsv.rows("acts.tsv", 4)) {
      assertThat(Acts.of(row.get(2))).as(row.toString()).contains(row.get(0));
      assertThat(Acts.of(row.get(3))).as(row.toString()).doesNotContain(row.get(0));
    }
  }

  @Test
  void articles_stand_before_their_examples_only() {
    for (List<String> row : Tsv.rows("articles.tsv", 4)) {
      Actor takes = new Actor(row.get(2), Actor.Kind.ORGANISATION, null, null, null);
      Actor not = new Actor(row.get(3), Actor.Kind.ORGANISATION, null, null, null);
      Naming naming = new Naming(List.of());
      assertThat(naming.one(takes)).as(row.toString()).isEqualTo("the " + row.get(2));
      assertThat(naming.one(not)).as(row.toString()).isEqualTo(row.get(3));
    }
  }

  @Test
  void offices_fit_their_examples_only() {
    for (List<String> row : Tsv.rows("offices.tsv", 4)) {
      List<String> titles = List.of(row.get(1).split("\\|", -1));
      assertThat(titles).as(row.toString()).anyMatch(row.get(2)::contains);
      assertThat(titles).as(row.toString()).noneMatch(row.get(3)::contains);
    }
  }

  @Test
  void cues_are_given_by_their_examples_only() {
    for (List<String> row : Tsv.rows("cues.tsv", 4)) {
      assertThat(Cue.of(row.get(0)).in(row.get(2))).as(row.toString()).isTrue();
      assertThat(Cue.of(row.get(0)).in(row.get(3))).as(row.toString()).isFalse();
    }
  }

  @Test
  void measures_are_named_by_their_examples_only() {
    for (List<String> row : Tsv.rows("measures.tsv", 4)) {
      assertThat(Measures.kinds(row.get(2))).as(row.toString()).contains(row.get(0));
      assertThat(Measures.kinds(row.get(3))).as(row.toString()).doesNotContain(row.get(0));
    }
  }

  @Test
  void sets_hold_their_examples_only() {
    for (List<String> row : Tsv.rows("sets.tsv", 4)) {
      assertThat(WordSets.of(row.get(0))).as(row.toString()).contains(row.get(2));
      assertThat(WordSets.of(row.get(0))).as(row.toString()).doesNotContain(row.get(3));
    }
  }

  @Test
  void issues_go_under_the_name_of_their_examples_only() {
    for (List<String> row : Tsv.rows("issues.tsv", 5)) {
      if (!row.get(0).startsWith("$")) {
        Issues.Name yes = Issues.of(row.get(3));
        Issues.Name no = Issues.of(row.get(4));
        assertThat(yes).as(row.toString()).isNotNull();
        assertThat(yes.name()).as(row.toString()).isEqualTo(row.get(0));
        assertThat(no == null ? "" : no.name()).as(row.toString()).isNotEqualTo(row.get(0));
      }
    }
  }
}
