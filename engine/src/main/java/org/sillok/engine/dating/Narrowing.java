package org.sillok.engine.dating;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sillok.model.Article;
import org.sillok.model.DateEvidence;
import org.sillok.model.DateRole;
import org.sillok.model.Dating;
import org.sillok.model.Excerpt;
import org.sillok.model.When;
import org.sillok.page.dating.DatelineDay;
import org.sillok.page.dating.Dater;
import org.sillok.page.dating.DayRef;
import org.sillok.story.words.Rarity;

/**
 * Narrows the window of a page that prints no date by what the dated pages of the same store tell.
 *
 * <p>Where two pages tell the same matter, and the one names its day from where it stands ("on
 * Wednesday", "on 3 February", "next week") while the other, whose own day is known, puts it on a
 * day of the calendar, then the first was published within days of that day. Only pages with a day
 * of their own are asked, never one that was narrowed; what is proven is the days on which the most
 * of such links agree. Without state once it is made; the order of the pages does not matter.
 */
public final class Narrowing {
  /** So many deeds two sentences must share: names alone do not tell what was done. */
  private static final int DEEDS = 2;

  /** A deed told more often than this tells nothing of any one day. */
  private static final int COMMON = 3000;

  /** What is told so nearly as well of another week is told of any. */
  private static final double AS_WELL = .85;

  /** A window wider than this, in days, tells those who read it nothing. */
  private static final int WIDEST = 100;

  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, List<Integer>> byDeed = new HashMap<>();
  private final Rarity rarity;
  private final Kin kin;
  private final Dater dater = Dater.standard();

  private Narrowing(List<Article> dated) {
    for (Article a : dated) {
      facts.addAll(Fact.of(a, Objects.requireNonNull(a.published().day())));
    }
    for (int i = 0; i < facts.size(); i++) {
      for (String deed : facts.get(i).matter().deeds()) {
        byDeed.computeIfAbsent(deed, d -> new ArrayList<>()).add(i);
      }
    }
    this.kin = new Kin(dated);
    this.rarity = Rarity.of(facts.stream().map(f -> f.matter().stems()).toList());
  }

  /** By those of these pages whose own day is known for sure. */
  public static Narrowing by(Collection<Article> pages) {
    return new Narrowing(
        pages.stream()
            .filter(a -> a.published().when() instanceof When.Day d && isSure(d))
            .sorted(Comparator.comparing(Article::page))
            .toList());
  }

  private static boolean isSure(When.Day day) {
    return day.qualifier() == When.Qualifier.NONE;
  }

  /** True for a page that prints no day, and for which nobody entered one. */
  public static boolean isOpen(Article article) {
    Dating d = article.published();
    return !(d.when() instanceof When.Day)
        && d.evidence().stream().noneMatch(e -> e.rule().equals("entered"));
  }

  /** The dating of an open page by what its own text allows and the other pages prove. */
  public Dating narrowed(Article article) {
    Dating own = article.published();
    When allowed = own.when().isUnknown() ? dater.bounds(article.text()) : own.when();
    List<Bond> bonds = bonds(article);
    Agreement agreed = Agreement.of(bonds, bonds.isEmpty() ? Map.of() : kin.days(article));
    if (agreed == null) {
      return own;
    }
    When proven = agreed.window().intersect(allowed);
    if (proven == null) {
      List<DateEvidence> rejected = new ArrayList<>(own.rejected());
      agreed.bonds().stream()
          .map(b -> b.evidence(article, "against the page's own text; told of "))
          .filter(e -> !rejected.contains(e))
          .forEach(rejected::add);
      return new Dating(own.when(), own.time(), own.zone(), own.evidence(), rejected);
    }
    List<DateEvidence> evidence = new ArrayList<>(own.evidence());
    DateEvidence dateline = DatelineDay.within(article.text(), proven);
    When day = dateline == null ? proven : proven.intersect(dateline.value());
    if (day == null || day.days() > WIDEST) {
      return own;
    }
    When trimmed = trim(day, dater.weekdays(article.text()));
    agreed.bonds().stream()
        .map(b -> b.evidence(article, "told of "))
        .filter(e -> !evidence.contains(e))
        .forEach(evidence::add);
    if (agreed.isBorneOut()) {
      evidence.add(alike(article, agreed.window()));
    }
    if (dateline != null && !evidence.contains(dateline)) {
      evidence.add(dateline);
    }
    When when =
        trimmed instanceof When.Day d ? new When.Day(d.date(), When.Qualifier.UNCERTAIN) : trimmed;
    return new Dating(when, null, null, evidence, own.rejected());
  }

  private static DateEvidence alike(Article article, When window) {
    Excerpt headline = article.headline();
    return new DateEvidence(
        DateRole.PUBLISHED,
        window,
        headline == null ? article.name() : headline.text(),
        headline == null ? null : headline.inPage(),
        "store-likeness",
        "the pages most like it as a whole are of these days");
  }

  /** Both ends moved to the next days of the week on which the text can have been published. */
  private static When trim(When window, Set<DayOfWeek> possible) {
    LocalDate from = window.earliest();
    LocalDate to = window.latest();
    if (from == null || to == null) {
      return window;
    }
    while (!from.isAfter(to) && !possible.contains(from.getDayOfWeek())) {
      from = from.plusDays(1);
    }
    while (!to.isBefore(from) && !possible.contains(to.getDayOfWeek())) {
      to = to.minusDays(1);
    }
    return from.isAfter(to) ? window : When.days(from, to);
  }

  /**
   * For each of the page's words for a day, and each day that they can name, the best fact. What is
   * told nearly as well of another day weighs less.
   */
  private List<Bond> bonds(Article article) {
    List<Bond> out = new ArrayList<>();
    List<DayRef> refs = DayRef.in(article.text());
    for (DayRef ref : refs) {
      Matter matter = Matter.of(article.text(), ref, refs);
      Map<LocalDate, Bond> best = new TreeMap<>();
      for (int i : candidates(matter)) {
        Fact fact = facts.get(i);
        boolean other = !fact.article().page().equals(article.page());
        if (other && ref.fits(fact.day())) {
          double weight = rarity.likeness(matter.stems(), fact.matter().stems());
          Bond known = best.get(fact.day());
          if (known == null || known.weight() < weight) {
            When allows = ref.published(fact.day(), fact.tense());
            best.put(fact.day(), new Bond(ref, fact, weight, allows));
          }
        }
      }
      for (Bond b : best.values()) {
        double rival = 0;
        for (Bond r : best.values()) {
          rival = r.allows().mayOverlap(b.allows()) ? rival : Math.max(rival, r.weight());
        }
        if (b.weight() >= Agreement.least(ref) && rival < AS_WELL * b.weight()) {
          out.add(b.against(rival));
        }
      }
    }
    return out;
  }

  /** Facts that share two deeds with a sentence, in a fixed order. */
  private List<Integer> candidates(Matter matter) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String deed : matter.deeds()) {
      List<Integer> with = byDeed.getOrDefault(deed, List.of());
      if (with.size() <= COMMON) {
        with.forEach(i -> shared.merge(i, 1, Integer::sum));
      }
    }
    shared.values().removeIf(n -> n < DEEDS);
    return List.copyOf(shared.keySet());
  }
}
