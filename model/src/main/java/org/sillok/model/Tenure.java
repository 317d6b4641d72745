package org.sillok.model;

import java.util.List;

/**
 * Who is seen in an office, and from when to when: what the pages prove, not what an encyclopedia
 * knows.
 *
 * @param person who
 * @param office which
 * @param from date of the first page that shows it held
 * @param to date of the last one
 * @param evidence the claims, by date
 */
public record Tenure(Actor person, Office office, When from, When to, List<TenureClaim> evidence) {
  public Tenure {
    evidence = List.copyOf(evidence);
  }
}
