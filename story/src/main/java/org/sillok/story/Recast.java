package org.sillok.story;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.Gist;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Provenance;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;

/**
 * Claims with somebody named whom the page calls by a title. Identity and words stay those of the
 * page; the rule tells on which claim of another page the name rests.
 */
final class Recast {
  private Recast() {}

  /**
   * The claim with names.
   *
   * @param seen the claim that shows who holds the office, by the actor who is called by it
   */
  static Claim of(Claim claim, Map<Actor, TenureClaim> seen) {
    Provenance from = provenance(claim.provenance(), seen);
    return switch (claim) {
      case EventClaim c ->
          new EventClaim(
              c.id(),
              c.type(),
              c.mode(),
              c.contexts(),
              c.status(),
              all(c.source(), seen),
              all(c.target(), seen),
              c.symmetric(),
              c.when(),
              c.where(),
              c.about(),
              c.hedges(),
              c.clause(),
              c.trigger(),
              c.attribution(),
              from,
              gist(c.gist(), seen));
      case StatementClaim c ->
          new StatementClaim(
              c.id(),
              c.kind(),
              one(c.speaker(), seen),
              c.content(),
              c.contentSpan(),
              c.addressee(),
              c.when(),
              c.attribution(),
              from,
              gist(c.gist(), seen));
      case PositionClaim c ->
          new PositionClaim(
              c.id(),
              all(c.party(), seen),
              c.stance(),
              c.issue(),
              c.condition(),
              c.when(),
              c.attribution(),
              from,
              gist(c.gist(), seen));
      case DeadlineClaim c ->
          new DeadlineClaim(
              c.id(),
              all(c.party(), seen),
              c.when(),
              c.matter(),
              c.threat(),
              c.attribution(),
              from,
              gist(c.gist(), seen));
      case ProposalClaim c ->
          new ProposalClaim(
              c.id(),
              all(c.by(), seen),
              c.forum(),
              c.title(),
              c.provisions(),
              c.when(),
              c.attribution(),
              from);
      case TenureClaim c -> c;
    };
  }

  /** The claim with its person under the fullest name. */
  static TenureClaim of(TenureClaim c, Actor person) {
    return new TenureClaim(
        c.id(), person, c.office(), c.tense(), c.when(), c.attribution(), c.provenance());
  }

  private static Provenance provenance(Provenance p, Map<Actor, TenureClaim> seen) {
    StringBuilder rule = new StringBuilder(p.rule());
    seen.values().stream()
        .map(TenureClaim::id)
        .sorted()
        .distinct()
        .forEach(id -> rule.append(Provenance.HOLDER).append(id));
    return new Provenance(
        p.page(), p.inArticle(), p.inPage(), p.quote(), rule.toString(), p.engine());
  }

  private static List<Actor> all(List<Actor> actors, Map<Actor, TenureClaim> seen) {
    return actors.stream().map(a -> one(a, seen)).toList();
  }

  private static Actor one(Actor a, Map<Actor, TenureClaim> seen) {
    TenureClaim tenure = seen.get(a);
    if (tenure == null) {
      return a;
    }
    Actor person = tenure.person();
    String country = tenure.office().country() != null ? tenure.office().country() : a.country();
    return new Actor(
        person.name(),
        Actor.Kind.PERSON,
        country == null ? person.country() : country,
        a.sector() == null ? person.sector() : a.sector(),
        a.office() == null ? tenure.office().title() : a.office(),
        a.body() == null ? tenure.office().body() : a.body());
  }

  private static @Nullable Gist gist(@Nullable Gist gist, Map<Actor, TenureClaim> seen) {
    return gist == null ? null : new Gist(gist.words(), gist.said(), all(gist.actors(), seen));
  }
}
