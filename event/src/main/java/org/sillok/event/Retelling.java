package org.sillok.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sillok.model.EventType;
import org.sillok.model.When;

/** What one telling of an act says to another on the same page. */
final class Retelling {
  private Retelling() {}

  /**
   * Gives those whose words leave the status open that of another telling of the same act, and
   * drops the rest.
   */
  static List<Draft> settle(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      if (d.status() != null) {
        out.add(d);
        continue;
      }
      Draft like = null;
      for (Draft other : drafts) {
        if (other.status() != null
            && other.type() == d.type()
            && share(other.cast(), d.cast())
            && agree(other, d)) {
          like = other;
          break;
        }
      }
      if (like != null && like.status() != null) {
        out.add(d.withStatus(like.status()));
      }
    }
    return out;
  }

  /** Gives a meeting that is told again without its date the one date that it was told with. */
  static List<Draft> dated(List<Draft> drafts) {
    List<Draft> out = new ArrayList<>();
    for (Draft d : drafts) {
      Set<When> dates = new HashSet<>();
      if (d.when().isUnknown()
          && d.type() == EventType.CONSULT
          && d.cast().source().size() + d.cast().target().size() > 1) {
        for (Draft other : drafts) {
          boolean same = other.type() == d.type() && other.status() == d.status();
          if (same && !other.when().isUnknown() && equal(other.cast(), d.cast())) {
            dates.add(other.when());
          }
        }
      }
      out.add(dates.size() == 1 ? d.withWhen(dates.iterator().next()) : d);
    }
    return out;
  }

  private static boolean equal(Cast a, Cast b) {
    List<Party> left = new ArrayList<>(a.source());
    left.addAll(a.target());
    List<Party> right = new ArrayList<>(b.source());
    right.addAll(b.target());
    return right.stream().allMatch(p -> left.stream().anyMatch(p::same))
        && left.stream().allMatch(p -> right.stream().anyMatch(p::same));
  }

  private static boolean agree(Draft a, Draft b) {
    return a.when().isUnknown() || b.when().isUnknown() || a.when().mayOverlap(b.when());
  }

  private static boolean share(Cast a, Cast b) {
    List<Party> left = new ArrayList<>(a.source());
    left.addAll(a.target());
    List<Party> right = new ArrayList<>(b.source());
    right.addAll(b.target());
    return right.stream().allMatch(p -> left.stream().anyMatch(p::sameSide));
  }
}
