package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.Office;
import org.sillok.model.PageId;
import org.sillok.model.PersonName;
import org.sillok.model.TenureClaim;

/**
 * Whose people the actors are, as all pages together know it. A page that leaves out the country of
 * a person, or mistakes it, does not tell of somebody else. A bare family name is that of the one
 * person of that name on its page, or else the only one on any page. "The six parties" are those
 * who are listed so.
 */
final class Roster {
  private final Home home;
  private final Map<String, Set<String>> byFamily = new HashMap<>();
  private final Map<PageId, Set<String>> onPage = new HashMap<>();

  /** The offices in which each full name is seen. */
  private final Map<String, Set<Office>> offices = new HashMap<>();

  private final Collectives collectives;
  private final Map<PageId, Article> articles;

  private Roster(Home home, Collectives collectives, Map<PageId, Article> articles) {
    this.home = home;
    this.collectives = collectives;
    this.articles = articles;
  }

  static Roster of(Collection<Claim> claims, Map<PageId, Article> articles) {
    Roster out = new Roster(Home.of(claims), Collectives.of(claims, articles), articles);
    for (Claim claim : claims) {
      if (claim instanceof TenureClaim c) {
        out.offices
            .computeIfAbsent(c.person().name(), k -> new LinkedHashSet<>())
            .add(new Office(c.office().title(), null, null));
      }
      for (Actor a : Cast.of(List.of(claim))) {
        if (a.kind() == Actor.Kind.PERSON) {
          out.enter(claim.provenance().page(), PersonName.of(a.name()));
        }
      }
    }
    return out;
  }

  private void enter(PageId page, PersonName name) {
    if (!name.single()) {
      String family = PersonName.fold(name.family());
      byFamily.computeIfAbsent(family, k -> new TreeSet<>()).add(name.full());
      onPage.computeIfAbsent(page, k -> new TreeSet<>()).add(name.full());
    }
  }

  /** The claim with the countries of its people as all pages know them. */
  EventClaim resolved(EventClaim claim) {
    List<Actor> source = resolved(claim.source(), claim);
    List<Actor> target = resolved(claim.target(), claim);
    return source.equals(claim.source()) && target.equals(claim.target())
        ? claim
        : claim.withActors(source, target);
  }

  /** The deadline with its parties as all pages know them. */
  DeadlineClaim resolved(DeadlineClaim claim) {
    List<Actor> party = resolved(claim.party(), claim);
    return party.equals(claim.party())
        ? claim
        : new DeadlineClaim(
            claim.id(),
            party,
            claim.when(),
            claim.matter(),
            claim.threat(),
            claim.attribution(),
            claim.provenance(),
            claim.gist());
  }

  private List<Actor> resolved(List<Actor> actors, Claim claim) {
    PageId page = claim.provenance().page();
    List<Actor> out = new ArrayList<>();
    for (Actor a : actors) {
      Article article = articles.get(page);
      LocalDate day = article == null ? null : article.published().when().earliest();
      List<Actor> members =
          article == null || day == null
              ? List.of()
              : members(a, day, claim.provenance().quote(), article);
      if (!members.isEmpty()) {
        out.addAll(members);
        continue;
      }
      String country = a.kind() == Actor.Kind.PERSON ? country(a, page) : a.country();
      out.add(country == null || country.equals(a.country()) ? a : a.in(country));
    }
    return out;
  }

  /** By its own sentence, or else by another of the page that speaks of the others. */
  private List<Actor> members(Actor group, LocalDate day, String sentence, Article article) {
    List<Actor> own = collectives.members(group, day, sentence).orElse(List.of());
    return own.isEmpty() && Collectives.others(group)
        ? article
            .text()
            .lines()
            .filter(Collectives::others)
            .map(l -> collectives.members(group, day, l).orElse(List.of()))
            .filter(m -> !m.isEmpty())
            .findFirst()
            .orElse(own)
        : own;
  }

  /**
   * The country that a page gives a bare family name; but where nobody of that name is of it, and
   * one of them alone is seen in the office by which this one is called, his: "Ambassador Doe, in
   * Oslo".
   */
  private @Nullable String known(Actor person, PersonName name) {
    Set<String> all = byFamily.getOrDefault(PersonName.fold(name.family()), Set.of());
    String told = person.country();
    if (person.office() == null
        || told == null
        || all.stream().anyMatch(n -> told.equals(home.country(n)))) {
      return told;
    }
    Office office = new Office(person.office(), null, null);
    List<String> fit =
        all.stream()
            .filter(
                n ->
                    offices.getOrDefault(n, Set.of()).stream().anyMatch(o -> Posts.same(o, office)))
            .toList();
    String only = fit.size() == 1 ? home.country(fit.get(0)) : null;
    return only == null ? told : only;
  }

  private @Nullable String country(Actor person, PageId page) {
    PersonName name = PersonName.of(person.name());
    if (!name.single()) {
      return person.country() == null ? home.country(person.name()) : home.sure(person.name());
    }
    if (person.country() != null) {
      return known(person, name);
    }
    List<String> here =
        onPage.getOrDefault(page, Set.of()).stream()
            .filter(n -> Parties.samePerson(n, person.name()))
            .toList();
    if (here.size() > 1) {
      return null;
    }
    if (here.size() == 1) {
      return home.country(here.get(0));
    }
    Set<String> anywhere = byFamily.getOrDefault(PersonName.fold(name.family()), Set.of());
    return anywhere.size() == 1 ? home.country(anywhere.iterator().next()) : null;
  }
}
