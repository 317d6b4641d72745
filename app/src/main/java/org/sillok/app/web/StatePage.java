package org.sillok.app.web;

import java.time.LocalDate;
import org.sillok.app.export.DateWords;
import org.sillok.app.export.Situation;
import org.sillok.engine.Annals;
import org.sillok.model.StateOfPlay;
import org.sillok.model.When;

/**
 * The state of play on a day.
 *
 * @param day the day, ISO 8601
 * @param words the day in words
 * @param earlier link to a month before
 * @param later link to a month later
 */
public record StatePage(
    Situation situation, String day, String words, String earlier, String later) {
  static StatePage of(StateOfPlay state, Annals annals) {
    LocalDate day = state.asOf();
    return new StatePage(
        Situation.of(state, annals),
        day.toString(),
        DateWords.of(When.day(day)),
        link(day.minusMonths(1), state.hindsight()),
        link(day.plusMonths(1), state.hindsight()));
  }

  private static String link(LocalDate day, boolean hindsight) {
    return "/state?asof=" + day + (hindsight ? "&hindsight=on" : "");
  }
}
