package org.sillok.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.EventType;
import org.sillok.model.Mention;
import org.sillok.model.Sector;

/**
 * Gives those whose country is not told ("the opposition", "the president") the one country that
 * their sentence speaks of, where the act is one between a state and its own people. Never where
 * the other side is a government.
 */
final class Homes {
  private static final Set<EventType> AT_HOME =
      Set.of(
          EventType.COERCE,
          EventType.CONCEDE,
          EventType.PROTEST,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.THREATEN);
  private static final Set<String> STATES =
      Set.of("country", "nation", "state", "regime", "neighbour", "neighbor");
  private static final int FAR = 150;
  private static final Set<String> WHERE = Set.of("in", "outside", "near");

  /** Those who live abroad for their country. */
  private static final Set<String> ABROAD = Set.of("ambassador", "consul", "attache", "attaché");

  private static final Set<String> STATE_POWER =
      Set.of("curfew", "martial-law", "censor", "restrict");

  /** Of whom each state has one. */
  private static final Set<String> OURS =
      Set.of(
          "minister",
          "president",
          "premier",
          "government",
          "army",
          "navy",
          "parliament",
          "cabinet",
          "ministry",
          "military",
          "police");

  private final Page page;

  Homes(Page page) {
    this.page = page;
  }

  Cast settle(Match match, Cast cast) {
    Cast settled = protesters(match, states(cast));
    return spoken(match, atHome(match, settled));
  }

  /** "Thirty people demonstrated in Oslo": those of the place, who are told to be of no other. */
  private Cast protesters(Match match, Cast cast) {
    boolean open =
        match.rule().type() == EventType.PROTEST
            && cast.source().stream()
                .allMatch(p -> p.actor().kind() == Actor.Kind.GROUP && p.actor().country() == null);
    Tree tree = page.tree();
    for (int k = match.anchor() + 1; open && k < tree.sentenceEnd(match.anchor()); k++) {
      Mention m = tree.mention(k);
      boolean named = m != null && m.form() == Mention.Form.NAME;
      String land = named && WHERE.contains(tree.caseOf(k)) ? countries().of(k) : null;
      if (land != null) {
        return new Cast(homed(cast.source(), land, true), cast.target(), cast.guessed());
      }
    }
    return cast;
  }

  private Countries countries() {
    return page.parties().countries();
  }

  /** "Oslo denied that the minister had offered": who has no country told is of the speaker's. */
  private Cast spoken(Match match, Cast cast) {
    int verb = page.reports().reportingVerb(match.anchor());
    Party speaker = verb < 0 ? null : page.reports().subject(verb);
    String home = speaker == null ? null : speaker.actor().country();
    boolean state =
        speaker != null
            && (speaker.actor().kind() == Actor.Kind.GOVERNMENT
                || speaker.actor().office() != null);
    if (home == null || !state || cast.source().size() != 1) {
      return cast;
    }
    Party p = cast.source().get(0);
    int det = page.tree().child(p.token(), "det");
    boolean bare =
        p.actor().country() == null
            && p.actor().office() == null
            && det >= 0
            && page.tree().form(det).equals("the")
            && OURS.contains(page.tree().lemma(p.token()));
    boolean abroad = cast.target().stream().noneMatch(t -> home.equals(t.actor().country()));
    if (!bare || !abroad) {
      return cast;
    }
    Party own = new Party(p.actor().in(home), p.token(), p.entity(), p.first(), p.end());
    return new Cast(List.of(own), cast.target(), cast.guessed());
  }

  /** "the communist state": the government named last before it that is not the other side's. */
  private Cast states(Cast cast) {
    boolean several = cast.target().size() > 1;
    List<Party> source = stated(cast.source(), several ? List.of() : cast.target());
    // "the regime left the inter-Korean office": of the two the other one
    List<Party> others =
        cast.target().stream().filter(t -> source.stream().noneMatch(t::sameSide)).toList();
    List<Party> target = several && !others.isEmpty() ? others : cast.target();
    return new Cast(source, stated(target, source), cast.guessed());
  }

  private List<Party> stated(List<Party> side, List<Party> other) {
    List<Party> out = new ArrayList<>();
    for (Party p : side) {
      Party found = topic(p, other);
      boolean open = found.equals(p) && described(p);
      if (open) {
        found = before(p, other);
      }
      out.add(found);
    }
    return out;
  }

  /** The government that was named last before, at most {@link #FAR} words away. */
  private Party before(Party p, List<Party> other) {
    Tree tree = page.tree();
    int end = tree.token(p.first()).span().start();
    int start = tree.token(Math.max(0, p.first() - FAR)).span().start();
    Party found = p;
    for (Mention m : page.text().mentions()) {
      if (m.span().end() <= end && m.span().start() >= start && government(m)) {
        Entity e = page.text().entities().get(m.entity());
        Actor a = new Actor(e.name(), Actor.Kind.GOVERNMENT, e.country(), null, null);
        Party named = new Party(a, p.token(), m.entity(), p.first(), p.end());
        if (e.country() != null && other.stream().noneMatch(named::sameSide)) {
          found = named;
        }
      }
    }
    return found;
  }

  private boolean described(Party p) {
    return p.entity() < 0
        && p.actor().country() == null
        && STATES.contains(page.tree().lemma(p.token()));
  }

  private boolean government(Mention m) {
    return m.form() == Mention.Form.NAME
        && page.text().entities().get(m.entity()).type() == EntityType.GOVERNMENT;
  }

  /** As a subject it goes on with the subject of the sentence before. */
  private Party topic(Party p, List<Party> other) {
    if (!described(p) || !page.tree().is(p.token(), "nsubj")) {
      return p;
    }
    for (int s : page.casting().topic(p.token())) {
      for (Party named : page.parties().at(s)) {
        if (named.actor().country() != null && other.stream().noneMatch(named::sameSide)) {
          return new Party(named.actor(), p.token(), named.entity(), p.first(), p.end());
        }
      }
    }
    return p;
  }

  private Cast atHome(Match match, Cast cast) {
    Rule rule = match.rule();
    Tree tree = page.tree();
    int i = match.anchor();
    if (rule.type() == null || cast.empty() || tree.sentence(i) < 0) {
      return cast;
    }
    Set<String> countries =
        page.parties().countries().between(tree.sentenceStart(i), tree.sentenceEnd(i));
    if (countries.isEmpty()) {
      return governed(cast);
    }
    if (countries.size() != 1) {
      return cast;
    }
    String home = countries.iterator().next();
    boolean power =
        rule.type() == EventType.COERCE && rule.mode() != null && STATE_POWER.contains(rule.mode())
            || rule.type() == EventType.CONCEDE && rule.contexts().contains("legal");
    boolean police = cast.source().stream().anyMatch(p -> p.actor().sector() == Sector.COP);
    if (!AT_HOME.contains(rule.type()) && !police) {
      return cast;
    }
    return new Cast(
        homed(
            cast.source(),
            home,
            power
                || people(cast.target())
                || cast.guessed()
                || cast.target().isEmpty() && placed(i)),
        homed(cast.target(), home, people(cast.source())),
        cast.guessed());
  }

  /** True if a sentence names a place and no state: "the opposition put off its march in Oslo". */
  private boolean placed(int i) {
    Tree tree = page.tree();
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      Mention m = tree.mention(k);
      boolean state =
          m != null
              && page.parties().entity(m).country() != null
              && page.parties().entity(m).type() != EntityType.PLACE;
      if (state && !WHERE.contains(tree.caseOf(k))) {
        return false;
      }
    }
    return true;
  }

  /** "The Danish union threatened to sue the government": its own, where no country is named. */
  private Cast governed(Cast cast) {
    Set<String> own = new HashSet<>();
    cast.source().forEach(p -> own.add(p.actor().country() + ""));
    boolean ours =
        own.size() == 1
            && !own.contains("null")
            && people(cast.source())
            && cast.target().stream()
                .allMatch(p -> OURS.contains(page.tree().lemma(p.token())) && definite(p));
    return ours
        ? new Cast(cast.source(), homed(cast.target(), own.iterator().next(), true), cast.guessed())
        : cast;
  }

  private boolean definite(Party p) {
    int det = page.tree().child(p.token(), "det");
    return det >= 0 && page.tree().form(det).equals("the");
  }

  /** True if a side is named that is no government: then it is not one state against another. */
  private static boolean people(List<Party> side) {
    return !side.isEmpty()
        && side.stream()
            .noneMatch(p -> p.actor().kind() == Actor.Kind.GOVERNMENT && p.entity() >= 0);
  }

  private boolean abroad(Party p) {
    String office = p.actor().office();
    return ABROAD.contains(page.tree().lemma(p.token()))
        || office != null && ABROAD.stream().anyMatch(office.toLowerCase(Locale.ROOT)::contains);
  }

  private List<Party> homed(List<Party> parties, String home, boolean allowed) {
    if (!allowed) {
      return parties;
    }
    List<Party> out = new ArrayList<>();
    for (Party p : parties) {
      Actor a = p.actor();
      boolean titled = a.office() != null || a.sector() != null;
      boolean open =
          a.country() == null
              && !abroad(p)
              && !page.parties().table().member(p.token())
              && (a.kind() == Actor.Kind.GROUP || a.kind() == Actor.Kind.PERSON && titled);
      Actor settled = open ? a.in(home) : a;
      out.add(new Party(settled, p.token(), p.entity(), p.first(), p.end()));
    }
    return out;
  }
}
