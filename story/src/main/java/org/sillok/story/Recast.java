package org.sillok.story;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
    StringBuilder why = new StringBuilder();
    seen.values().stream()
        .map(TenureClaim::id)
        .sorted()
        .distinct()
        .forEach(id -> why.append(Provenance.HOLDER).append(id));
    return claim instanceof TenureClaim
        ? claim
        : with(claim, a -> one(a, seen), because(claim, why.toString()));
  }

  /**
   * The claim with people under their usual names.
   *
   * @param known who is who
   * @param why what is added to the rule
   */
  static Claim named(Claim claim, Map<Actor, Actor> known, String why) {
    return with(claim, a -> known.getOrDefault(a, a), because(claim, why));
  }

  private static Provenance because(Claim claim, String why) {
    Provenance p = claim.provenance();
    return new Provenance(
        p.page(), p.inArticle(), p.inPage(), p.quote(), p.rule() + why, p.engine());
  }

  private static Claim with(Claim claim, UnaryOperator<Actor> who, Provenance from) {
    return switch (claim) {
      case EventClaim c ->
          new EventClaim(
              c.id(),
              c.type(),
              c.mode(),
              c.contexts(),
              c.status(),
              all(c.source(), who),
              all(c.target(), who),
              c.symmetric(),
              c.when(),
              c.where(),
              c.about(),
              c.hedges(),
              c.clause(),
              c.trigger(),
              c.attribution(),
              from,
              gist(c.gist(), who));
      case StatementClaim c ->
          new StatementClaim(
              c.id(),
              c.kind(),
              who.apply(c.speaker()),
              c.content(),
              c.contentSpan(),
              c.addressee(),
              c.when(),
              c.attribution(),
              from,
              gist(c.gist(), who));
      case PositionClaim c ->
          new PositionClaim(
              c.id(),
              all(c.party(), who),
              c.stance(),
              c.issue(),
              c.condition(),
              c.when(),
              c.attribution(),
              from,
              gist(c.gist(), who));
      case DeadlineClaim c ->
          new DeadlineClaim(
              c.id(),
              all(c.party(), who),
              c.when(),
              c.matter(),
              c.threat(),
              c.attribution(),
              from,
              gist(c.gist(), who));
      case ProposalClaim c ->
          new ProposalClaim(
              c.id(),
              all(c.by(), who),
              c.forum(),
              c.title(),
              c.provisions(),
              c.when(),
              c.attribution(),
              from);
      case TenureClaim c ->
          new TenureClaim(
              c.id(),
              who.apply(c.person()),
              c.office(),
              c.tense(),
              c.when(),
              c.attribution(),
              from);
    };
  }

  /** The claim with its person under the fullest name. */
  static TenureClaim of(TenureClaim c, Actor person) {
    return new TenureClaim(
        c.id(), person, c.office(), c.tense(), c.when(), c.attribution(), c.provenance());
  }

  private static List<Actor> all(List<Actor> actors, UnaryOperator<Actor> who) {
    return actors.stream().map(who).toList();
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

  private static @Nullable Gist gist(@Nullable Gist gist, UnaryOperator<Actor> who) {
    return gist == null ? null : new Gist(gist.words(), gist.said(), all(gist.actors(), who));
  }
}
