package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.PageId;
import org.sillok.model.PersonName;
import org.sillok.model.Provenance;
import org.sillok.model.TenureClaim;

/**
 * Two spellings of one person: where pages show two names in one office of one country, of which
 * there is one holder at a time, in the same time, and the names differ by a slip of spelling, the
 * one that fewer pages print is a slip of the other. A page that prints both means two people.
 */
final class Spellings {
  /** So many days may lie between what is seen of the one and of the other. */
  private static final int NEAR = 31;

  private static final Set<Tense> IN_OFFICE = Set.of(Tense.HELD, Tense.ACTING);

  /** What is seen of one name in one country. */
  private static final class Seen {
    private final String name;
    private final PersonName parts;
    private final Set<PageId> pages = new HashSet<>();
    private final List<TenureClaim> offices = new ArrayList<>();

    private Seen(String name) {
      this.name = name;
      this.parts = PersonName.of(name);
    }

    private LocalDate first() {
      LocalDate first = LocalDate.MAX;
      for (TenureClaim c : offices) {
        LocalDate day = c.when().earliest();
        first = day != null && day.isBefore(first) ? day : first;
      }
      return first;
    }
  }

  /** The usual name, and the claim that shows it in the office. */
  private record Usual(String name, TenureClaim by) {}

  /** The usual name of each slip, by country and name. */
  private final Map<String, Usual> usual = new HashMap<>();

  private Spellings(List<CodedArticle> pages) {
    Map<String, Map<String, Seen>> byCountry = new TreeMap<>();
    for (CodedArticle page : pages) {
      for (Claim claim : page.claims()) {
        if (claim instanceof TenureClaim c && IN_OFFICE.contains(c.tense())) {
          enter(c, byCountry);
        }
      }
    }
    byCountry.forEach((country, names) -> compare(country, new ArrayList<>(names.values())));
  }

  /** The pages with their claims, in which slips are mended. */
  static List<CodedArticle> mended(List<CodedArticle> pages) {
    Spellings spellings = new Spellings(pages);
    return spellings.usual.isEmpty() ? pages : pages.stream().map(spellings::mended).toList();
  }

  private static void enter(TenureClaim c, Map<String, Map<String, Seen>> byCountry) {
    String country = country(c.office().country(), c.person());
    if (country.isEmpty()
        || PersonName.of(c.person().name()).single()
        || !Soles.sole(c.office().title())) {
      return;
    }
    Seen seen =
        byCountry
            .computeIfAbsent(country, k -> new TreeMap<>())
            .computeIfAbsent(c.person().name(), Seen::new);
    seen.pages.add(c.provenance().page());
    seen.offices.add(c);
  }

  private static String country(@Nullable String told, Actor person) {
    String country = told != null ? told : person.country();
    return country == null ? "" : country;
  }

  private void compare(String country, List<Seen> names) {
    names.sort(
        Comparator.comparingInt((Seen s) -> -s.pages.size())
            .thenComparing(Seen::first)
            .thenComparing(s -> s.name));
    Set<String> slips = new TreeSet<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Seen often = names.get(i);
        Seen seldom = names.get(j);
        TenureClaim by = slips.contains(often.name) ? null : shown(often, seldom);
        if (by != null && slips.add(seldom.name)) {
          usual.put(country + "\t" + seldom.name, new Usual(often.name, by));
        }
      }
    }
  }

  /** The claim that shows the one in the office and the time of the other; null if none does. */
  private static @Nullable TenureClaim shown(Seen often, Seen seldom) {
    if (!often.parts.isSlipOf(seldom.parts)
        || seldom.pages.stream().anyMatch(often.pages::contains)) {
      return null;
    }
    return often.offices.stream()
        .filter(b -> seldom.offices.stream().anyMatch(a -> near(a, b) && same(a, b)))
        .min(Comparator.comparing(TenureClaim::id))
        .orElse(null);
  }

  private static boolean same(TenureClaim a, TenureClaim b) {
    return Posts.same(a.office(), b.office());
  }

  private static boolean near(TenureClaim a, TenureClaim b) {
    LocalDate x = a.when().earliest();
    LocalDate y = b.when().earliest();
    return x != null && y != null && Math.abs(x.toEpochDay() - y.toEpochDay()) <= NEAR;
  }

  private CodedArticle mended(CodedArticle page) {
    List<Claim> out = new ArrayList<>();
    boolean changed = false;
    for (Claim claim : page.claims()) {
      Map<Actor, Actor> known = new HashMap<>();
      StringBuilder why = new StringBuilder();
      for (Actor a : Cast.of(List.of(claim))) {
        Usual is =
            a.kind() == Actor.Kind.PERSON ? usual.get(country(null, a) + "\t" + a.name()) : null;
        if (is != null && known.put(a, a.named(is.name())) == null) {
          why.append(Provenance.PRINTED)
              .append("“")
              .append(a.name())
              .append("” (")
              .append(is.name());
          why.append(" by ").append(is.by().id()).append(")");
        }
      }
      changed |= !known.isEmpty();
      out.add(known.isEmpty() ? claim : Recast.named(claim, known, why.toString()));
    }
    return changed ? new CodedArticle(page.article(), out) : page;
  }
}
