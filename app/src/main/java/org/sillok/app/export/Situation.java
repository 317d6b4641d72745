package org.sillok.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.engine.Annals;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.Entry;
import org.sillok.model.Event;
import org.sillok.model.EventClaim;
import org.sillok.model.Measure;
import org.sillok.model.OfficeMention;
import org.sillok.model.StateOfPlay;
import org.sillok.model.Tenure;
import org.sillok.model.TenureClaim;

/**
 * The state of play on a day, in words.
 *
 * @param day the day
 * @param hindsight whether later pages were used
 * @param pages how many pages it rests on
 */
public record Situation(
    LocalDate day,
    boolean hindsight,
    int pages,
    List<Holder> offices,
    List<Contact> contacts,
    List<Pledge> open,
    List<Pledge> overdue,
    List<Due> deadlines,
    List<InForce> measures,
    List<Stand> positions) {
  /**
   * Who is seen in an office.
   *
   * @param country whose office it is, or empty
   * @param acting whether he only stands in
   * @param since the first page that shows it
   * @param last the last one, with its words
   */
  public record Holder(
      String person, String office, String country, boolean acting, String since, Cited last) {}

  /** The last contact of two parties. */
  public record Contact(String pair, String when, String sentence, String entry, Cited cited) {}

  /** A deadline ahead. */
  public record Due(
      String when, String party, String matter, @Nullable String threat, Cited cited) {}

  /** A measure in force. */
  public record InForce(String sentence, String from, String entry, Cited cited) {}

  /**
   * In words.
   *
   * @param annals of the pages on which the state of play rests
   */
  public static Situation of(StateOfPlay s, Annals annals) {
    Map<String, String> sentences =
        annals.entries().stream().collect(Collectors.toMap(Entry::id, Entry::sentence));
    return new Situation(
        s.asOf(),
        s.hindsight(),
        annals.articles().size(),
        s.offices().stream().map(t -> holder(t, annals)).toList(),
        s.contacts().stream().map(c -> contact(c, sentences, annals)).toList(),
        Pledge.of(s.open(), s.asOf(), annals),
        Pledge.of(s.overdue(), s.asOf(), annals),
        s.deadlines().stream().map(d -> due(d, annals)).toList(),
        s.measures().stream().map(m -> measure(m, sentences, annals)).toList(),
        Stand.of(s.positions(), annals));
  }

  private static Holder holder(Tenure t, Annals annals) {
    TenureClaim last = t.evidence().get(t.evidence().size() - 1);
    String country = t.office().country() != null ? t.office().country() : t.person().country();
    return new Holder(
        t.person().name(),
        t.office().title(),
        Objects.requireNonNullElse(country, ""),
        t.evidence().get(0).tense() == OfficeMention.Tense.ACTING,
        DateWords.of(t.from()),
        Cited.of(last, annals));
  }

  private static Contact contact(
      StateOfPlay.Contact c, Map<String, String> sentences, Annals annals) {
    return new Contact(
        c.one() + " – " + c.other(),
        DateWords.of(c.event().when()),
        sentence(c.event(), sentences),
        c.event().id().value(),
        Cited.of(telling(c.event()), annals));
  }

  /** The first claim that tells the event as it stands, not one that announced it. */
  private static EventClaim telling(Event event) {
    return event.claims().stream()
        .filter(c -> c.status() == event.status())
        .findFirst()
        .orElse(event.claims().get(0));
  }

  private static String sentence(Event event, Map<String, String> sentences) {
    String line = sentences.get(event.id().value());
    return line == null ? event.claims().get(0).provenance().quote() : line;
  }

  private static Due due(DeadlineClaim d, Annals annals) {
    String party =
        d.party().stream()
            .map(a -> a.country() == null ? a.name() : a.country())
            .distinct()
            .collect(Collectors.joining(", "));
    return new Due(
        DateWords.of(d.when()),
        party,
        d.matter().replaceAll("\\s+", " "),
        d.threat(),
        Cited.of(d, annals));
  }

  private static InForce measure(Measure m, Map<String, String> sentences, Annals annals) {
    return new InForce(
        sentence(m.imposed(), sentences),
        DateWords.of(m.from()),
        m.imposed().id().value(),
        Cited.of(telling(m.imposed()), annals));
  }
}
