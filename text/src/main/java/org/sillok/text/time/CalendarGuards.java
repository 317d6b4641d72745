package org.sillok.text.time;

/** Tells years, months, weekdays and seasons from numbers, names and verbs that look like them. */
final class CalendarGuards {
  private final Words words;

  CalendarGuards(Words words) {
    this.words = words;
  }

  /**
   * A number of four digits that nothing around it makes an amount, a price or a part of another
   * number.
   */
  boolean year(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    if (words.in("not-year-lead", before) || after.equals("%")) {
      return false;
    }
    boolean decimal =
        before.equals(".") && words.tight(from)
            || after.equals(".")
                && words.tight(to)
                && words.tight(to + 1)
                && words.lexemes().get(to + 1).isNumber();
    if (decimal) {
      return false;
    }
    boolean hyphened = before.equals("-") && words.tight(from) && words.tight(from - 1);
    if (hyphened && words.word(from - 2) && !words.in("month-like", words.form(from - 2))) {
      return false;
    }
    if (hyphened && words.form(from - 2).matches("\\d{1,3}")
        || after.equals("-") && words.tight(to) && words.form(to + 1).matches("\\d{3}")) {
      return false;
    }
    if (!words.in("counted", after)) {
      return true;
    }
    return words.in("year-lead", before) && words.tag(to).startsWith("JJ");
  }

  /** A bare year, unless it counts something: "1500 men". */
  boolean standsAlone(int from, int to) {
    if (to != from + 1 || !words.form(from).matches("\\d{4}")) {
      return true;
    }
    String before = words.before(from);
    int year = Integer.parseInt(words.form(from));
    boolean led = words.in("year-lead", before) || words.opens(from);
    if (words.tag(to).equals("NNS") && (!led || year < 1700) && !words.capital(to)) {
      return false;
    }
    return year >= 1900 && year <= 2100 || led || before.equals(",") || words.capital(from - 1);
  }

  /** "at the end of May the Second Fleet": an ordinal that belongs to the name behind it. */
  boolean ordinalOfName(int to) {
    return words.word(to - 1) && words.capital(to - 1) && words.capital(to);
  }

  /** True if "may" or "march" is not tagged as a verb. */
  boolean noVerb(int at) {
    String tag = words.tag(at);
    return !tag.equals("MD") && !tag.startsWith("VB");
  }

  /** A bare month. */
  boolean month(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    Lexeme month = words.lexemes().get(to - 1);
    boolean led = words.in("month-lead", before);
    boolean name = words.capital(to) && words.word(to);
    switch (month.form()) {
      case "may" -> {
        return led
            && !words.tag(to - 1).equals("MD")
            && !(before.equals("to") && words.capital(from - 2));
      }
      case "march" -> {
        return led && noVerb(to - 1) && !after.equals("on") && !after.equals("madness");
      }
      case "june", "july" -> {
        return led || !name;
      }
      case "april", "august" -> {
        if (!led && name) {
          return false;
        }
      }
      default -> {}
    }
    if (month.form().length() <= 4) {
      return led
          && (month.dotted() || words.in("clause-edge", after))
          && !before.equals("of")
          && !before.equals("and")
          && !before.equals("or");
    }
    return led || !words.tag(to).startsWith("NN") || !name;
  }

  /** A weekday that is no name: "Black Friday", "the Sunday Times". */
  boolean weekday(int from, int to) {
    String after = words.after(to);
    boolean title = words.capital(to) && words.in("part", after) && words.capital(to + 1);
    return !words.in("day-name-first", words.before(from))
        && !words.in("day-name-last", after)
        && !title;
  }

  /** "Mon.", "Thu": with a full stop, or led by a preposition; "Sun" and "Sat" need both. */
  boolean shortDay(int from) {
    Lexeme day = words.lexemes().get(from);
    String before = words.before(from);
    boolean led =
        before.equals("on")
            || words.in("range-word", before)
            || before.equals("from")
            || before.equals("next")
            || before.equals("last");
    boolean risky = day.form().length() == 3 && !day.form().startsWith("t");
    return risky ? day.dotted() && led : day.dotted() || led;
  }

  /** A bare season; "fall" and "spring" need more than the others. */
  boolean season(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    String word = words.form(from).equals("the") ? words.form(from + 1) : words.form(from);
    boolean article = words.form(from).equals("the");
    boolean noun = words.in("season-noun", after);
    if (words.tag(to - 1).startsWith("VB") || after.equals("of")) {
      return false;
    }
    if (word.equals("fall") || word.equals("spring")) {
      boolean closed = words.in("clause-edge", after) || !words.word(to);
      boolean led = words.in("month-fall", before);
      return word.equals("spring") && noun
          || led && closed && !(word.equals("fall") && words.in("fall-not", after) && !article);
    }
    // In "the summer offensive" only "summer" is the expression.
    return article && !noun
        || !article && noun
        || words.in("month-lead", before)
        || words.in("possessive", before)
        || before.equals("the");
  }

  /** "last fall", "this spring". */
  boolean seasonWord(int to) {
    String season = words.form(to - 1);
    if (!season.equals("fall") && !season.equals("spring")) {
      return true;
    }
    return !words.tag(to - 1).startsWith("VB")
        && (!words.word(to)
            || words.in("clause-edge", words.after(to))
            || words.in("season-noun", words.after(to))
            || !words.tag(to).isEmpty() && !words.tag(to).startsWith("NN"));
  }

  /** "late" before a name says that he is dead, or belongs to the name. */
  boolean phase(int from, int to) {
    int phase = words.form(from).equals("the") ? from + 1 : from;
    boolean dead =
        words.form(phase).equals("late")
            && words.capital(phase + 1)
            && words.capital(to)
            && words.word(to);
    return !dead || words.form(to - 1).matches("\\d.*");
  }
}
