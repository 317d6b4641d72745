package org.sillok.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.Gist;
import org.sillok.model.Outlet;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.model.Status;
import org.sillok.model.Voice;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * Writes the line of an event in the voice of hand-made chronologies: present tense, status worded,
 * hedge and attribution kept. It never says what the claims do not: where no pattern fits, the line
 * is the article's own clause.
 */
final class Wording {
  private record Pattern(
      EventType type, String kind, boolean joint, String he, String they, String todo) {}

  private static final List<Pattern> PATTERNS = load();
  private static final Set<String> PRONOUNS = WordSets.of("pronouns");

  /** In so many words a sentence says of whom it speaks. */
  private static final int OPENING = 4;

  private static List<Pattern> load() {
    List<Pattern> out = new ArrayList<>();
    for (List<String> row : Tsv.rows("wording.tsv", 7)) {
      out.add(
          new Pattern(
              EventType.valueOf(row.get(0)),
              row.get(1),
              row.get(2).equals("joint"),
              row.get(3),
              row.get(4),
              row.get(5)));
    }
    return out;
  }

  private Wording() {}

  /** The line of an event; {@code telling} is the claim whose words it follows. */
  static String line(Event event, Telling telling, Naming naming) {
    EventClaim claim = telling.claim();
    Gist gist = claim.gist();
    if (gist != null && event.status() == claim.status()) {
      return asLine(hedged(naming.told(gist), claim));
    }
    String body = byPattern(event, telling, naming);
    return body == null
        ? printed(claim.provenance().quote(), telling.article())
        : asLine(attributed(body, claim));
  }

  /**
   * A sentence as printed, where no clause could be made of it. One that speaks of "it" or "them"
   * without saying who is meant is marked as its outlet's words.
   */
  static String printed(String quote, Article article) {
    Outlet outlet = article.outlet();
    String line = asLine(quote);
    if (outlet == null || !dangling(line)) {
      return line;
    }
    return outlet.name()
        + ": “"
        + line.replace('“', '‘').replace('”', '’').replace('"', '\'')
        + "”";
  }

  /** True if one of the first words stands for somebody named elsewhere. */
  private static boolean dangling(String line) {
    List<String> words = Words.plain(line);
    return words.subList(0, Math.min(OPENING, words.size())).stream().anyMatch(PRONOUNS::contains);
  }

  /** Words of doubt that the clause lost are put before it. */
  private static String hedged(String line, EventClaim claim) {
    for (String h : claim.hedges()) {
      if (h.endsWith("ly") && !h.contains(" ") && !line.toLowerCase(Locale.ROOT).contains(h)) {
        return h + ", " + line;
      }
    }
    return line;
  }

  static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  private static @Nullable String byPattern(Event event, Telling telling, Naming naming) {
    Set<String> kinds = telling.kinds();
    for (Pattern p : PATTERNS) {
      if (p.type() == event.type() && (p.kind().equals("-") || kinds.contains(p.kind()))) {
        return fill(p, event, telling.claim(), naming);
      }
    }
    return null;
  }

  private static @Nullable String fill(Pattern p, Event event, EventClaim claim, Naming naming) {
    List<Actor> source = event.source();
    List<Actor> target = event.target();
    boolean all = p.joint() && target.isEmpty();
    if (source.isEmpty() || all && source.size() < 2 || !p.joint() && target.isEmpty()) {
      return null;
    }
    if (!p.joint() && target.stream().allMatch(a -> a.kind() == Actor.Kind.PERSON)) {
      return null; // a visit is to a place
    }
    if (!Parties.all(claim).stream().allMatch(Wording::known)) {
      return null; // who they are is not sure enough to write a sentence about them
    }
    String hedge = hedge(claim);
    boolean plural = Naming.plural(source);
    StringBuilder out = new StringBuilder(naming.all(source));
    String base = all ? p.they() : p.todo();
    switch (event.status()) {
      case HAPPENED, ONGOING ->
          out.append(hedge).append(' ').append(all ? p.they() : plural ? p.todo() : p.he());
      case PLANNED -> out.append(plural ? " are" : " is").append(hedge).append(" to ").append(base);
      case POSSIBLE -> out.append(" may").append(hedge).append(' ').append(base);
      case REQUESTED ->
          out.append(plural ? " are" : " is").append(hedge).append(" called on to ").append(base);
      case DENIED ->
          out.append(plural ? " do not" : " does not").append(hedge).append(' ').append(base);
      case CANCELLED ->
          out.append(plural ? " are" : " is").append(hedge).append(" no longer to ").append(base);
    }
    if (!all) {
      out.append(' ').append(naming.all(target));
    }
    Place where = event.where();
    String said = out.toString();
    if (where != null && !PersonName.fold(said).contains(PersonName.fold(where.name()))) {
      out.append(where.name().startsWith("the ") ? " at " : " in ").append(where.name());
    }
    return out.toString();
  }

  private static boolean known(Actor a) {
    return a.country() != null
        && (a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.GOVERNMENT
            ? Character.isUpperCase(a.name().charAt(0))
            : a.name().endsWith("s"));
  }

  private static String hedge(EventClaim claim) {
    StringBuilder out = new StringBuilder();
    for (String h : claim.hedges()) {
      if (h.endsWith("ly") && !h.contains(" ")) {
        out.append(' ').append(h.toLowerCase(Locale.ROOT));
      }
    }
    return out.toString();
  }

  /** Who says so, unless the actor himself does, or the clause already says it. */
  private static String attributed(String body, EventClaim claim) {
    List<Voice> chain = claim.attribution().chain();
    if (chain.isEmpty()) {
      return body;
    }
    Voice voice = chain.get(chain.size() - 1);
    String name = voice.name();
    if (name == null || name.isBlank()) {
      return body;
    }
    boolean self =
        Parties.all(claim).stream().anyMatch(a -> Parties.samePerson(a.name(), name))
            && claim.status() != Status.DENIED;
    if (self || body.contains(name)) {
      return body;
    }
    String trimmed = body.replaceAll("[\\s.,;:]+$", "");
    return trimmed + ", according to " + name;
  }

  /** A line of its own: white space folded, a capital first, a full stop last. */
  static String asLine(String words) {
    String text = folded(words).replaceAll("[,;:–—-]+$", "").replace(",,", ",");
    if (text.isEmpty()) {
      return words;
    }
    int first = text.offsetByCodePoints(0, 1);
    String line = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    return line.matches("(?s).*[.!?…][\"”’')]*") ? line : line + ".";
  }
}
