package org.sillok.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.engine.Facets;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Contradiction;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.Status;
import org.sillok.model.Voice;
import org.sillok.model.When;

/**
 * A line of the chronology in words, as every readable format shows it.
 *
 * @param id of the entry
 * @param date in words
 * @param edtf the same as EDTF
 * @param sure false if the date is not known to the day
 * @param mark how far it is so ("planned"), or null for what happened
 * @param sentence the line itself
 * @param type PLOVER type or kind of line, in lower case
 * @param actors who takes part, by name
 * @param place or null
 * @param sources the words it rests on
 * @param count "2 outlets, 1 independent", or null if one outlet tells it
 * @param contradictions what outlets disagree about
 * @param history how its status went, or null if it never changed
 */
public record Line(
    String id,
    String date,
    String edtf,
    boolean sure,
    @Nullable String mark,
    String sentence,
    String type,
    List<String> actors,
    @Nullable String place,
    List<Source> sources,
    @Nullable String count,
    List<Dispute> contradictions,
    @Nullable String history) {
  public Line {
    actors = List.copyOf(actors);
    sources = List.copyOf(sources);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * The exact words of one claim and where they stand.
   *
   * @param outlet who published them
   * @param published when, in words
   * @param headline of the article, or null
   * @param said on whose word, or null if on the outlet's own
   * @param quote the exact sentence
   * @param claim id of the claim
   * @param page id of the page
   */
  public record Source(
      String outlet,
      String published,
      @Nullable String headline,
      @Nullable String said,
      String quote,
      String claim,
      String page) {}

  /**
   * Two claims that cannot both be right.
   *
   * @param about on what they differ
   * @param one the earlier
   * @param other the later
   */
  public record Dispute(String about, Source one, Source other) {}

  /** True if the line is, but for its ends, the exact words of its first source. */
  public boolean verbatim() {
    return bare(sentence).equals(bare(sources.get(0).quote()));
  }

  /** The exact words of the line's first source, white space folded. */
  public String words() {
    return sources.get(0).quote().replaceAll("\\s+", " ").strip();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("[.,;:\\s]+$", "").strip();
  }

  /** The lines of a chronology. */
  public static List<Line> of(Annals annals) {
    return annals.entries().stream().map(e -> of(e, annals)).toList();
  }

  /** The line of an entry. */
  public static Line of(Entry entry, Annals annals) {
    Event event = entry.event();
    String place = Facets.place(entry);
    return new Line(
        entry.id(),
        DateWords.of(entry),
        entry.when().edtf(),
        entry.when() instanceof When.Day,
        event == null ? null : mark(event.status()),
        entry.sentence(),
        Facets.type(entry),
        Facets.actors(entry).stream().map(Actor::name).distinct().toList(),
        place.isEmpty() ? null : place,
        sources(entry, annals),
        count(entry),
        event == null ? List.of() : disputes(event, annals),
        event == null ? null : history(event));
  }

  /** How a status is marked; null for what is simply so. */
  public static @Nullable String mark(Status status) {
    return switch (status) {
      case HAPPENED -> null;
      case ONGOING -> "ongoing";
      case PLANNED -> "planned";
      case POSSIBLE -> "possible";
      case REQUESTED -> "called for";
      case DENIED -> "denied";
      case CANCELLED -> "cancelled";
    };
  }

  private static @Nullable String count(Entry entry) {
    return entry.outlets() < 2
        ? null
        : entry.outlets() + " outlets, " + entry.independent() + " independent";
  }

  /** Two claims of one sentence, on the same word, are shown once. */
  private static List<Source> sources(Entry entry, Annals annals) {
    Map<List<@Nullable String>, Source> out = new LinkedHashMap<>();
    for (Claim claim : entry.claims()) {
      Source source = source(claim, annals);
      out.putIfAbsent(Arrays.asList(source.page(), source.quote(), source.said()), source);
    }
    return List.copyOf(out.values());
  }

  /** The words of one claim. */
  public static Source source(Claim claim, Annals annals) {
    Article article = annals.article(claim);
    return new Source(
        outlet(article),
        DateWords.of(article.published().when()),
        article.headline() == null ? null : article.headline().text(),
        said(claim),
        claim.provenance().quote(),
        claim.id().value(),
        article.page().sha256());
  }

  /** What an article is called: its headline, or the name of its page. */
  public static String headline(Article article) {
    return article.headline() == null ? article.name() : article.headline().text();
  }

  /** Who publishes an article, and whose copy it is; the page's name if the page does not tell. */
  public static String outlet(Article article) {
    String agency = article.agency() == null ? null : article.agency().name();
    if (article.outlet() == null) {
      return agency == null ? article.name() : agency;
    }
    String outlet = article.outlet().name();
    return agency == null || outlet.contains(agency) ? outlet : outlet + " (" + agency + ")";
  }

  private static @Nullable String said(Claim claim) {
    String chain =
        claim.attribution().chain().stream()
            .map(Voice::name)
            .filter(n -> n != null)
            .collect(Collectors.joining(", citing "));
    return chain.isEmpty() ? null : chain;
  }

  private static List<Dispute> disputes(Event event, Annals annals) {
    List<Dispute> out = new ArrayList<>();
    for (Contradiction c : event.contradictions()) {
      out.add(
          new Dispute(
              c.kind().name().toLowerCase(Locale.ROOT),
              source(c.one(), annals),
              source(c.other(), annals)));
    }
    return out;
  }

  private static @Nullable String history(Event event) {
    if (event.history().size() < 2) {
      return null;
    }
    List<String> steps = new ArrayList<>();
    for (Event.Step step : event.history()) {
      String status = step.status().name().toLowerCase(Locale.ROOT);
      String when =
          step.when().isUnknown() || step.when().equals(event.when())
              ? ""
              : " for " + DateWords.of(step.when());
      steps.add(status + when + " (" + DateWords.of(step.published()) + ")");
    }
    return String.join(" → ", steps);
  }

  /** Claims of an event that say less than that it is so: the words that make it doubtful. */
  static List<String> hedges(Entry entry) {
    return entry.claims().stream()
        .filter(EventClaim.class::isInstance)
        .flatMap(c -> ((EventClaim) c).hedges().stream())
        .distinct()
        .toList();
  }
}
