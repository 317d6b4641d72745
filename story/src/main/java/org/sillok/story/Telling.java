package org.sillok.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.EventClaim;
import org.sillok.model.PageId;
import org.sillok.model.Status;
import org.sillok.model.When;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * A claim of an event with all that the joining asks of it, worked out once.
 *
 * @param claim the claim
 * @param article the page that makes it
 * @param setting what that page is about
 * @param kinds the kinds of act that its trigger names
 * @param trigger stems of the trigger
 * @param words stems of the clause and the subject matter, names of actors and place left out
 * @param sentence stems of the whole sentence
 * @param numbers figures in the clause
 * @param figures figures in the whole sentence that tell one thing from another: shares, large
 *     numbers
 * @param ordinals "first", "second" ... in the clause
 * @param from first day it can be, read with the page's date; null if nothing bounds it
 * @param to last day it can be; null if nothing bounds it
 */
record Telling(
    EventClaim claim,
    Article article,
    Setting setting,
    Set<String> kinds,
    Set<String> trigger,
    Set<String> words,
    Set<String> sentence,
    Set<String> numbers,
    Set<String> figures,
    Set<String> ordinals,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  private static final Set<String> ORDINALS = WordSets.of("ordinals");
  private static final Set<String> DATE_STEMS = stems(WordSets.of("dates"));

  /** Days before and after its page in which an undated act is looked for. */
  private static final int PAST = 150;

  private static final int AHEAD = 120;

  /** A clause of fewer telling words is known by its sentence. */
  private static final int FEW = 2;

  static Telling of(EventClaim claim, Article article, Setting setting) {
    String text = article.text();
    String clause = claim.clause().in(text);
    String trigger = claim.trigger().in(text);
    Set<String> names = names(claim);
    Set<String> numbers = new TreeSet<>();
    String matter = claim.about() == null ? clause : clause + " " + claim.about();
    for (Words.Word w : Words.of(matter)) {
      if (w.number() && !dayOf(claim.when(), w.stem())) {
        numbers.add(w.stem());
      }
    }
    Set<String> words = words(matter, names);
    if (words.size() < FEW) {
      words.addAll(words(claim.provenance().quote(), names)); // "her answer had been no"
    }
    if (Cue.ELLIPSIS.in(clause)) {
      words.addAll(
          words(
              Passage.before(article, claim.provenance().inArticle()),
              names)); // "promised the same for Iceland"
    }
    Set<String> ordinals = new TreeSet<>();
    for (String word : Words.plain(clause)) {
      if (ORDINALS.contains(word)) {
        ordinals.add(word);
      }
    }
    When published = article.published().when();
    return new Telling(
        claim,
        article,
        setting,
        Acts.of(trigger, text.substring(claim.trigger().start(), on(claim))),
        stems(trigger),
        words,
        stems(claim.provenance().quote()),
        numbers,
        figures(claim.provenance().quote()),
        ordinals,
        first(claim, published),
        last(claim, published));
  }

  /** Names of those who take part, and of the place; "a trawler" is no name. */
  private static Set<String> names(EventClaim claim) {
    Set<String> out = new HashSet<>();
    for (Actor a : Parties.all(claim)) {
      boolean name = a.name().chars().anyMatch(Character::isUpperCase);
      if (name) {
        out.addAll(stems(a.name()));
      }
    }
    if (claim.where() != null) {
      out.addAll(stems(claim.where().name()));
    }
    return out;
  }

  private static Set<String> words(String of, Set<String> names) {
    Set<String> out = new TreeSet<>();
    for (Words.Word w : Words.of(of)) {
      if (!w.number() && !names.contains(w.stem()) && !DATE_STEMS.contains(w.stem())) {
        out.add(w.stem());
      }
    }
    return out;
  }

  /** Where a phrase that begins with the trigger may end. */
  private static int on(EventClaim claim) {
    return Math.max(claim.trigger().end(), claim.clause().end());
  }

  /** "6" is no figure of what was done on 6 November. */
  private static boolean dayOf(When when, String number) {
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    return first != null && number.equals(Integer.toString(first.getDayOfMonth()))
        || last != null && number.equals(Integer.toString(last.getDayOfMonth()));
  }

  private static Set<String> figures(String sentence) {
    Set<String> out = new TreeSet<>();
    for (Words.Word w : Words.of(sentence)) {
      if (w.number() && (w.stem().contains(".") || w.stem().length() > 4)) {
        out.add(w.stem());
      }
    }
    return out;
  }

  private static @Nullable LocalDate first(EventClaim claim, When published) {
    LocalDate told = claim.when().earliest();
    LocalDate page = published.earliest();
    if (told != null || page == null) {
      return told;
    }
    LocalDate end = claim.when().latest();
    LocalDate base = end != null && end.isBefore(page) ? end : page;
    return ahead(claim.status()) ? page : base.minusDays(PAST);
  }

  private static @Nullable LocalDate last(EventClaim claim, When published) {
    LocalDate told = claim.when().latest();
    LocalDate page = published.latest();
    if (told != null || page == null) {
      return told;
    }
    LocalDate start = claim.when().earliest();
    LocalDate base = start != null && start.isAfter(page) ? start : page;
    // what is called off or denied was mostly still to come
    return claim.status() == Status.HAPPENED ? base : base.plusDays(AHEAD);
  }

  private static boolean ahead(Status status) {
    return status == Status.PLANNED || status == Status.POSSIBLE || status == Status.REQUESTED;
  }

  private static Set<String> stems(String text) {
    Set<String> out = new TreeSet<>();
    for (Words.Word w : Words.of(text)) {
      out.add(w.stem());
    }
    return out;
  }

  private static Set<String> stems(Set<String> words) {
    Set<String> out = new HashSet<>();
    words.forEach(w -> out.add(Words.stem(w)));
    return out;
  }

  PageId page() {
    return article.page();
  }

  /** True if the page tells the day, or days no further apart than a week. */
  boolean dated() {
    long days = claim.when().days();
    return days >= 1 && days <= 8;
  }

  /** Days between the publication of the two pages; more than any number if one is not known. */
  long pagesApart(Telling other) {
    if (page().equals(other.page())) {
      return 0;
    }
    LocalDate a = article.published().when().earliest();
    LocalDate b = other.article.published().when().earliest();
    return a == null || b == null ? Long.MAX_VALUE : Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  /** True if its days are bounded on both sides, by what is told or by the date of the page. */
  boolean bounded() {
    return from != null && to != null;
  }

  /** True if both come from one outlet, or from one page. */
  boolean sameOutlet(Telling other) {
    return page().equals(other.page())
        || article.outlet() != null
            && other.article.outlet() != null
            && article.outlet().name().equals(other.article.outlet().name());
  }
}
