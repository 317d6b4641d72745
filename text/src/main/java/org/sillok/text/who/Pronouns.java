package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Token;

/**
 * Finds whom "he" and "she" mean: somebody named in this sentence or the three before, of that
 * gender or of none known, subjects and the nearest first (after Hobbs 1978 and Lappin and Leass
 * 1994, on what is cheap to know).
 */
final class Pronouns {
  private static final int REACH = 3;
  private static final Set<String> MINE = Set.of("my", "our", "your");

  private final Scene scene;
  private final Stage stage;

  Pronouns(Scene scene, Stage stage) {
    this.scene = scene;
    this.stage = stage;
  }

  void resolve() {
    List<Stage.Placed> known = new ArrayList<>();
    for (Stage.Placed placed : stage.placed) {
      if (placed.type() == EntityType.PERSON) {
        known.add(placed);
      }
    }
    known.sort(Comparator.comparingInt(Stage.Placed::token));
    List<Stage.Placed> spoken = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < scene.size(); i++) {
      while (next < known.size() && known.get(next).token() <= i) {
        spoken.add(known.get(next++));
      }
      char gender = gender(scene.form(i));
      if (gender != '-') {
        Figure figure = best(i, gender, spoken);
        if (figure != null) {
          figure.gender = figure.gender == '-' ? gender : figure.gender;
          stage.place(scene, i, i + 1, i, Mention.Form.PRONOUN, EntityType.PERSON, figure);
          spoken.add(stage.placed.get(stage.placed.size() - 1));
        }
      }
    }
  }

  private static char gender(String form) {
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> 'm';
      case "she", "her", "hers", "herself" -> 'f';
      default -> '-';
    };
  }

  private @Nullable Figure best(int pronoun, char gender, List<Stage.Placed> spoken) {
    int here = scene.sentenceOf()[pronoun];
    Figure best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int k = spoken.size() - 1; k >= 0; k--) {
      Stage.Placed placed = spoken.get(k);
      int away = here - scene.sentenceOf()[placed.token()];
      if (away > REACH) {
        break;
      }
      boolean clash = placed.figure().gender != '-' && placed.figure().gender != gender;
      if (!clash && !besideItself(pronoun, placed.token()) && !mine(placed)) {
        int score = score(placed, away, gender);
        if (score > bestScore) {
          bestScore = score;
          best = placed.figure();
        }
      }
    }
    return best;
  }

  /** "My chair", "our man": what a speaker calls his own is nobody whom the page goes on about. */
  private boolean mine(Stage.Placed placed) {
    int k = placed.token();
    String before = k > 0 ? scene.form(k - 1).toLowerCase(Locale.ROOT) : "";
    return placed.form() == Mention.Form.NOMINAL && MINE.contains(before);
  }

  private int score(Stage.Placed placed, int away, char gender) {
    Token token = scene.token(placed.token());
    int score = -10 * away;
    score += token.is("nsubj") ? 12 : token.is("obj") || token.is("appos") ? 4 : 0;
    score += token.is("nmod") || token.is("compound") ? -4 : 0;
    score += placed.figure().gender == gender ? 4 : 0;
    score += placed.form() == Mention.Form.NOMINAL ? -2 : 0;
    score += placed.figure().person == null ? -3 : 0;
    return score;
  }

  /** True for subject and object of one verb, which "him" cannot both be. */
  private boolean besideItself(int pronoun, int other) {
    Token p = scene.token(pronoun);
    Token o = scene.token(other);
    boolean reflexive = p.form().endsWith("self") || p.tag().equals("PRP$");
    return !reflexive && p.head() >= 0 && p.head() == o.head() && pronoun != other;
  }
}
