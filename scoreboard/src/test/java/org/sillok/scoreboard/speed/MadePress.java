package org.sillok.scoreboard.speed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.sillok.story.stories.StoryText;

/**
 * Makes up the press of many days: pages in made-up words, in the proportions of the real thing.
 * Words and names follow Zipf's law; lengths are log-normal around 280 words; a page tells a story
 * that runs, the likelier the more pages it has and the fresher it is, or opens a new one, so that
 * sizes of stories follow a power law. Half of what a page says is its story's own words and names.
 * The same seed makes the same press.
 */
final class MadePress {
  /**
   * A page.
   *
   * @param id sixty-four hex digits, in no order
   * @param story the number of its story
   */
  record Page(String id, int story, StoryText text) {}

  private static final int WORDS = 80_000;
  private static final int NAMES = 250_000;
  private static final int TOPIC_WORDS = 40;
  private static final int TOPIC_NAMES = 9;
  private static final double NEW_STORY = .3;
  private static final double FADES = .85;
  private static final int RUNNING = 4_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 1, 1);

  private static final class Running {
    final int number;
    final int[] words = new int[TOPIC_WORDS];
    final int[] names = new int[TOPIC_NAMES];
    double heat = 1;

    Running(int number) {
      this.number = number;
    }
  }

  private final Random random;
  private final int pagesADay;
  private final String[] words;
  private final String[] names;
  private final double[] wordShares;
  private final double[] nameShares;
  private final List<Running> running = new ArrayList<>();
  private int stories;
  private int pages;
  private double heat;

  MadePress(long seed, int pagesADay) {
    this.random = new Random(seed);
    this.pagesADay = pagesADay;
    this.words = spell(WORDS, false);
    this.names = spell(NAMES, true);
    this.wordShares = zipf(WORDS, 1.05);
    this.nameShares = zipf(NAMES, .9);
  }

  /** The next page; days go up. */
  Page next() {
    if (pages > 0 && pages % pagesADay == 0) {
      night();
    }
    LocalDate day = FIRST_DAY.plusDays(pages++ / pagesADay);
    Running story = random.nextDouble() < NEW_STORY || running.isEmpty() ? open() : follow();
    int length = (int) Math.round(Math.exp(Math.log(280) + .6 * random.nextGaussian()));
    String text = text(story, Math.min(1500, Math.max(50, length)), .5);
    return new Page(id(), story.number, new StoryText(day, text(story, 9, .75), text));
  }

  private Running open() {
    Running out = new Running(stories++);
    for (int i = 0; i < TOPIC_WORDS; i++) {
      // a story's own words are not the commonest ones
      out.words[i] = 300 + draw(wordShares) * 7 % (WORDS - 300);
    }
    for (int i = 0; i < TOPIC_NAMES; i++) {
      out.names[i] = draw(nameShares);
    }
    running.add(out);
    heat += 1;
    return out;
  }

  private Running follow() {
    double at = random.nextDouble() * heat;
    for (Running story : running) {
      at -= story.heat;
      if (at <= 0) {
        story.heat++;
        heat++;
        return story;
      }
    }
    return running.get(running.size() - 1);
  }

  private void night() {
    running.forEach(s -> s.heat *= FADES);
    running.removeIf(s -> s.heat < .2);
    if (running.size() > RUNNING) {
      running.subList(0, running.size() - RUNNING).clear();
    }
    heat = running.stream().mapToDouble(s -> s.heat).sum();
  }

  private String text(Running story, int length, double own) {
    StringBuilder out = new StringBuilder(8 * length);
    int sentence = 0;
    for (int i = 0; i < length; i++) {
      boolean ours = random.nextDouble() < own;
      boolean name = random.nextDouble() < .12;
      String word =
          name
              ? names[ours ? story.names[skewed(TOPIC_NAMES)] : draw(nameShares)]
              : words[ours ? story.words[skewed(TOPIC_WORDS)] : draw(wordShares)];
      if (sentence == 0 && !out.isEmpty()) {
        out.append(". ");
        word = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      } else if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(word);
      sentence = sentence > 22 || random.nextDouble() < .03 ? 0 : sentence + 1;
    }
    return out.append('.').toString();
  }

  private int skewed(int of) {
    double r = random.nextDouble();
    return (int) (r * r * of);
  }

  private int draw(double[] shares) {
    double at = random.nextDouble();
    int low = 0;
    int high = shares.length - 1;
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (shares[mid] < at) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  private static double[] zipf(int n, double exponent) {
    double[] out = new double[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += 1 / Math.pow(i + 2.7, exponent);
      out[i] = sum;
    }
    for (int i = 0; i < n; i++) {
      out[i] /= sum;
    }
    return out;
  }

  private String[] spell(int n, boolean capital) {
    Set<String> seen = new HashSet<>();
    String[] out = new String[n];
    for (int i = 0; i < n; ) {
      StringBuilder word = new StringBuilder();
      int syllables = 1 + Math.min(3, (int) (Math.log(i + 2) / 3.2)) + random.nextInt(2);
      for (int k = 0; k < syllables; k++) {
        word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)));
        word.append("aeiou".charAt(random.nextInt(5)));
        if (random.nextInt(3) == 0) {
          word.append("lnrmk".charAt(random.nextInt(5)));
        }
      }
      if (capital) {
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      }
      if (seen.add(word.toString())) {
        out[i++] = word.toString();
      }
    }
    return out;
  }

  private String id() {
    StringBuilder out = new StringBuilder(64);
    for (int i = 0; i < 4; i++) {
      out.append(String.format(Locale.ROOT, "%016x", random.nextLong()));
    }
    return out.toString();
  }
}
