package org.sillok.engine.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.When;

/** Which weeks the pages are of that are most like one. */
class KinTest {
  private static final List<String> FISH =
      List.of("herring", "cod", "mackerel", "plaice", "haddock", "sprat", "whiting", "halibut");

  /** Seventy pages of an invented story: a few on dues in May, the others on fish in August. */
  static List<Article> twoWeeks() {
    List<Article> out = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      boolean may = i % 5 == 0;
      String text =
          may
              ? "Pilots of Norway and Iceland count lighthouses and harbour dues in the customs house, clerk "
                  + i
              : "The "
                  + FISH.get(i % FISH.size())
                  + " fleet lands boxes for the auction hall, crate "
                  + i;
      LocalDate day = may ? LocalDate.of(2033, 5, 10 + i % 4) : LocalDate.of(2033, 8, 1 + i % 5);
      out.add(article("page" + i, text + ".", When.day(day)));
    }
    return out;
  }

  private static Article article(String name, String text, When when) {
    return Article.ofText(name, text, new Dating(when, null, null, List.of(), List.of()));
  }

  @Test
  void pagesMostLikeOneAreOfItsWeek() {
    Article page =
        article("new", "The dues of pilots and lighthouses of Iceland fall.", When.UNKNOWN);
    Map<LocalDate, Double> days = new Kin(twoWeeks()).days(page);
    assertThat(Kin.share(days, LocalDate.of(2033, 5, 11), LocalDate.of(2033, 5, 13)))
        .isGreaterThan(.99);
    assertThat(Kin.share(days, LocalDate.of(2033, 8, 1), LocalDate.of(2033, 8, 5))).isZero();
  }

  @Test
  void amongFewPagesNothingIsTold() {
    Article page = article("new", "The dues of pilots fall.", When.UNKNOWN);
    assertThat(new Kin(twoWeeks().subList(0, 30)).days(page)).isEmpty();
  }

  @Test
  void pageThatIsLikeNoneHasNoKin() {
    Article page = article("new", "Xylophones.", When.UNKNOWN);
    assertThat(new Kin(twoWeeks()).days(page)).isEmpty();
  }
}
