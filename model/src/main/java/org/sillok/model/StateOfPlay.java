package org.sillok.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How things stand on a day.
 *
 * @param asOf the day
 * @param hindsight false: as known then, from pages published up to that day; true: from all pages
 * @param offices who is seen in office
 * @param contacts the last contact of each pair of parties, by pair
 * @param open plans, calls and possibilities still ahead, or without a day
 * @param overdue plans whose day has passed without word
 * @param deadlines that fall on the day or later, by date
 * @param positions of each party, the last point being where it stands
 * @param measures in force on the day, as far as told
 */
public record StateOfPlay(
    LocalDate asOf,
    boolean hindsight,
    List<Tenure> offices,
    List<Contact> contacts,
    List<Plan> open,
    List<Plan> overdue,
    List<DeadlineClaim> deadlines,
    List<PositionHistory> positions,
    List<Measure> measures) {
  /**
   * The last contact of two parties.
   *
   * @param one country code; before {@code other} in the alphabet
   * @param other country code
   * @param event the meeting, visit or call
   */
  public record Contact(String one, String other, Event event) {}

  public StateOfPlay {
    offices = List.copyOf(offices);
    contacts = List.copyOf(contacts);
    open = List.copyOf(open);
    overdue = List.copyOf(overdue);
    deadlines = List.copyOf(deadlines);
    positions = List.copyOf(positions);
    measures = List.copyOf(measures);
  }
}
