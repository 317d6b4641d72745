package org.sillok.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;

/** The lines that are no events: statements, positions, deadlines, proposals. */
final class Lines {
  private Lines() {}

  /**
   * Those that become lines of their own. A statement whose sentence tells an event, a position, a
   * deadline or a proposal is heard there; what is told a second time in the same words is left to
   * the first telling.
   */
  static List<Claim> kept(List<Claim> others, List<Telling> tellings) {
    Set<String> taken = new HashSet<>();
    for (Telling t : tellings) {
      taken.add(place(t.claim()));
    }
    for (Claim c : others) {
      if (!(c instanceof StatementClaim)) {
        taken.add(place(c));
      }
    }
    Set<String> said = new HashSet<>();
    List<Claim> out = new ArrayList<>();
    for (Claim c : others) {
      boolean fresh = said.add(sayings(c));
      boolean heard = c instanceof StatementClaim && taken.contains(place(c));
      if (fresh && !heard) {
        out.add(c);
        taken.add(place(c));
      }
    }
    return out;
  }

  private static String place(Claim c) {
    Span s = c.provenance().inArticle();
    return c.provenance().page() + ":" + s.start();
  }

  private static String sayings(Claim c) {
    return switch (c) {
      case StatementClaim s -> "s|" + s.speaker().key() + "|" + plain(s.content());
      case PositionClaim p ->
          "p|"
              + parties(p.party())
              + "|"
              + p.stance()
              + "|"
              + plain(p.issue())
              + "|"
              + p.when().edtf();
      case DeadlineClaim d ->
          "d|" + parties(d.party()) + "|" + d.when().edtf() + "|" + plain(d.matter());
      case ProposalClaim p -> "o|" + p.id();
      case EventClaim e -> "e|" + e.id();
      case TenureClaim t -> "t|" + t.id();
    };
  }

  private static String parties(List<Actor> actors) {
    return actors.stream().map(Actor::key).sorted().toList().toString();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The line of a claim that is no event. */
  static String line(Claim claim, Naming naming) {
    String out =
        switch (claim) {
          case StatementClaim s -> statement(s, naming);
          case PositionClaim p -> position(p, naming);
          case DeadlineClaim d -> deadline(d, naming);
          case ProposalClaim p -> proposal(p, naming);
          case EventClaim e -> e.provenance().quote();
          case TenureClaim t -> t.provenance().quote();
        };
    return Wording.asLine(out);
  }

  private static String statement(StatementClaim s, Naming naming) {
    String verb = Naming.plural(List.of(s.speaker())) ? " say" : " says";
    String content = Present.folded(s.content()).replaceAll("^[“\"]+|[,”\"]+$", "");
    boolean named = s.speaker().kind() == Actor.Kind.PERSON || s.speaker().country() != null;
    if (!named || content.matches("(?:to|not|for|by|as|of|about|on|with) .*")) {
      return s.provenance().quote();
    }
    String said =
        s.kind() == Quotation.Kind.DIRECT
            ? ": “" + content + "”"
            : content.startsWith("that ") ? " " + content : ": " + content;
    return naming.one(s.speaker()) + verb + said;
  }

  private static String position(PositionClaim p, Naming naming) {
    boolean plural = Naming.plural(p.party());
    String verb =
        switch (p.stance()) {
          case DEMANDS -> plural ? "demand" : "demands";
          case OFFERS -> plural ? "offer" : "offers";
          case SUPPORTS -> plural ? "support" : "supports";
          case OPPOSES -> plural ? "oppose" : "opposes";
          case REFUSES -> plural ? "refuse" : "refuses";
          case IS_READY_TO -> plural ? "are ready:" : "is ready:";
        };
    if (p.party().isEmpty()) {
      return p.provenance().quote();
    }
    String line = naming.all(p.party()) + " " + verb + " " + Present.folded(p.issue());
    return p.condition() == null
        ? line
        : line + " (condition: " + Present.folded(p.condition()) + ")";
  }

  private static String deadline(DeadlineClaim d, Naming naming) {
    String line =
        d.party().isEmpty()
            ? "A deadline falls: " + Present.folded(d.matter())
            : "A deadline set by "
                + naming.all(d.party())
                + " falls: "
                + Present.folded(d.matter());
    return d.threat() == null ? line : line + " (threatened: " + Present.folded(d.threat()) + ")";
  }

  private static String proposal(ProposalClaim p, Naming naming) {
    StringBuilder out = new StringBuilder();
    if (p.by().isEmpty()) {
      return p.provenance().quote();
    }
    out.append(naming.all(p.by()))
        .append(Naming.plural(p.by()) ? " put forward " : " puts forward ");
    out.append(Present.folded(p.title()));
    if (p.forum() != null && !p.title().contains(p.forum())) {
      out.append(" (").append(p.forum()).append(")");
    }
    if (!p.provisions().isEmpty()) {
      out.append(": ")
          .append(String.join("; ", p.provisions().stream().map(Present::folded).toList()));
    }
    return out.toString();
  }
}
