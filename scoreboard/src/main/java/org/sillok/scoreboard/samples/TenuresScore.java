package org.sillok.scoreboard.samples;

import java.util.List;
import java.util.Objects;
import org.sillok.model.OfficeMention;
import org.sillok.model.Tenure;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/** Who is seen in which office: person, office, country and standing, then first and last page. */
final class TenuresScore {
  private TenuresScore() {}

  static List<Figure> of(SampleStory story) {
    JsonNode gold = story.gold().path("story").path("tenures");
    List<Tenure> given = story.chronology().tenures();
    double[][] weights = new double[gold.size()][given.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        weights[i][j] = weight(gold.get(i), given.get(j));
      }
    }
    int[] pairs = Assignment.of(weights);
    long found = 0;
    long dated = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (pairs[i] >= 0) {
        found++;
        dated += days(gold.get(i), given.get(pairs[i])) == 2 ? 1 : 0;
      }
    }
    return List.of(
        Figure.share("P", found, given.size()),
        Figure.share("R", found, gold.size()),
        Figure.share("F1", 2 * found, given.size() + gold.size()),
        Figure.share("first and last page right (of found)", dated, found),
        Figure.count("found", found),
        Figure.count("predicted", given.size()),
        Figure.count("gold", gold.size()));
  }

  private static double weight(JsonNode gold, Tenure given) {
    boolean same =
        Words.sameName(gold.path("person").asString(), given.person().name())
            && Words.sameOffice(gold.path("office").asString(), given.office().title())
            && gold.path("country").asString("").equals(country(given))
            && gold.path("status").asString().equals(standing(given));
    return same ? 1 + days(gold, given) : 0;
  }

  private static String country(Tenure t) {
    String country = t.office().country() != null ? t.office().country() : t.person().country();
    return Objects.requireNonNullElse(country, "");
  }

  private static String standing(Tenure t) {
    OfficeMention.Tense tense =
        t.evidence().isEmpty() ? OfficeMention.Tense.HELD : t.evidence().get(0).tense();
    return switch (tense) {
      case HELD -> "held";
      case ACTING -> "acting";
      case THEN -> "then";
      case FORMER -> "former";
      case INCOMING -> "future";
    };
  }

  private static int days(JsonNode gold, Tenure given) {
    int right =
        gold.path("from").asString().equals(String.valueOf(given.from().earliest())) ? 1 : 0;
    return right + (gold.path("to").asString().equals(String.valueOf(given.to().latest())) ? 1 : 0);
  }
}
