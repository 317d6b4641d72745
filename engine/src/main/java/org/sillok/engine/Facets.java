package org.sillok.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;

/** The sides by which an entry can be looked for. */
public final class Facets {
  private Facets() {}

  /** Who takes part, those who act first; nobody twice. */
  public static List<Actor> actors(Entry entry) {
    List<Actor> out = new ArrayList<>();
    Event event = entry.event();
    if (event != null) {
      out.addAll(event.source());
      out.addAll(event.target());
    } else {
      out.addAll(actors(entry.claims().get(0)));
    }
    return out.stream().distinct().toList();
  }

  private static List<Actor> actors(Claim claim) {
    return switch (claim) {
      case EventClaim c -> {
        List<Actor> both = new ArrayList<>(c.source());
        both.addAll(c.target());
        yield both;
      }
      case StatementClaim c -> List.of(c.speaker());
      case PositionClaim c -> c.party();
      case DeadlineClaim c -> c.party();
      case ProposalClaim c -> c.by();
      case TenureClaim c -> List.of(c.person());
    };
  }

  /** What sort of line it is: {@code event}, {@code statement}, {@code position} ... */
  public static String kind(Entry entry) {
    return switch (entry.claims().get(0)) {
      case EventClaim c -> "event";
      case StatementClaim c -> "statement";
      case PositionClaim c -> "position";
      case DeadlineClaim c -> "deadline";
      case ProposalClaim c -> "proposal";
      case TenureClaim c -> "tenure";
    };
  }

  /** The PLOVER type in lower case, or the kind of line where there is none. */
  public static String type(Entry entry) {
    Event event = entry.event();
    return event == null || event.type() == null
        ? kind(entry)
        : event.type().name().toLowerCase(Locale.ROOT);
  }

  /** The status in lower case, or empty where the line has none. */
  public static String status(Entry entry) {
    Event event = entry.event();
    return event == null ? "" : event.status().name().toLowerCase(Locale.ROOT);
  }

  /** The place, or empty. */
  public static String place(Entry entry) {
    Event event = entry.event();
    return event == null || event.where() == null ? "" : event.where().name();
  }
}
