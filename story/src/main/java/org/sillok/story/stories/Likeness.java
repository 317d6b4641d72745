package org.sillok.story.stories;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How like two pages have to be to be of one story, and what the days between them do to that. */
final class Likeness {
  /** Cosine at which two bodies of full length are held to be of one story. */
  private static final double LONG = .1;

  /** The same for bare headlines, which share few words even if they tell one thing. */
  private static final double SHORT = .02;

  /** Words up to which a page is a bare headline. */
  private static final double SHORT_WORDS = 15;

  private static final double LONG_WORDS = 110;

  /** In how many days the part of the likeness that fades falls to 1/e. */
  private static final double DAYS = 7;

  private static final double DATED = 1.4;
  private static final double STAYS = .3 * DATED;
  private static final double FADES = DATED - STAYS;

  /** Weight of an undated page's faded terms: two of them are as like as the words say. */
  private static final double UNDATED = Math.sqrt((1 - STAYS) / FADES);

  private Likeness() {}

  /** The vector of a page: two pages of one day are of one story from a product of 1 upwards. */
  static Vector vector(Bag bag, Vocabulary vocabulary, StoryText page) {
    double length = 1 / Math.sqrt(threshold(page.length()));
    return Vector.of(bag, vocabulary, length, page.day() == null ? UNDATED : 1);
  }

  private static double threshold(int words) {
    return Math.exp(Math.log(SHORT) + fullness(words) * (Math.log(LONG) - Math.log(SHORT)));
  }

  /** How far a page is from a bare headline (0) to a body of full length (1). */
  static double fullness(int words) {
    double at =
        (Math.log(Math.max(1, words)) - Math.log(SHORT_WORDS))
            / (Math.log(LONG_WORDS) - Math.log(SHORT_WORDS));
    return Math.min(1, Math.max(0, at));
  }

  /** The likeness of all pages of one cluster to all of the other, summed. */
  static double total(Cluster a, Cluster b) {
    return Vector.product(a.vector(), b.vector(), STAYS, FADES * fading(a.last(), b.last()));
  }

  /** What the days from one to the other leave of the faded weights. */
  static double fading(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return 1;
    }
    return Math.exp(-Math.abs(a.toEpochDay() - b.toEpochDay()) / DAYS);
  }
}
