package org.sillok.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of office-holders says nothing that cannot be. */
class OfficeHoldersTest {
  private static final Set<String> NO_STATE = Set.of("UNO", "EUR", "IGO", "NGO");

  private final List<OfficeHolder> all = OfficeHolders.shipped();

  @Test
  void itIsLarge() {
    assertThat(all).hasSizeGreaterThan(1500);
    assertThat(all.stream().map(OfficeHolder::country).distinct()).hasSizeGreaterThan(90);
  }

  @Test
  void countriesHaveCodes() {
    Set<String> codes = new HashSet<>(NO_STATE);
    for (String two : Locale.getISOCountries()) {
      codes.add(Locale.of("", two).getISO3Country());
    }
    assertThat(all).allSatisfy(h -> assertThat(codes).contains(h.country()));
  }

  @Test
  void daysAreInOrder() {
    LocalDate first = LocalDate.of(1945, 1, 1);
    LocalDate last = LocalDate.of(2025, 10, 31);
    assertThat(all)
        .allSatisfy(
            h -> {
              assertThat(h.from().earliest()).isBetween(first, last);
              if (h.to() != null) {
                assertThat(h.to().latest()).isAfterOrEqualTo(h.from().earliest());
                assertThat(h.to().earliest()).isBefore(LocalDate.of(2026, 1, 1));
              }
            });
  }

  @Test
  void oneSeatHasOneHolder() {
    Map<String, List<OfficeHolder>> seats = new HashMap<>();
    for (OfficeHolder h : all) {
      if (h.office().single()) {
        seats.computeIfAbsent(h.country() + h.office().name(), k -> new ArrayList<>()).add(h);
      }
    }
    for (List<OfficeHolder> seat : seats.values()) {
      seat.sort(Comparator.comparing(h -> h.from().earliest()));
      for (int i = 1; i < seat.size(); i++) {
        OfficeHolder before = seat.get(i - 1);
        OfficeHolder next = seat.get(i);
        assertThat(before.to()).as(before + " is still in office with " + next).isNotNull();
        // the day of the change belongs to both; a month or a year may hold it
        assertThat(next.from().latest())
            .as(before + " " + next)
            .isAfterOrEqualTo(before.to().earliest());
      }
    }
  }

  @Test
  void aPersonIsThereOnceAtATime() {
    Set<String> seen = new HashSet<>();
    for (OfficeHolder h : all) {
      assertThat(seen.add(h.name() + h.country() + h.office().name() + h.from()))
          .as("%s", h)
          .isTrue();
      assertThat(h.aliases()).doesNotContain(h.name()).doesNotHaveDuplicates();
      assertThat(h.names()).allMatch(n -> n.equals(n.strip()) && !n.isBlank());
    }
  }

  @Test
  void onePersonHasOneIdAndOneUsualName() {
    Map<String, String> ids = new HashMap<>();
    Map<String, String> usual = new HashMap<>();
    for (OfficeHolder h : all) {
      if (h.wikidata() != null) {
        assertThat(h.wikidata()).matches("Q\\d+");
        assertThat(ids.merge(h.name(), h.wikidata(), (a, b) -> a.equals(b) ? a : "two"))
            .isNotEqualTo("two");
        assertThat(usual.merge(h.wikidata(), h.name(), (a, b) -> a.equals(b) ? a : "two"))
            .isNotEqualTo("two");
      }
    }
  }

  @Test
  void everyOfficeHasHoldersAndTitlesInSmallLetters() {
    assertThat(all)
        .allSatisfy(
            h -> {
              assertThat(h.office().titles()).isNotEmpty();
              assertThat(h.office().titles()).allMatch(t -> t.equals(t.toLowerCase(Locale.ROOT)));
              boolean ofBody = h.office().titles().stream().anyMatch(t -> t.startsWith("("));
              assertThat(ofBody && h.office().bodies().isEmpty()).as(h.office().name()).isFalse();
            });
  }

  @Test
  void daysOfOfficeAreAsked() {
    OfficeHolder h =
        all.stream()
            .filter(x -> x.name().equals("Sarah Huckabee Sanders"))
            .findFirst()
            .orElseThrow();
    assertThat(h.days()).isEqualTo("2017-07-21/2019-07-01");
    LocalDate day = LocalDate.of(2019, 3, 26);
    assertThat(h.mayHold(day, day)).isTrue();
    assertThat(h.mayHold(null, null)).isTrue();
    assertThat(h.mayHold(LocalDate.of(2020, 1, 1), null)).isFalse();
    assertThat(h.mayHold(null, LocalDate.of(2017, 1, 1))).isFalse();
  }
}
