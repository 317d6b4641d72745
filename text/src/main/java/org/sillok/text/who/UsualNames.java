package org.sillok.text.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sillok.model.Office;
import org.sillok.model.OfficeHolder;
import org.sillok.model.OfficeHolders;
import org.sillok.model.OfficeMention;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.PersonName;
import org.sillok.model.When;

/**
 * Gives a person whose name a page slips in spelling the usual name: where the page tells an office
 * of hers, and the lists of office-holders know that somebody held this very office then whose name
 * is a letter or two away. A name that the lists know of anybody is never taken for a slip.
 */
final class UsualNames {
  /** So many days before and behind an office news tells of somebody as in it. */
  private static final int ABOUT = 45;

  /** So long before it somebody is told to be chosen for it. */
  private static final int CHOSEN = 400;

  private record Known(OfficeHolder holder, List<PersonName> names, List<OfficeTitle> titles) {
    static Known of(OfficeHolder h, Map<OfficeHolder.Seat, List<OfficeTitle>> titles) {
      List<PersonName> names = h.names().stream().map(PersonName::of).toList();
      return new Known(h, names, titles.computeIfAbsent(h.office(), OfficeTitle::of));
    }
  }

  private final Map<String, List<Known>> byCountry = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Leaders leaders;
  private final Set<String> given;

  /**
   * Those of the shipped list and a user's own.
   *
   * @param given given names of persons
   */
  UsualNames(Leaders leaders, Set<String> given, List<OfficeHolder> own) {
    this.leaders = leaders;
    this.given = given;
    Map<OfficeHolder.Seat, List<OfficeTitle>> titles = new HashMap<>();
    List<OfficeHolder> all = new ArrayList<>(own);
    all.addAll(OfficeHolders.shipped());
    for (OfficeHolder h : all) {
      byCountry.computeIfAbsent(h.country(), k -> new ArrayList<>()).add(Known.of(h, titles));
      h.names().forEach(n -> names.add(PersonName.fold(n)));
    }
  }

  /**
   * Respells those whose office tells who they are.
   *
   * @param figures in the order of the entities
   * @param offices with indices in these
   * @param published when the page was, as far as it is known
   */
  void spell(List<Figure> figures, List<OfficeMention> offices, When published) {
    Map<Integer, Map<String, OfficeHolder>> meant = new TreeMap<>();
    for (OfficeMention o : offices) {
      PersonName printed = o.person() < 0 ? null : figures.get(o.person()).person;
      if (printed != null && !printed.single() && !known(printed)) {
        Map<String, OfficeHolder> of = meant.computeIfAbsent(o.person(), k -> new TreeMap<>());
        for (OfficeHolder h : slips(printed, o, published)) {
          of.putIfAbsent(h.name(), h);
        }
      }
    }
    meant.forEach(
        (person, holders) -> {
          Figure figure = figures.get(person);
          OfficeHolder only = holders.size() == 1 ? holders.values().iterator().next() : null;
          if (only != null && !named(only, figure, figures)) {
            respell(figure, only);
          }
        });
  }

  private boolean known(PersonName printed) {
    return names.contains(PersonName.fold(printed.full())) || leaders.country(printed) != null;
  }

  /** True if the page itself speaks of somebody else by the usual name. */
  private static boolean named(OfficeHolder h, Figure figure, List<Figure> figures) {
    return figures.stream()
        .anyMatch(f -> f != figure && h.names().stream().anyMatch(n -> n.equals(f.name)));
  }

  private static void respell(Figure figure, OfficeHolder h) {
    String days = h.country() + ", " + h.days();
    figure.respelt = "“" + figure.name + "” (" + h.office().name() + ", " + days + ")";
    figure.names.add(figure.name);
    figure.name = h.name();
    figure.person = PersonName.of(h.name());
    figure.country = figure.country == null ? h.country() : figure.country;
  }

  private List<OfficeHolder> slips(PersonName printed, OfficeMention o, When published) {
    List<OfficeHolder> out = new ArrayList<>();
    String country = o.office().country();
    for (Known k :
        country == null ? List.<Known>of() : byCountry.getOrDefault(country, List.of())) {
      boolean slip =
          k.names().stream().anyMatch(n -> printed.isSlipOf(n) && !otherGiven(printed, n));
      if (slip && fits(k, o.office()) && inTime(k.holder(), o.tense(), published)) {
        out.add(k.holder());
      }
    }
    return out;
  }

  /** "Roberta" is no slip of "Robert": where it is a given name itself, another may be meant. */
  private boolean otherGiven(PersonName printed, PersonName usual) {
    return !printed.familyFirst()
        && printed.given().stream().anyMatch(g -> given.contains(g) && !usual.given().contains(g));
  }

  private static boolean fits(Known known, Office told) {
    return known.titles().stream().anyMatch(t -> t.fits(told));
  }

  private static boolean inTime(OfficeHolder h, Tense tense, When published) {
    LocalDate first = published.earliest();
    LocalDate last = published.latest();
    LocalDate late = last == null ? null : last.plusDays(ABOUT);
    return switch (tense) {
      case HELD, ACTING -> h.mayHold(first == null ? null : first.minusDays(ABOUT), late);
      case FORMER, THEN -> h.mayHold(null, late);
      case INCOMING -> h.mayHold(first, last == null ? null : last.plusDays(CHOSEN));
    };
  }
}
