package org.sillok.story.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sillok.story.stories.StoryStream.Change;
import org.sillok.story.stories.StoryStream.Placed;

class StoryStreamTest {
  private static final LocalDate DAY = LocalDate.parse("2031-04-08");
  private static final List<String> MACKEREL =
      List.of(
          "Norway and Iceland opened talks on mackerel quotas in Bergen, where Per Holm leads the Norwegian team.",
          "The mackerel talks in Bergen ended their second day, Per Holm told reporters at the harbour office.",
          "No deal on mackerel quotas yet between Norway and Iceland, whose teams stay in Bergen.",
          "Per Holm of Norway called the mackerel quotas that Iceland wants in Bergen too high.",
          "A deal on mackerel quotas was signed in Bergen by Per Holm for Norway and by Iceland.");
  private static final List<String> FERRY =
      List.of(
          "A ferry ran aground off Suduroy in fog; the coast guard took forty passengers off the ship.",
          "Passengers of the ferry that ran aground off Suduroy are safe, the coast guard said.",
          "The ferry aground off Suduroy is to be towed by the coast guard when the fog lifts.",
          "Tugs pulled the ferry off the rocks of Suduroy, the coast guard said, its passengers long home.");

  private static String id(int n) {
    return String.format(Locale.ROOT, "%016x%048x", 0x9E3779B97F4A7C15L * (n + 1), n);
  }

  /** Two affairs over some days. */
  private static List<Map.Entry<String, StoryText>> pages() {
    List<Map.Entry<String, StoryText>> out = new ArrayList<>();
    for (int i = 0; i < MACKEREL.size(); i++) {
      out.add(Map.entry(id(i), new StoryText(DAY.plusDays(i / 2), "", MACKEREL.get(i))));
    }
    for (int i = 0; i < FERRY.size(); i++) {
      out.add(Map.entry(id(20 + i), new StoryText(DAY.plusDays(i / 2), "", FERRY.get(i))));
    }
    return out;
  }

  private static Map<String, String> stream(List<Map.Entry<String, StoryText>> pages) {
    StoryStream stream = StoryStream.empty();
    Grouping grouping = new Grouping();
    pages.forEach(p -> grouping.follow(stream.add(p.getKey(), p.getValue())));
    grouping.follow(stream.close());
    return grouping.stories();
  }

  private static List<Map.Entry<String, StoryText>> byDay(List<Map.Entry<String, StoryText>> of) {
    List<Map.Entry<String, StoryText>> out = new ArrayList<>(of);
    out.sort(
        (a, b) -> String.valueOf(a.getValue().day()).compareTo(String.valueOf(b.getValue().day())));
    return out;
  }

  @Test
  void pages_find_their_story_as_they_come() {
    Map<String, String> stories = stream(byDay(pages()));
    for (int i = 0; i < FERRY.size(); i++) {
      assertThat(stories.get(id(20 + i))).isEqualTo(stories.get(id(20)));
    }
    assertThat(stories.get(id(0))).isNotEqualTo(stories.get(id(20)));
    assertThat(stories.get(id(1))).isEqualTo(stories.get(id(0)));
  }

  @Test
  void a_story_is_named_after_its_first_page_for_good() {
    StoryStream stream = StoryStream.empty();
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, StoryText> p : byDay(pages())) {
      for (Change change : stream.add(p.getKey(), p.getValue())) {
        if (change instanceof Placed placed && placed.page().equals(id(20))) {
          names.add(placed.story());
        }
      }
    }
    assertThat(names).hasSize(1);
    assertThat(names.get(0)).matches("s[0-9a-f]{16}");
    assertThat(List.of("s" + id(20).substring(0, 16), "s" + id(21).substring(0, 16)))
        .contains(names.get(0));
  }

  @Test
  void nothing_changes_before_the_day_ends() {
    StoryStream stream = StoryStream.empty();
    assertThat(stream.add(id(1), new StoryText(DAY, "", MACKEREL.get(0)))).isEmpty();
    assertThat(stream.add(id(2), new StoryText(DAY, "", MACKEREL.get(1)))).isEmpty();
    assertThat(stream.add(id(3), new StoryText(DAY.plusDays(1), "", MACKEREL.get(2)))).hasSize(2);
    assertThat(stream.close()).hasSize(1);
    assertThat(stream.close()).isEmpty();
  }

  @Test
  void a_page_without_a_proper_id_is_refused() {
    StoryStream stream = StoryStream.empty();
    assertThatThrownBy(() -> stream.add("7", new StoryText(DAY, "", "Talks in Bergen")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
  }

  @Property(tries = 40)
  void the_order_within_a_day_does_not_matter(@ForAll long seed) {
    List<Map.Entry<String, StoryText>> pages = pages();
    Map<String, String> first = stream(byDay(pages));
    Collections.shuffle(pages, new Random(seed));
    assertThat(stream(byDay(pages))).isEqualTo(first);
  }

  @Property(tries = 40)
  void the_order_of_pages_at_hand_does_not_matter(@ForAll long seed) {
    List<Map.Entry<String, StoryText>> pages = pages();
    pages.add(Map.entry(id(40), new StoryText(null, "Mackerel talks in Bergen", "")));
    pages.add(Map.entry(id(41), new StoryText(null, "", MACKEREL.get(4) + " Iceland agreed.")));
    Map<String, String> first = Stories.group(map(pages));
    Collections.shuffle(pages, new Random(seed));
    assertThat(new HashMap<>(Stories.group(map(pages)))).isEqualTo(new HashMap<>(first));
  }

  /** A press of a few affairs of one kind, whose pages share most of their words. */
  private static List<Map.Entry<String, StoryText>> press(Random random) {
    String[] places = {"Bergen", "Torshavn", "Aberdeen", "Husavik", "Killybegs"};
    String[] people = {"Per Holm", "Jona Lund", "Ewan Muir", "Sif Dal", "Nora Quinn"};
    String[] fish = {"mackerel", "herring", "cod", "capelin", "whiting"};
    String[] said = {"opened", "went on", "broke off", "were put off", "ended", "were moved"};
    List<Map.Entry<String, StoryText>> out = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int affair = random.nextInt(places.length);
      String text =
          String.format(
              Locale.ROOT,
              "Talks on %s quotas in %s %s, %s told reporters; the %d boats of %s stay in harbour.",
              fish[random.nextInt(8) == 0 ? 0 : affair],
              places[affair],
              said[random.nextInt(said.length)],
              people[affair],
              10 + random.nextInt(5),
              places[random.nextInt(8) == 0 ? 0 : affair]);
      LocalDate day = random.nextInt(12) == 0 ? null : DAY.plusDays(i / 8);
      out.add(Map.entry(id(random.nextInt(1 << 30)), new StoryText(day, "", text)));
    }
    return out;
  }

  @Property(tries = 60)
  void what_the_stream_tells_adds_up(@ForAll long seed) {
    List<Map.Entry<String, StoryText>> pages = press(new Random(seed));
    Map<String, String> stories = stream(pages);
    assertThat(stories.keySet()).isEqualTo(map(pages).keySet());
    stories.forEach(
        (page, story) ->
            assertThat(stories)
                .as("a story is named after a page that it has")
                .anySatisfy(
                    (other, of) -> {
                      assertThat("s" + other.substring(0, 16)).isEqualTo(story);
                      assertThat(of).isEqualTo(story);
                    }));
  }

  @Property(tries = 60)
  void the_order_within_the_days_of_a_press_does_not_matter(@ForAll long seed) {
    List<Map.Entry<String, StoryText>> pages = press(new Random(seed));
    Map<String, String> first = Stories.group(map(pages));
    Collections.shuffle(pages, new Random(~seed));
    assertThat(Stories.group(map(pages))).isEqualTo(first);
    pages.removeIf(p -> p.getValue().day() == null);
    Map<String, String> streamed = stream(byDay(pages));
    Collections.shuffle(pages, new Random(seed + 1));
    assertThat(stream(byDay(pages))).isEqualTo(streamed);
  }

  /** A page of so many words of each kind; each kind has sixty words of its own. */
  private static StoryText made(int day, Random random, int common, int first, int second) {
    int[] counts = {common, first, second, 130 - common - first - second};
    String[] kinds = {"voten", "torsh", "stanl", "daily" + random.nextInt(1000)};
    List<String> words = new ArrayList<>();
    for (int kind = 0; kind < counts.length; kind++) {
      for (int i = 0; i < counts[kind]; i++) {
        words.add(
            kinds[kind] + (char) ('a' + random.nextInt(15)) + (char) ('a' + random.nextInt(4)));
      }
    }
    Collections.shuffle(words, random);
    return new StoryText(DAY.plusDays(day), "", String.join(" ", words));
  }

  @Test
  void a_small_story_is_grouped_anew_when_later_days_show_that_it_is_two() {
    Random random = new Random(3);
    StoryStream stream = StoryStream.empty();
    Grouping grouping = new Grouping();
    List<Boolean> together = new ArrayList<>();
    for (int day = 0; day < 6; day++) {
      for (int i = 0; i < 20; i++) {
        grouping.follow(stream.add(id(1000 + 20 * day + i), made(day, random, 0, 0, 0)));
      }
      // two votes, first told in much the same words
      int common = day == 0 ? 40 : 10;
      grouping.follow(stream.add(id(day), made(day, random, common, 60 - common, 0)));
      grouping.follow(stream.add(id(10 + day), made(day, random, common, 0, 60 - common)));
      grouping.follow(stream.close());
      Map<String, String> now = grouping.stories();
      together.add(now.get(id(0)).equals(now.get(id(10))));
    }
    assertThat(together.get(0)).isTrue();
    assertThat(together.get(5)).isFalse();
    Map<String, String> last = grouping.stories();
    assertThat(last.get(id(5))).isEqualTo(last.get(id(0)));
    assertThat(last.get(id(15))).isEqualTo(last.get(id(10)));
  }

  private static Map<String, StoryText> map(List<Map.Entry<String, StoryText>> pages) {
    Map<String, StoryText> out = new LinkedHashMap<>();
    pages.forEach(p -> out.put(p.getKey(), p.getValue()));
    return out;
  }
}
