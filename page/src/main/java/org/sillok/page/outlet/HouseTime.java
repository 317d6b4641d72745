package org.sillok.page.outlet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Dating;

/** Times that a house prints without a zone are those of its own clock. */
public final class HouseTime {
  private HouseTime() {}

  /** The same dating, the zone of its time told if only the house tells it. */
  public static Dating in(@Nullable ZoneId zone, Dating dating) {
    LocalDate day = dating.day();
    LocalTime time = dating.time();
    return zone == null || day == null || time == null || dating.zone() != null
        ? dating
        : new Dating(
            dating.when(),
            time,
            zone.getRules().getOffset(day.atTime(time)),
            dating.evidence(),
            dating.rejected());
  }
}
