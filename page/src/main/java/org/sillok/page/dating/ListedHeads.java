package org.sillok.page.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.OfficeHolder;
import org.sillok.model.OfficeHolders;

/**
 * The office-holders of the list that serves all stages, for the dating of texts: only where a text
 * has the name in full beside the office. Those of {@code heads.tsv} are left out, of whom news
 * needs less.
 */
final class ListedHeads {
  /** So long before the first day of the list somebody may have acted in the office. */
  private static final int ACTED = 60;

  private ListedHeads() {}

  static void add(List<Heads.Head> heads) {
    Set<String> known = new HashSet<>();
    heads.forEach(h -> h.names().forEach(n -> known.add(n.last())));
    Map<String, List<OfficeHolder>> terms = new LinkedHashMap<>();
    for (OfficeHolder h : OfficeHolders.shipped()) {
      boolean single = !h.name().contains(" ");
      boolean told = h.names().stream().anyMatch(n -> known.contains(Heads.last(n)));
      if (!single && !told) {
        String key = h.name() + "\t" + h.country() + "\t" + h.office().name();
        terms.computeIfAbsent(key, k -> new ArrayList<>()).add(h);
      }
    }
    Map<OfficeHolder.Seat, Pattern> before = new HashMap<>();
    Map<OfficeHolder.Seat, Pattern> behind = new HashMap<>();
    terms.values().forEach(held -> heads.add(head(held, before, behind)));
  }

  private static Heads.Head head(
      List<OfficeHolder> held,
      Map<OfficeHolder.Seat, Pattern> before,
      Map<OfficeHolder.Seat, Pattern> behind) {
    OfficeHolder first = held.get(0);
    OfficeHolder last = held.get(held.size() - 1);
    OfficeHolder.Seat seat = first.office();
    LocalDate from = Objects.requireNonNull(first.from().earliest(), seat.name()).minusDays(ACTED);
    return new Heads.Head(
        seat.name(),
        first.names().stream().filter(n -> n.contains(" ")).map(Heads.Called::of).toList(),
        before.computeIfAbsent(seat, s -> Heads.before(titles(s))),
        behind.computeIfAbsent(seat, s -> Heads.behind(titles(s))),
        null,
        from,
        end(last),
        held.size() == 1,
        List.of());
  }

  private static @Nullable LocalDate end(OfficeHolder h) {
    return h.to() == null ? null : h.to().latest();
  }

  /** All titles of an office, those in brackets behind the name of a body. */
  private static String titles(OfficeHolder.Seat seat) {
    List<String> out = new ArrayList<>();
    String bodies = "(?:" + String.join("|", seat.bodies().stream().map(Pattern::quote).toList());
    for (String title : seat.titles()) {
      boolean ofBody = title.startsWith("(");
      String words = ofBody ? title.substring(1, title.length() - 1) : title;
      String pattern = words.replaceAll("[- ]", "[- ]");
      out.add(ofBody ? bodies + ")(?:'s|’s)? " + pattern : pattern);
    }
    return "(?:" + String.join("|", out) + ")";
  }
}
