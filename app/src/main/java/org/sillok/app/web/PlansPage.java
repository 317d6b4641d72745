package org.sillok.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.app.export.Pledge;
import org.sillok.engine.Annals;
import org.sillok.model.Plan;

/**
 * Plans and what became of them.
 *
 * @param plans by the days for which they were planned
 * @param counts how many came to what, by outcome
 * @param only the outcome shown, or empty for all
 */
public record PlansPage(List<Pledge> plans, Map<String, Integer> counts, String only) {
  static PlansPage of(Annals annals, LocalDate day, String only) {
    List<Plan> all = annals.chronology().plans();
    List<Pledge> plans = Pledge.of(all, day, annals);
    Map<String, Integer> counts = new TreeMap<>();
    plans.forEach(p -> counts.merge(p.outcome(), 1, Integer::sum));
    return new PlansPage(
        plans.stream().filter(p -> only.isEmpty() || p.outcome().equals(only)).toList(),
        counts,
        only);
  }
}
