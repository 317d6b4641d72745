package org.sillok.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import org.sillok.model.Token;
import org.sillok.model.When;
import org.sillok.text.time.Grammar.Found;
import org.sillok.text.time.Tense.Reading;

/**
 * Finds the expressions of time in a text and places them in the calendar (TIMEX3, ISO 24617-1).
 *
 * <p>Immutable; one may be shared by threads.
 */
public final class TimeTagger {
  /** So many dates with a year make a text one that may be a history. */
  private static final int MANY_DATES = 8;

  private final Lexer lexer;
  private final Grammar grammar;
  private final Tense tense;
  private final Holidays holidays;
  private final Map<String, Set<String>> contexts;

  private TimeTagger() {
    Lexicon lexicon = Lexicon.load();
    lexer = new Lexer(lexicon.shortened());
    grammar = new Grammar(lexicon, Rule.load());
    tense = Tense.load();
    holidays = Holidays.load();
    contexts = Contexts.load();
  }

  /** A tagger with the rules and words that come with the program. */
  public static TimeTagger standard() {
    return new TimeTagger();
  }

  /**
   * The expressions of time in a text.
   *
   * @param text the body of an article
   * @param published its day, month or year of publication; {@link When#UNKNOWN} if it has none:
   *     then what is relative to it gets an empty value, or one such as {@code XXXX-WXX-3}, and
   *     {@link When#UNKNOWN}
   * @param sentences of the text, in order; may be empty
   * @param tokens of the text, in order, with Penn tags; may be empty: then past and future are
   *     told from the commonest verbs only
   * @return in order, none overlapping another
   */
  public List<TimeExpression> tag(
      String text, When published, List<Sentence> sentences, List<Token> tokens) {
    Words words = new Words(lexer.lex(text), tokens, contexts);
    List<Found> found = find(words);
    Ground ground = new Ground(published, isHistory(found, published));
    Resolver resolver = new Resolver(ground, holidays);
    Limits limits = new Limits(words, sentences);
    List<TimeExpression> out = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      ground.at(limits.sentence(f.from()), limits.paragraph(f.from()));
      Sense sense = deictic(words, f, (Sense) f.value());
      Supplier<Reading> reading =
          () -> tense.read(words, f.from(), f.to(), limits.low(f.from()), limits.high(f.from()));
      if (sense instanceof Sense.Pair pair) {
        Place second =
            pair.second() instanceof Sense.Calendar ? null : resolver.place(pair.second(), reading);
        add(
            out,
            words,
            f.from(),
            f.firstEnd(),
            pair.first(),
            resolver.place(pair.first(), reading),
            ground);
        add(
            out,
            words,
            f.secondStart(),
            f.to(),
            pair.second(),
            second != null ? second : resolver.place(pair.second(), reading),
            ground);
        continue;
      }
      Place place = sameDay(words, found, i, resolver, reading);
      if (place == null) {
        place = resolver.place(sense, reading);
      }
      if (place != null && i > 0) {
        place = behind(words, found.get(i - 1), f, sense, out, place, published);
      }
      add(out, words, f.from(), f.to(), sense, place, ground);
    }
    return List.copyOf(out);
  }

  /** What the grammar finds, in order, the longest first at each place. */
  List<Found> find(Words words) {
    Guards guards = new Guards(words);
    List<Found> out = new ArrayList<>();
    List<Lexeme> lexemes = words.lexemes();
    for (int i = 0; i < lexemes.size(); ) {
      Found f =
          grammar.mayBegin(lexemes.get(i)) ? grammar.longest("top", lexemes, i, guards) : null;
      if (f == null) {
        i++;
      } else {
        out.add(f);
        i = Math.max(i + 1, f.to());
      }
    }
    return out;
  }

  Words words(String text, List<Token> tokens) {
    return new Words(lexer.lex(text), tokens, contexts);
  }

  private static void add(
      List<TimeExpression> out,
      Words words,
      int from,
      int to,
      Sense sense,
      @Nullable Place place,
      Ground ground) {
    if (place == null || from >= to) {
      return;
    }
    Span span = new Span(words.lexemes().get(from).start(), words.lexemes().get(to - 1).end());
    if (!out.isEmpty() && out.getLast().span().end() > span.start()) {
      return;
    }
    out.add(new TimeExpression(span, place.type(), place.value(), place.mod(), place.when()));
    if (place.period() != null && !isAside(words, from, sense, ground)) {
      ground.tell(place.period(), withYear(sense));
    }
  }

  /** A look back ("two decades earlier", "since 1945") from which the story does not go on. */
  private static boolean isAside(Words words, int from, Sense sense, Ground ground) {
    if (!ground.history()) {
      return false;
    }
    if (sense instanceof Sense.Shift s) {
      return s.amount() < 0 && s.unit() != Unit.DAY && s.unit() != Unit.WEEK
          || s.base() == Sense.Base.PUBLICATION;
    }
    return words.in("aside-lead", words.before(from));
  }

  /** A history tells date after date of other years, and hardly ever "yesterday" or "on Monday". */
  private static boolean isHistory(List<Found> found, When published) {
    LocalDate day = published.earliest();
    int years = 0;
    int far = 0;
    int near = 0;
    for (Found f : found) {
      Sense sense = (Sense) f.value();
      Integer year = yearOf(sense);
      if (year != null) {
        years++;
        far += day == null || year != day.getYear() ? 1 : 0;
      } else if (sense instanceof Sense.Weekday
          || sense instanceof Sense.Shift s && s.base() == Sense.Base.PUBLICATION) {
        near++;
      }
    }
    return years >= MANY_DATES && far * 10 >= years * 6 && near * 20 <= years;
  }

  private static @Nullable Integer yearOf(Sense sense) {
    return switch (sense) {
      case Sense.Calendar c ->
          c.year() == null ? null : c.bc() ? Integer.valueOf(-c.year()) : c.year();
      case Sense.Season s -> s.year();
      case Sense.Part p -> yearOf(p.of());
      case Sense.About a -> yearOf(a.of());
      case Sense.DayPart d -> d.day() == null ? null : yearOf(d.day());
      case Sense.Clock c -> c.day() == null ? null : yearOf(c.day());
      case Sense.Fraction f -> f.of() == null ? null : yearOf(f.of());
      case Sense.Pair p -> yearOf(p.first());
      case Sense.Nth n -> yearOf(n.of());
      default -> null;
    };
  }

  private static boolean withYear(Sense sense) {
    return yearOf(sense) != null;
  }

  /** "between now and May", "from now on to May": now is a day there. */
  private static Sense deictic(Words words, Found f, Sense sense) {
    if (sense instanceof Sense.Reference r && r.value().equals("PRESENT_REF")) {
      String before = words.before(f.from());
      String after = words.after(f.to());
      if (before.equals("between") && after.equals("and")
          || before.equals("from")
              && (after.equals("to")
                  || after.equals("until")
                  || after.equals("till")
                  || after.equals("on")
                      && Set.of("to", "until").contains(words.after(f.to() + 1)))) {
        return new Sense.Shift(Unit.DAY, 0, Sense.Base.PUBLICATION);
      }
    }
    return sense;
  }

  /** "on Monday (Oct. 29)": the weekday is the date behind it. */
  private static @Nullable Place sameDay(
      Words words, List<Found> found, int i, Resolver resolver, Supplier<Reading> reading) {
    Found f = found.get(i);
    if (!(f.value() instanceof Sense.Weekday w) || i + 1 == found.size()) {
      return null;
    }
    Found next = found.get(i + 1);
    if (next.from() == f.to() + 1
        && words.form(f.to()).equals("(")
        && next.value() instanceof Sense.Calendar c
        && c.day() > 0) {
      Place date = resolver.place(c, reading);
      if (date != null
          && date.period() != null
          && date.period().first().getDayOfWeek().getValue() == w.day()) {
        return date;
      }
    }
    return null;
  }

  /**
   * "from Tuesday to Friday", "on Thursday and Friday": the second is the first such day behind the
   * first.
   */
  private static Place behind(
      Words words,
      Found before,
      Found f,
      Sense sense,
      List<TimeExpression> out,
      Place place,
      When published) {
    if (out.isEmpty()
        || place.period() == null
        || !(sense instanceof Sense.Weekday w)
        || w.rel() != Sense.Rel.BARE
        || !(before.value() instanceof Sense.Weekday)
        || f.from() != before.to() + 1) {
      return place;
    }
    String between = words.form(before.to());
    LocalDate first = out.getLast().when().earliest();
    if (first == null
        || !Set.of("to", "until", "till", "through", "-", "and", "or").contains(between)) {
      return place;
    }
    LocalDate second = Recurring.atOrAfter(first, w.day());
    LocalDate day = published.earliest();
    boolean list = between.equals("and") || between.equals("or");
    return list && day != null && !first.isAfter(day) && second.isAfter(day)
        ? place
        : Place.of(Place.day(second));
  }
}
