package org.sillok.app.predict;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.Voice;
import org.sillok.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The claims of an article in the format of the seeds' scorer. */
final class SeedClaims {
  private SeedClaims() {}

  static ObjectNode page(CodedArticle coded) {
    ObjectNode out = Bench.object();
    ArrayNode events = out.putArray("events");
    ArrayNode positions = out.putArray("positions");
    ArrayNode deadlines = out.putArray("deadlines");
    ArrayNode proposals = out.putArray("proposals");
    for (Claim claim : coded.claims()) {
      switch (claim) {
        case EventClaim c -> event(events.addObject(), c, coded);
        case PositionClaim c -> {
          ObjectNode one = positions.addObject();
          codes(one.putArray("party"), c.party());
          one.put("stance", c.stance().label()).put("issue", c.issue());
          one.put("condition", c.condition()).put("evidence", c.provenance().quote());
        }
        case DeadlineClaim c -> {
          ObjectNode one = deadlines.addObject();
          codes(one.putArray("party"), c.party());
          one.put("date", edtf(c.when())).put("for", c.matter());
        }
        case ProposalClaim c -> {
          ObjectNode one = proposals.addObject();
          codes(one.putArray("by"), c.by());
          one.put("forum", c.forum());
          ArrayNode provisions = one.putArray("provisions");
          c.provisions().forEach(provisions::add);
        }
        case StatementClaim c -> {}
        case TenureClaim c -> {}
      }
    }
    return out;
  }

  private static void event(ObjectNode one, EventClaim c, CodedArticle coded) {
    one.put("status", c.status().name().toLowerCase(Locale.ROOT));
    one.put("type", c.type() == null ? null : c.type().name());
    one.put("mode", c.mode());
    actors(one.putArray("source"), c.source());
    actors(one.putArray("target"), c.target());
    one.put("when", edtf(c.when()));
    one.put("where", c.where() == null ? null : c.where().name());
    List<Voice> voices = c.attribution().chain();
    one.put("attribution", voices.isEmpty() ? null : voices.get(voices.size() - 1).name());
    one.put("evidence", evidence(c, coded));
  }

  /** The words that tell the event. */
  static String evidence(EventClaim claim, CodedArticle coded) {
    return claim.clause().in(coded.article().text());
  }

  private static @Nullable String edtf(When when) {
    return when.isUnknown() ? null : when.edtf();
  }

  private static void actors(ArrayNode out, List<Actor> actors) {
    for (Actor actor : actors) {
      out.addObject().put("name", actor.name()).put("code", actor.country());
    }
  }

  private static void codes(ArrayNode out, List<Actor> actors) {
    actors.stream()
        .map(a -> a.country() == null ? a.name() : a.country())
        .distinct()
        .forEach(out::add);
  }
}
