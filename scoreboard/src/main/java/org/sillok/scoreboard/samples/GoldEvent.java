package org.sillok.scoreboard.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.EventClaim;
import org.sillok.model.PersonName;
import org.sillok.model.Place;
import org.sillok.model.Span;
import org.sillok.model.When;
import tools.jackson.databind.JsonNode;

/**
 * An event as the gold tells it on one page, and what counts as right.
 *
 * @param node as in {@code gold.json}
 * @param places where its evidence stands in the levelled text of the article
 * @param triggers where its trigger stands, within the evidence
 */
record GoldEvent(JsonNode node, List<Span> places, List<Span> triggers) {
  GoldEvent {
    places = List.copyOf(places);
    triggers = List.copyOf(triggers);
  }

  static GoldEvent of(JsonNode node, Levelled text) {
    List<Span> places = text.find(SampleStory.strings(node.path("evidence")));
    List<Span> triggers = new ArrayList<>();
    String trigger = node.path("trigger").asString("");
    for (Span t : text.find(trigger.isEmpty() ? List.of() : List.of(trigger))) {
      if (places.stream().anyMatch(p -> p.covers(t))) {
        triggers.add(t);
      }
    }
    return new GoldEvent(node, places, triggers);
  }

  boolean core() {
    return node.path("weight").asString().equals("core");
  }

  String status() {
    return node.path("status").asString();
  }

  /** How many passages tell it. */
  int tellings() {
    return node.path("evidence").size();
  }

  private @Nullable String type() {
    return node.path("type").isNull() ? null : node.path("type").asString();
  }

  boolean typed() {
    return type() != null;
  }

  /** The gold type or another defensible one. */
  boolean typeRight(EventClaim claim) {
    if (Objects.equals(type(), name(claim))) {
      return true;
    }
    for (JsonNode alt : node.path("alt")) {
      if (Objects.equals(name(alt), name(claim))) {
        return true;
      }
    }
    return false;
  }

  /** The gold status, or the one that goes with the other type. */
  boolean statusRight(EventClaim claim) {
    String given = status(claim);
    if (given.equals(status())) {
      return true;
    }
    for (JsonNode alt : node.path("alt")) {
      if (Objects.equals(name(alt), name(claim)) && alt.path("status").asString().equals(given)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String name(JsonNode alt) {
    return alt.path("type").isNull() ? null : alt.path("type").asString();
  }

  private static @Nullable String name(EventClaim claim) {
    return claim.type() == null ? null : claim.type().name();
  }

  static String status(EventClaim claim) {
    return claim.status().name().toLowerCase(Locale.ROOT);
  }

  boolean dated() {
    return !node.path("when").path("edtf").isNull();
  }

  /** The same days as the gold or one of the other right answers. */
  boolean dateRight(EventClaim claim) {
    JsonNode when = node.path("when");
    if (sameDays(when.path("edtf"), claim.when())) {
      return true;
    }
    for (JsonNode other : when.path("accept")) {
      if (sameDays(other, claim.when())) {
        return true;
      }
    }
    // The day is not told: an interval open on one side says no more.
    return !dated()
        && claim.when() instanceof When.Range r
        && (r.from() == When.Edge.OPEN || r.to() == When.Edge.OPEN);
  }

  private static boolean sameDays(JsonNode edtf, When given) {
    When gold;
    try {
      gold = edtf.isNull() ? When.UNKNOWN : When.parse(edtf.asString());
    } catch (IllegalArgumentException e) {
      return false; // a half-year (level 2 of EDTF), which the program does not tell
    }
    if (gold.isUnknown() || given.isUnknown()) {
      return gold.isUnknown() && given.isUnknown();
    }
    LocalDate first = gold.earliest();
    LocalDate last = gold.latest();
    return Objects.equals(first, given.earliest()) && Objects.equals(last, given.latest());
  }

  /** True if the gold tells where. */
  boolean placed() {
    return !node.path("where").path("place").asString("").isEmpty();
  }

  /** The place of the gold, spelled with accents or without, and in its country. */
  boolean placeRight(EventClaim claim) {
    Place given = claim.where();
    String gold = node.path("where").path("place").asString("");
    return given != null
        && PersonName.fold(given.name()).equals(PersonName.fold(gold))
        && Objects.equals(given.country(), node.path("where").path("country").asString(""));
  }

  /** The same countries take part on each side; in a joint act the side does not matter. */
  boolean countriesRight(EventClaim claim) {
    Set<String> source = codes("source");
    Set<String> target = codes("target");
    Set<String> givenSource = codes(claim.source());
    Set<String> givenTarget = codes(claim.target());
    if (node.path("symmetric").asBoolean(false)) {
      source.addAll(target);
      givenSource.addAll(givenTarget);
      return source.equals(givenSource);
    }
    return source.equals(givenSource) && target.equals(givenTarget);
  }

  private Set<String> codes(String role) {
    Set<String> out = new HashSet<>();
    for (JsonNode actor : node.path(role)) {
      out.add(actor.path("code").asString(""));
    }
    out.remove("");
    return out;
  }

  private static Set<String> codes(List<Actor> actors) {
    Set<String> out = new HashSet<>();
    for (Actor actor : actors) {
      out.add(actor.country() == null ? "" : actor.country());
    }
    out.remove("");
    return out;
  }
}
