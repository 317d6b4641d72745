package org.sillok.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.Contradiction;
import org.sillok.model.Contradiction.Kind;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;
import org.sillok.model.PageId;
import org.sillok.model.PersonName;
import org.sillok.model.Quotation;
import org.sillok.model.StatementClaim;
import org.sillok.model.Status;
import org.sillok.model.When;
import org.sillok.story.copies.Sources;
import org.sillok.story.words.Rarity;
import org.sillok.story.words.Words;

/**
 * What cannot both be right in two tellings that are held to be of one event: the day on which it
 * ended, whether anything came of it, how much or how many; and two wordings of one quotation. A
 * plan beside its outcome, and a vague date beside an exact one, are none.
 */
final class Clashes {
  /** Pages further apart tell figures of different times. */
  private static final long DAYS = 14;

  private static final double SAME_WORDS = .6;

  private static final String ACCUSED = "accused of it / rejects it";

  /** Days between two prints of one saying. */
  private static final long SAID_DAYS = 3;

  private Clashes() {}

  /** What the tellings of one event differ on, besides what the joining found. */
  static List<Contradiction> in(List<Telling> tellings, Sources sources) {
    List<Contradiction> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<List<Amounts.Amount>> amounts = new ArrayList<>();
    if (tellings.size() > 1) {
      tellings.forEach(t -> amounts.add(Amounts.in(t.claim().provenance().quote())));
    }
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        Telling a = tellings.get(i);
        Telling b = tellings.get(j);
        if (!a.page().equals(b.page()) && !sources.oneSource(a.page(), b.page()) && near(a, b)) {
          day(a, b).ifPresent(c -> keep(c, out, seen));
          outcome(a, b).ifPresent(c -> keep(c, out, seen));
          figure(a, amounts.get(i), b, amounts.get(j)).ifPresent(c -> keep(c, out, seen));
        }
      }
    }
    return out;
  }

  /** Of one kind and one pair of sayings the first is kept. */
  private static void keep(Contradiction c, List<Contradiction> out, Set<String> seen) {
    List<String> sayings = new ArrayList<>(List.of(c.about().split(" / ", -1)));
    sayings.sort(null);
    if (seen.add(c.kind() + sayings.toString())) {
      out.add(c);
    }
  }

  private static boolean near(Telling a, Telling b) {
    return a.pagesApart(b) <= DAYS;
  }

  private static boolean told(Telling t) {
    return t.claim().status() == Status.HAPPENED || t.claim().status() == Status.ONGOING;
  }

  /** Both tell its end, on two days. */
  private static Optional<Contradiction> day(Telling a, Telling b) {
    boolean ends =
        told(a)
            && told(b)
            && a.dated()
            && b.dated()
            && Cue.END.in(ending(a))
            && Cue.END.in(ending(b));
    LocalDate x = a.claim().when().latest();
    LocalDate y = b.claim().when().latest();
    return ends && x != null && y != null && !x.equals(y)
        ? Optional.of(new Contradiction(Kind.DATE, a.claim(), b.claim(), x + " / " + y))
        : Optional.empty();
  }

  /** The words in which it is told that it is over: of talks those behind it, up to a comma. */
  private static String ending(Telling t) {
    EventClaim c = t.claim();
    String text = t.article().text();
    if (c.type() != EventType.CONSULT) {
      return c.trigger().in(text);
    }
    int end = Math.max(c.trigger().end(), c.provenance().inArticle().end());
    String behind = text.substring(c.trigger().start(), Math.min(end, text.length()));
    int comma = behind.indexOf(',');
    return comma < 0 ? behind : behind.substring(0, comma);
  }

  private static Optional<Contradiction> outcome(Telling a, Telling b) {
    if (a.claim().type() != EventType.CONSULT || !told(a) || !told(b)) {
      return Optional.empty();
    }
    String x = result(a.claim().provenance().quote());
    String y = result(b.claim().provenance().quote());
    return x != null && y != null && !x.equals(y)
        ? Optional.of(new Contradiction(Kind.OUTCOME, a.claim(), b.claim(), x + " / " + y))
        : Optional.empty();
  }

  private static @Nullable String result(String words) {
    String failed = Cue.FAILED.first(words);
    String came = Cue.DENIED.in(words) ? null : Cue.CAME.first(words);
    return (failed == null) == (came == null) ? null : failed != null ? failed : came;
  }

  private static Optional<Contradiction> figure(
      Telling a, List<Amounts.Amount> ofA, Telling b, List<Amounts.Amount> ofB) {
    for (Amounts.Amount x : ofA) {
      for (Amounts.Amount y : ofB) {
        if (x.differs(y)) {
          Kind kind = x.ofParties() ? Kind.PARTICIPANTS : Kind.FIGURE;
          String about = x.words() + " / " + y.words();
          return Optional.of(new Contradiction(kind, a.claim(), b.claim(), about));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What one party accuses another of, and the other says is not so: the matter of both in a word,
   * on pages of days about the same affair.
   */
  static List<Contradiction> disputes(List<Plans.Told> events, Sources sources) {
    List<Telling> charges = new ArrayList<>();
    Map<String, List<Telling>> answers = new TreeMap<>();
    for (Plans.Told e : events) {
      for (Telling t : e.tellings()) {
        EventClaim c = t.claim();
        if (c.type() == EventType.ACCUSE && told(t)) {
          charges.add(t);
        } else if (c.type() == EventType.REJECT
            && told(t)
            && Cue.CLAIMS.in(c.clause().in(t.article().text()))) {
          for (String country : Parties.countries(c.source())) {
            answers.computeIfAbsent(country, k -> new ArrayList<>()).add(t);
          }
        }
      }
    }
    charges.sort(Comparator.comparing(t -> !t.kinds().contains("accusation"))); // before summons
    Map<String, Contradiction> out = new LinkedHashMap<>();
    for (Telling charge : charges) {
      for (String accused : Parties.countries(charge.claim().target())) {
        for (Telling answer : answers.getOrDefault(accused, List.of())) {
          if (!sources.oneSource(charge.page(), answer.page()) && answers(answer, charge)) {
            out.putIfAbsent(
                charge.page() + "|" + answer.page(),
                new Contradiction(Kind.OUTCOME, charge.claim(), answer.claim(), ACCUSED));
          }
        }
      }
    }
    return List.copyOf(out.values());
  }

  private static boolean answers(Telling answer, Telling charge) {
    Set<String> mine = Parties.countries(answer.claim().target());
    Set<String> theirs = Parties.countries(charge.claim().source());
    Set<String> matter = new TreeSet<>(charge.words());
    matter.retainAll(answer.words());
    matter.removeIf(Acts::name);
    return near(charge, answer)
        && (mine.isEmpty() || mine.stream().anyMatch(theirs::contains))
        && !matter.isEmpty()
        && charge.setting().akin(answer.setting())
        && answer.article().published().when().compare(charge.article().published().when())
            != When.Order.BEFORE;
  }

  /** Two wordings of what one speaker said. */
  static List<Contradiction> wordings(
      List<Claim> claims, Map<PageId, Article> articles, Sources sources) {
    Map<String, List<StatementClaim>> bySpeaker = new TreeMap<>();
    List<Set<String>> all = new ArrayList<>();
    Map<String, Set<String>> stems = new HashMap<>();
    for (Claim c : claims) {
      if (c instanceof StatementClaim s && s.kind() == Quotation.Kind.DIRECT) {
        Set<String> words = new TreeSet<>();
        Words.of(s.content()).forEach(w -> words.add(w.stem()));
        stems.put(s.id().value(), words);
        all.add(words);
        bySpeaker.computeIfAbsent(PersonName.fold(surname(s)), k -> new ArrayList<>()).add(s);
      }
    }
    Rarity rarity = Rarity.of(all);
    List<Contradiction> out = new ArrayList<>();
    for (List<StatementClaim> said : bySpeaker.values()) {
      for (int i = 0; i < said.size(); i++) {
        for (int j = i + 1; j < said.size(); j++) {
          StatementClaim a = said.get(i);
          StatementClaim b = said.get(j);
          if (later(a, b, articles)) {
            break; // they come by publication: so are all that follow
          }
          if (!sources.oneSource(a.provenance().page(), b.provenance().page())
              && !a.provenance().page().equals(b.provenance().page())
              && sameDays(a, b, articles)
              && otherWords(a.content(), b.content())
              && stems(a, stems).size() >= 4
              && stems(b, stems).size() >= 4
              && rarity.likeness(stems(a, stems), stems(b, stems)) >= SAME_WORDS) {
            out.add(new Contradiction(Kind.WORDING, a, b, a.content() + " / " + b.content()));
          }
        }
      }
    }
    return out;
  }

  private static Set<String> stems(StatementClaim s, Map<String, Set<String>> stems) {
    return stems.getOrDefault(s.id().value(), Set.of());
  }

  private static String surname(StatementClaim s) {
    return PersonName.of(s.speaker().name()).family();
  }

  private static boolean later(StatementClaim a, StatementClaim b, Map<PageId, Article> articles) {
    LocalDate p = published(a, articles);
    LocalDate q = published(b, articles);
    return p != null && q != null && q.toEpochDay() - p.toEpochDay() > SAID_DAYS;
  }

  private static boolean sameDays(
      StatementClaim a, StatementClaim b, Map<PageId, Article> articles) {
    LocalDate p = published(a, articles);
    LocalDate q = published(b, articles);
    return p != null && q != null && Math.abs(p.toEpochDay() - q.toEpochDay()) <= SAID_DAYS;
  }

  private static @Nullable LocalDate published(StatementClaim s, Map<PageId, Article> articles) {
    Article article = articles.get(s.provenance().page());
    return article == null ? null : article.published().when().earliest();
  }

  /** Neither is a part of the other: a cut quotation contradicts nothing. */
  private static boolean otherWords(String a, String b) {
    String x = String.join(" ", Words.plain(a));
    String y = String.join(" ", Words.plain(b));
    return !x.contains(y) && !y.contains(x);
  }
}
