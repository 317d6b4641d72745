package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.page.shape.Attrs;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * What the names of an element say of the date in it. The terms are in {@code class-terms.tsv}.
 *
 * <p>One instance a page: it remembers what it has read.
 */
public final class ClassTerms {
  private record Table(List<DateRole> roles, Map<String, Integer> ranks) {}

  private static final Table TABLE = load();
  private static final int NONE = Integer.MAX_VALUE;

  private final Map<String, Integer> known = new HashMap<>();

  private static Table load() {
    List<DateRole> roles = new ArrayList<>();
    Map<String, Integer> ranks = new HashMap<>();
    for (Row row : TsvFile.read(ClassTerms.class, "class-terms.tsv")) {
      for (String term : row.cell(1).split(" +")) {
        ranks.putIfAbsent(term, roles.size());
      }
      roles.add(DateRole.valueOf(row.cell(0)));
    }
    return new Table(List.copyOf(roles), Map.copyOf(ranks));
  }

  ClassTerms() {}

  /** All terms. */
  public static Set<String> words() {
    return TABLE.ranks().keySet();
  }

  /** True if a class or id says that it is a date's. */
  public static boolean tell(String names) {
    return rank(names) != NONE;
  }

  /** The role of a date in the element, or null if its names say nothing of dates. */
  @Nullable DateRole of(Attrs e) {
    int rank = Math.min(known(e.classes()), known(e.id()));
    return rank == NONE ? null : TABLE.roles().get(rank);
  }

  @Nullable DateRole of(String names) {
    int rank = known(names);
    return rank == NONE ? null : TABLE.roles().get(rank);
  }

  private int known(String names) {
    if (names.isEmpty()) {
      return NONE;
    }
    Integer rank = known.get(names);
    if (rank == null) {
      rank = rank(names);
      known.put(names, rank);
    }
    return rank;
  }

  /**
   * Cut at signs, digits and changes of case; of the lines that have one of the parts the first.
   */
  private static int rank(String names) {
    int best = NONE;
    int from = 0;
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean small = c >= 'a' && c <= 'z';
      boolean letter = small || Character.isLetter(c);
      boolean turn =
          !small
              && letter
              && i > 0
              && Character.isUpperCase(c)
              && Character.isLowerCase(names.charAt(i - 1));
      if (i > from && (turn || !letter)) {
        String part = names.substring(from, i).toLowerCase(Locale.ROOT);
        best = Math.min(best, TABLE.ranks().getOrDefault(part, NONE));
        from = i;
      }
      if (!letter) {
        from = i + 1;
      }
    }
    return best;
  }
}
