package org.sillok.story;

import org.sillok.model.Contradiction;

/** What two claims of events are to each other. */
sealed interface Judgement {
  /** They cannot be of one event, and no third claim may join them. */
  record Apart(String why) implements Judgement {}

  /** They might be of one event, but nothing says so. */
  record Open() implements Judgement {}

  /**
   * They are of one event.
   *
   * @param strength the greater the surer; only its order counts
   * @param why the reason, to be shown
   */
  record Same(double strength, String why) implements Judgement {}

  /**
   * They are of one event and cannot both be right about it.
   *
   * @param about what each says
   */
  record Against(Contradiction.Kind kind, double strength, String about) implements Judgement {}

  Judgement OPEN = new Open();
}
