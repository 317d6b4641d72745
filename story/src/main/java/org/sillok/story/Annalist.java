package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Contradiction;
import org.sillok.model.CopyGroup;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.PageId;
import org.sillok.model.PositionClaim;
import org.sillok.model.PositionHistory;
import org.sillok.model.ProposalClaim;
import org.sillok.model.RunReport;
import org.sillok.model.StateOfPlay;
import org.sillok.model.StatementClaim;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;
import org.sillok.story.copies.Copies;
import org.sillok.story.copies.Sources;

/**
 * Compiles the chronology of what many pages claim: events told on several pages joined, copies
 * found, offices followed. Without state; the order in which the pages are given does not matter.
 */
public final class Annalist {
  /** Characters of a line that may be a credit. */
  private static final int CREDIT = 120;

  private Annalist() {}

  /** The annalist with the rules that the program ships. */
  public static Annalist standard() {
    return new Annalist();
  }

  /** The chronology of these pages; a page given twice counts once. */
  public Chronology compile(List<CodedArticle> given) {
    List<CodedArticle> spelt = Spellings.mended(given);
    List<Tenure> tenures = tenures(spelt);
    List<CodedArticle> pages = new Holders(tenures).named(spelt);
    Map<PageId, Article> articles = articles(pages);
    List<Claim> claims = claims(pages, articles);
    List<CopyGroup> copies = Copies.groups(List.copyOf(articles.values()));
    Sources sources = Sources.of(articles.values(), copies);

    Roster roster = Roster.of(claims, articles);
    List<EventClaim> events = new ArrayList<>();
    List<Claim> others = new ArrayList<>();
    for (Claim claim : claims) {
      switch (claim) {
        case EventClaim c -> events.add(roster.resolved(c));
        case TenureClaim c -> {}
        case StatementClaim c -> others.add(c);
        case PositionClaim c -> others.add(c);
        case DeadlineClaim c -> others.add(roster.resolved(c));
        case ProposalClaim c -> others.add(c);
      }
    }
    List<Telling> tellings = tellings(events, articles);
    List<Draft> drafts = new ArrayList<>();
    List<Plans.Told> happenings = new ArrayList<>();
    for (Joiner.Group group : Joiner.join(tellings)) {
      Event event = Events.of(group, Clashes.in(group.tellings(), sources));
      drafts.add(new Draft(event, group.tellings(), null));
      happenings.add(new Plans.Told(event, group.tellings()));
    }
    for (Claim claim : Lines.kept(others, tellings)) {
      drafts.add(new Draft(null, List.of(), claim));
    }
    drafts.sort(order(articles));
    Naming naming = new Naming(Cast.of(claims));
    List<Entry> entries = new ArrayList<>();
    Repeats repeats =
        Repeats.of(drafts.stream().map(Draft::event).filter(Objects::nonNull).toList());
    for (Draft draft : drafts) {
      if (draft.event() == null || !repeats.drop(draft.event())) {
        entries.add(entry(draft, articles, naming, sources));
      }
    }
    return new Chronology(
        entries,
        Affairs.of(articles, entries),
        tenures,
        copies,
        Plans.of(happenings),
        contradictions(happenings, others, articles, sources),
        Measures.of(happenings),
        deadlines(others),
        Positions.over(pages));
  }

  private static Map<PageId, Article> articles(List<CodedArticle> pages) {
    Map<PageId, Article> out = new TreeMap<>();
    pages.forEach(p -> out.putIfAbsent(p.article().page(), p.article()));
    return out;
  }

  /** The claims of these pages, each once, by publication. */
  private static List<Claim> claims(List<CodedArticle> pages, Map<PageId, Article> articles) {
    List<Claim> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CodedArticle page : pages) {
      for (Claim claim : page.claims()) {
        if (seen.add(claim.id().value())) {
          out.add(claim);
        }
      }
    }
    out.sort(byPublication(articles));
    return out;
  }

  private static List<Tenure> tenures(List<CodedArticle> pages) {
    List<Claim> claims = claims(pages, articles(pages));
    List<TenureClaim> offices = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof TenureClaim c) {
        offices.add(c);
      }
    }
    return Offices.tenures(offices, Home.of(claims));
  }

  /** Each claim with what its page as a whole is about. */
  private static List<Telling> tellings(List<EventClaim> claims, Map<PageId, Article> articles) {
    Map<PageId, List<EventClaim>> byPage = new HashMap<>();
    for (EventClaim c : claims) {
      byPage.computeIfAbsent(c.provenance().page(), k -> new ArrayList<>()).add(c);
    }
    Map<PageId, Setting> settings = new HashMap<>();
    byPage.forEach(
        (page, told) -> settings.put(page, Setting.of(article(told.get(0), articles), told)));
    List<Telling> out = new ArrayList<>();
    for (EventClaim c : claims) {
      Setting setting = settings.getOrDefault(c.provenance().page(), Setting.NONE);
      out.add(Telling.of(c, article(c, articles), setting));
    }
    return out;
  }

  /** Each deadline that is told, by its day; those whose sentence already makes a line, too. */
  private static List<DeadlineClaim> deadlines(List<Claim> others) {
    List<DeadlineClaim> out = new ArrayList<>();
    for (Claim c : others) {
      if (c instanceof DeadlineClaim d) {
        out.add(d);
      }
    }
    out.sort(
        Comparator.comparing((DeadlineClaim d) -> d.when().latest(), Days.UNKNOWN_LAST)
            .thenComparing(DeadlineClaim::id));
    return out;
  }

  /** Those within events, and those of wordings, by publication of the earlier. */
  private static List<Contradiction> contradictions(
      List<Plans.Told> events, List<Claim> others, Map<PageId, Article> articles, Sources sources) {
    List<Contradiction> out = new ArrayList<>();
    events.forEach(e -> out.addAll(e.event().contradictions()));
    out.addAll(Clashes.disputes(events, sources));
    out.addAll(Clashes.wordings(others, articles, sources));
    Comparator<Claim> order = byPublication(articles);
    out.sort(
        Comparator.comparing(Contradiction::one, order)
            .thenComparing(Contradiction::other, order)
            .thenComparing(Contradiction::kind));
    // two claims of one sentence contradict another sentence but once
    Set<List<String>> seen = new HashSet<>();
    out.removeIf(c -> !seen.add(List.of(c.kind().name(), c.about(), at(c.one()), at(c.other()))));
    return out;
  }

  private static String at(Claim c) {
    return c.provenance().page() + " " + c.provenance().inArticle();
  }

  /** Where each party stands on each issue, from page to page. */
  public List<PositionHistory> positions(List<CodedArticle> pages) {
    List<CodedArticle> spelt = Spellings.mended(pages);
    return Positions.over(new Holders(tenures(spelt)).named(spelt));
  }

  /**
   * How things stand on a day.
   *
   * @param hindsight true to use pages that were published later, too
   */
  public StateOfPlay stateOfPlay(List<CodedArticle> pages, LocalDate day, boolean hindsight) {
    return stateOfPlay(compile(hindsight ? pages : Play.upTo(pages, day)), day, hindsight);
  }

  /**
   * How things stand on a day.
   *
   * @param known of the pages that were out on the day, or by hindsight of all
   */
  public StateOfPlay stateOfPlay(Chronology known, LocalDate day, boolean hindsight) {
    return Play.of(day, hindsight, known);
  }

  /** The words by which a page says, in its first or last lines, that it is a translation. */
  public Optional<String> translation(Article page) {
    List<String> lines = page.text().lines().filter(l -> !l.isBlank()).toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean edge = i < 2 || i >= lines.size() - 2;
      String line = lines.get(i).strip();
      if (edge && line.length() <= CREDIT && Cue.TRANSLATED.in(line)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  /** What is new, changed or withdrawn between two chronologies, with the reasons. */
  public RunReport changes(Chronology before, Chronology after) {
    return Comparison.of(before, after);
  }

  /** A line before it is written: an event with its tellings, or a claim of another kind. */
  private record Draft(@Nullable Event event, List<Telling> tellings, @Nullable Claim alone) {
    List<Claim> claims() {
      return event != null ? List.copyOf(event.claims()) : List.of(Objects.requireNonNull(alone));
    }

    When when() {
      return event != null ? event.when() : Objects.requireNonNull(alone).when();
    }

    String id() {
      return event != null ? event.id().value() : Objects.requireNonNull(alone).id().value();
    }
  }

  private static Entry entry(
      Draft draft, Map<PageId, Article> articles, Naming naming, Sources sources) {
    Event event = draft.event();
    String sentence =
        event == null
            ? alone(Objects.requireNonNull(draft.alone()), articles, naming)
            : Wording.line(event, spokesman(event, draft.tellings()), naming);
    Set<PageId> pages = new HashSet<>();
    draft.claims().forEach(c -> pages.add(c.provenance().page()));
    return new Entry(
        draft.id(),
        draft.when(),
        told(draft, articles),
        sentence,
        event,
        draft.claims(),
        sources.outlets(pages),
        sources.independent(pages));
  }

  private static String alone(Claim claim, Map<PageId, Article> articles, Naming naming) {
    return Lines.line(claim, article(claim, articles), naming);
  }

  /**
   * The telling whose words the line follows: one with the last word on the status, told first; one
   * that makes a clause of its own before others.
   */
  private static Telling spokesman(Event event, List<Telling> told) {
    return told.stream()
        .filter(t -> t.claim().status() == event.status())
        .min(Comparator.comparing(t -> t.claim().gist() == null))
        .orElse(told.get(0));
  }

  /** When the first page that tells it was published. */
  private static When told(Draft draft, Map<PageId, Article> articles) {
    return draft.claims().stream()
        .map(c -> article(c, articles).published().when())
        .min(
            Comparator.comparing(Days::listed, Days.UNKNOWN_LAST)
                .thenComparing(When::latest, Days.UNKNOWN_LAST))
        .orElseThrow();
  }

  private static Comparator<Draft> order(Map<PageId, Article> articles) {
    return Comparator.comparing(
            (Draft d) -> Days.listed(d.when().isUnknown() ? told(d, articles) : d.when()),
            Days.UNKNOWN_LAST)
        .thenComparing(d -> d.when().isUnknown())
        .thenComparing(d -> d.when().earliest() == null)
        .thenComparing(d -> d.when().latest(), Days.UNKNOWN_LAST)
        .thenComparing(
            d -> article(d.claims().get(0), articles).published().when().earliest(),
            Days.UNKNOWN_LAST)
        .thenComparing(d -> d.claims().get(0).provenance().page())
        .thenComparing(d -> d.claims().get(0).provenance().inArticle())
        .thenComparing(Draft::id);
  }

  private static Comparator<Claim> byPublication(Map<PageId, Article> articles) {
    return Comparator.comparing(
            (Claim c) -> article(c, articles).published().when().earliest(), Days.UNKNOWN_LAST)
        .thenComparing(c -> article(c, articles).published().when().latest(), Days.UNKNOWN_LAST)
        .thenComparing(c -> c.provenance().page())
        .thenComparing(c -> c.provenance().inArticle())
        .thenComparing(Claim::id);
  }

  private static Article article(Claim claim, Map<PageId, Article> articles) {
    return Objects.requireNonNull(
        articles.get(claim.provenance().page()), () -> "claim of no page given: " + claim.id());
  }
}
