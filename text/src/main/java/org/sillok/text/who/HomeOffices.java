package org.sillok.text.who;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of which state somebody holds an office that is told without a country: "Foreign Minister Kim
 * Do-yun" in a Korean paper is of Korea. Where family names come first, the name itself tells
 * whether it can be.
 */
final class HomeOffices {
  /** Where the family name stands first. */
  private static final Set<String> FAMILY_FIRST =
      Set.of("KOR", "PRK", "CHN", "TWN", "HKG", "MAC", "VNM");

  private final Scene scene;
  private final List<Naming> namings;
  private final @Nullable String home;

  /**
   * @param home the country from which the article is written, or null
   */
  HomeOffices(Scene scene, List<Naming> namings, @Nullable String home) {
    this.scene = scene;
    this.namings = namings;
    this.home = home;
  }

  /**
   * The country of a title's holder, or null.
   *
   * @param body the organisation that the title is of, or null
   */
  @Nullable String of(TitlePhrase title, Figure holder, @Nullable Figure body) {
    boolean ofState =
        body != null && body.country == null && body.name.matches("(?:National|Presidential) .*");
    boolean alone = title.country() == null && title.owner() < 0;
    boolean bare = alone && title.body() < 0;
    boolean full = holder.person != null && !holder.person.single();
    boolean ours = national(title) && bare || ofState && alone;
    if (!ours || !full) {
      return null;
    }
    String state = home != null ? home : spokenOf(title);
    return state != null && order(holder, state) ? state : null;
  }

  /** Offices of which a state has one, and a foreigner's would be told with his country. */
  private boolean national(TitlePhrase title) {
    return switch (title.head().kind()) {
      case "president",
          "prime-minister",
          "minister",
          "deputy-president",
          "secretary",
          "chief-of-staff",
          "lawmaker" ->
          true;
      case "envoy" -> scene.form(title.headEnd() - 1).equalsIgnoreCase("negotiator");
      default -> false;
    };
  }

  private static boolean order(Figure holder, String state) {
    return holder.person != null && holder.person.familyFirst() == FAMILY_FIRST.contains(state);
  }

  /**
   * "Norway rejected the plan. Jane Doe, the foreign minister, said": in a paper of no country
   * known, the state with which the article begins, where no other is named in this sentence or the
   * one before.
   */
  private @Nullable String spokenOf(TitlePhrase title) {
    String lead = null;
    String near = null;
    int here = scene.sentenceOf()[title.first()];
    for (Naming naming : namings) {
      String state = naming.fact() == null ? null : naming.fact().code();
      if (state == null || naming.person() || naming.end() > title.first()) {
        continue;
      }
      int sentence = scene.sentenceOf()[naming.first()];
      if (lead == null) {
        if (sentence > 0 || !naming.national()) {
          return null;
        }
        lead = state;
      }
      if (here - sentence <= 1) {
        if (near != null && !near.equals(state)) {
          return null;
        }
        near = state;
      }
    }
    return lead != null && lead.equals(near) ? lead : null;
  }
}
