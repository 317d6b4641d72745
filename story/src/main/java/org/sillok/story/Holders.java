package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.PersonName;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;

/**
 * Names the holder of an office where a page gives the title alone ("the British fisheries
 * minister"): the one person whom other pages show in that office on that day. Where two fit, or
 * the day lies far from all that was seen, it stays a title.
 */
final class Holders {
  /** A tenure that is seen so many days before or after is believed if nobody else is seen. */
  private static final int NEAR = 31;

  private static final Pattern BARE = Pattern.compile("the ((?:[a-z-]+ ){0,4}[a-z-]+)");
  private static final Set<Tense> IN_OFFICE = Set.of(Tense.HELD, Tense.ACTING);

  private final List<Tenure> tenures;

  /** Tenures by country and by the last word of the title's front: few are asked of one title. */
  private final Map<String, List<Tenure>> byCountry = new HashMap<>();

  Holders(List<Tenure> tenures) {
    this.tenures = List.copyOf(tenures);
    for (Tenure t : tenures) {
      byCountry.computeIfAbsent(country(t), k -> new ArrayList<>()).add(t);
    }
  }

  /** The pages with their claims, in which titles are named. */
  List<CodedArticle> named(List<CodedArticle> pages) {
    return tenures.isEmpty() ? pages : pages.stream().map(this::named).toList();
  }

  private CodedArticle named(CodedArticle page) {
    LocalDate day = day(page.article());
    if (day == null || page.claims().stream().noneMatch(Holders::untold)) {
      return page;
    }
    Set<String> present = new TreeSet<>();
    for (Actor a : Cast.of(page.claims())) {
      if (a.kind() == Actor.Kind.PERSON && a.name().chars().anyMatch(Character::isUpperCase)) {
        present.add(a.name());
      }
    }
    List<Claim> out = new ArrayList<>();
    for (Claim claim : page.claims()) {
      Map<Actor, TenureClaim> seen = new HashMap<>();
      for (Actor a : Cast.of(List.of(claim))) {
        Tenure tenure = untold(a) ? holder(a, day, present) : null;
        if (tenure != null) {
          seen.put(a, nearest(tenure, day));
        }
      }
      out.add(seen.isEmpty() ? claim : Recast.of(claim, seen));
    }
    return new CodedArticle(page.article(), out);
  }

  private static boolean untold(Claim claim) {
    return !(claim instanceof TenureClaim)
        && Cast.of(List.of(claim)).stream().anyMatch(Holders::untold);
  }

  /** True for somebody called by a title alone. */
  private static boolean untold(Actor a) {
    return a.titleOnly() || a.kind() == Actor.Kind.PERSON && BARE.matcher(plain(a)).matches();
  }

  private static String plain(Actor a) {
    return a.name().startsWith("The ") ? "the " + a.name().substring(4) : a.name();
  }

  private static String title(Actor a) {
    return a.office() != null ? a.office() : plain(a).substring("the ".length());
  }

  private @Nullable Tenure holder(Actor a, LocalDate day, Set<String> present) {
    String title = title(a);
    String country = a.country();
    Office asked = new Office(title, country, a.body());
    if (country != null) {
      List<Tenure> fit = fitting(byCountry.getOrDefault(country, List.of()), asked);
      return onlyOne(fit, day, Soles.sole(title) ? NEAR : 0);
    }
    // no country told: only somebody whom the page itself names
    List<Tenure> fit = fitting(tenures, asked).stream().filter(t -> named(t, present)).toList();
    return Soles.sole(title) ? onlyOne(fit, day, NEAR) : null;
  }

  private static boolean named(Tenure t, Set<String> present) {
    return present.stream().anyMatch(n -> Parties.samePerson(n, t.person().name()));
  }

  private static List<Tenure> fitting(List<Tenure> tenures, Office asked) {
    Set<String> words = Posts.words(asked.title());
    List<Tenure> out = new ArrayList<>();
    for (Tenure t : tenures) {
      boolean body =
          asked.body() == null
              || t.office().body() == null
              || PersonName.fold(asked.body()).equals(PersonName.fold(t.office().body()));
      // "president" is no "president of the chamber"
      boolean one =
          words.size() > 1
              || !Soles.sole(asked.title())
              || Posts.words(t.office().title()).equals(words);
      if (body && one && Posts.same(asked, t.office())) {
        out.add(t);
      }
    }
    return out;
  }

  /**
   * The one tenure that holds the day; else the one that is seen near it, where no other page shows
   * anybody else in the office or about to take it, or this one to have left it.
   */
  private static @Nullable Tenure onlyOne(List<Tenure> fit, LocalDate day, int near) {
    List<Tenure> held = fit.stream().filter(t -> IN_OFFICE.contains(tense(t))).toList();
    List<Tenure> now = held.stream().filter(t -> apart(t, day) == 0).toList();
    if (!now.isEmpty() || near == 0) {
      return now.size() == 1 && bornOut(now.get(0), near) ? now.get(0) : null;
    }
    List<Tenure> around = held.stream().filter(t -> apart(t, day) <= near).toList();
    boolean changed = fit.stream().anyMatch(t -> !IN_OFFICE.contains(tense(t)));
    boolean others =
        held.stream()
            .anyMatch(t -> !Parties.samePerson(t.person().name(), held.get(0).person().name()));
    return around.size() == 1 && !changed && !others ? around.get(0) : null;
  }

  /** A title that several may bear needs a tenure that is seen before and after. */
  private static boolean bornOut(Tenure t, int near) {
    return near > 0 || !t.from().equals(t.to());
  }

  private static Tense tense(Tenure t) {
    return t.evidence().isEmpty() ? Tense.HELD : t.evidence().get(0).tense();
  }

  /** Days between a day and a tenure; 0 within it, a great number if it has no dates. */
  private static long apart(Tenure t, LocalDate day) {
    LocalDate from = t.from().earliest();
    LocalDate to = t.to().latest();
    if (from == null || to == null) {
      return Long.MAX_VALUE;
    }
    return day.isBefore(from)
        ? from.toEpochDay() - day.toEpochDay()
        : day.isAfter(to) ? day.toEpochDay() - to.toEpochDay() : 0;
  }

  private static TenureClaim nearest(Tenure t, LocalDate day) {
    TenureClaim best = t.evidence().get(0);
    long least = Long.MAX_VALUE;
    for (TenureClaim c : t.evidence()) {
      LocalDate seen = c.when().earliest();
      long apart = seen == null ? Long.MAX_VALUE : Math.abs(seen.toEpochDay() - day.toEpochDay());
      if (apart < least) {
        least = apart;
        best = c;
      }
    }
    return Recast.of(best, t.person());
  }

  private static String country(Tenure t) {
    String country = t.office().country() != null ? t.office().country() : t.person().country();
    return country == null ? "" : country;
  }

  /** The day of a page; null if it is not known to the day. */
  private static @Nullable LocalDate day(Article article) {
    LocalDate first = article.published().when().earliest();
    return first != null && first.equals(article.published().when().latest()) ? first : null;
  }
}
