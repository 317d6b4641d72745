package org.sillok.story;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * Gatherings that are known by their place and days, whoever of those who take part is named: "the
 * talks in Bergen on Tuesday", "she will attend the Bergen meeting".
 */
final class Gatherings {
  private static final double SAME_PLACE = .5;
  private static final double DAYS = .8;
  private static final double LOOSELY = .4;

  private static final String GATHERING = "the same gathering: its place and days";
  private static final String GUEST = "takes part in the gathering of that place and those days";

  private Gatherings() {}

  /** True if two tellings were joined for one of the reasons that this class gives. */
  static boolean isReason(String why) {
    return why.equals(GATHERING) || why.equals(GUEST);
  }

  /**
   * Why two tellings are of one gathering, or null.
   *
   * @param place as the {@link Judge} weighs it
   * @param date as the {@link Judge} weighs it
   */
  static @Nullable String same(Traits a, Traits b, double place, double date) {
    if (a.telling().claim().type() != EventType.CONSULT
        || b.telling().claim().type() != EventType.CONSULT
        || place < SAME_PLACE
        || a.aside() != b.aside()
        || a.telling().claim().status() == Status.DENIED
        || b.telling().claim().status() == Status.DENIED) {
      return null;
    }
    Set<String> shared = new TreeSet<>(a.countries());
    shared.retainAll(b.countries());
    if (shared.isEmpty() || !a.telling().bounded() || !b.telling().bounded()) {
      return null;
    }
    if (a.gathering() && b.gathering() && date >= LOOSELY && nested(a, b)) {
      return GATHERING;
    }
    boolean one = goer(a) && many(b) || goer(b) && many(a);
    return one && date >= DAYS ? GUEST : null;
  }

  /** Those of whom the one tells are among those of whom the other tells. */
  private static boolean nested(Traits a, Traits b) {
    return a.countries().containsAll(b.countries()) || b.countries().containsAll(a.countries());
  }

  /** Tells that somebody comes, goes, leads or takes part. */
  private static boolean goer(Traits t) {
    return t.going() && t.countries().size() <= 2;
  }

  private static boolean many(Traits t) {
    return t.gathering() && t.countries().size() > 2;
  }
}
