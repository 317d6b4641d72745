package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.EventId;
import org.sillok.model.PageId;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.StatementClaim;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;

/**
 * Compiles the chronology of what many pages claim. Without state; the order in which the pages are
 * given does not matter.
 *
 * <p>Claims are one event if type, mode, actors and place are the same and the day is told and the
 * same. A claim whose day is not known to the day stays an event of its own: a false merge would
 * say that two newsrooms bear each other out.
 */
public final class Annalist {
  private static final Comparator<LocalDate> UNDATED_LAST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private Annalist() {}

  /** The annalist with the rules that the program ships. */
  public static Annalist standard() {
    return new Annalist();
  }

  /** The chronology of these pages; a page given twice counts once. */
  public Chronology compile(List<CodedArticle> pages) {
    Map<PageId, Article> articles = new TreeMap<>();
    List<Claim> claims = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CodedArticle page : pages) {
      articles.putIfAbsent(page.article().page(), page.article());
      for (Claim claim : page.claims()) {
        if (seen.add(claim.id().value())) {
          claims.add(claim);
        }
      }
    }
    claims.sort(byPublication(articles));

    Map<String, List<EventClaim>> groups = new LinkedHashMap<>();
    Map<String, List<TenureClaim>> offices = new TreeMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Claim claim : claims) {
      switch (claim) {
        case EventClaim c -> groups.computeIfAbsent(EventKey.of(c), k -> new ArrayList<>()).add(c);
        case TenureClaim c ->
            offices
                .computeIfAbsent(c.person().key() + "|" + c.office(), k -> new ArrayList<>())
                .add(c);
        case StatementClaim c -> entries.add(line(c, articles));
        case PositionClaim c -> entries.add(line(c, articles));
        case DeadlineClaim c -> entries.add(line(c, articles));
        case ProposalClaim c -> entries.add(line(c, articles));
      }
    }
    for (List<EventClaim> group : groups.values()) {
      entries.add(entry(event(group, articles), articles));
    }
    entries.sort(
        Comparator.comparing((Entry e) -> firstDay(e.when()), UNDATED_LAST)
            .thenComparing(e -> e.when().latest(), UNDATED_LAST)
            .thenComparing(e -> published(e.claims().get(0), articles).earliest(), UNDATED_LAST)
            .thenComparing(e -> e.claims().get(0).provenance().page())
            .thenComparing(e -> e.claims().get(0).provenance().inArticle())
            .thenComparing(Entry::id));
    return new Chronology(entries, List.of(), tenures(offices.values(), articles), List.of());
  }

  private static @Nullable LocalDate firstDay(When when) {
    return when.earliest() != null ? when.earliest() : when.latest();
  }

  private static Comparator<Claim> byPublication(Map<PageId, Article> articles) {
    return Comparator.comparing((Claim c) -> published(c, articles).earliest(), UNDATED_LAST)
        .thenComparing(c -> published(c, articles).latest(), UNDATED_LAST)
        .thenComparing(Claim::id);
  }

  private static When published(Claim claim, Map<PageId, Article> articles) {
    return article(claim, articles).published().when();
  }

  private static Article article(Claim claim, Map<PageId, Article> articles) {
    return Objects.requireNonNull(
        articles.get(claim.provenance().page()), () -> "claim of no page given: " + claim.id());
  }

  private static Event event(List<EventClaim> claims, Map<PageId, Article> articles) {
    EventClaim first = claims.get(0);
    EventClaim last = claims.get(claims.size() - 1);
    List<Event.Step> history = new ArrayList<>();
    for (EventClaim c : claims) {
      if (history.isEmpty() || history.get(history.size() - 1).status() != c.status()) {
        history.add(new Event.Step(published(c, articles), c.status(), c.when(), c.id()));
      }
    }
    return new Event(
        EventId.of(claims),
        first.type(),
        first.mode(),
        last.status(),
        first.source(),
        first.target(),
        first.symmetric(),
        first.when(),
        first.where(),
        claims,
        List.of(),
        history);
  }

  private static Entry entry(Event event, Map<PageId, Article> articles) {
    EventClaim first = event.claims().get(0);
    String words = first.clause().in(article(first, articles).text());
    return entry(event.id().value(), event.when(), words, event, event.claims(), articles);
  }

  private static Entry line(Claim claim, Map<PageId, Article> articles) {
    String words = claim.provenance().quote();
    return entry(claim.id().value(), claim.when(), words, null, List.of(claim), articles);
  }

  private static Entry entry(
      String id,
      When when,
      String words,
      @Nullable Event event,
      List<? extends Claim> claims,
      Map<PageId, Article> articles) {
    Set<String> outlets = new HashSet<>();
    for (Claim claim : claims) {
      Article article = article(claim, articles);
      outlets.add(
          article.outlet() == null ? article.page().sha256() : "outlet " + article.outlet().name());
    }
    return new Entry(
        id, when, asLine(words), event, List.copyOf(claims), outlets.size(), outlets.size());
  }

  /** A clause as a line of its own: white space folded, a capital first, a full stop last. */
  private static String asLine(String words) {
    String text = words.strip().replaceAll("\\s+", " ").replaceAll("[,;:]$", "");
    int first = text.offsetByCodePoints(0, 1);
    String line = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    return line.matches(".*[.!?…][\"”’')]*") ? line : line + ".";
  }

  private static List<Tenure> tenures(
      Collection<List<TenureClaim>> offices, Map<PageId, Article> articles) {
    List<Tenure> out = new ArrayList<>();
    for (List<TenureClaim> evidence : offices) {
      TenureClaim first = evidence.get(0);
      out.add(
          new Tenure(
              first.person(),
              first.office(),
              published(first, articles),
              published(evidence.get(evidence.size() - 1), articles),
              evidence));
    }
    return out;
  }
}
