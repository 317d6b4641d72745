package org.sillok.text.time;

/** Looks around a match and refuses words that only look like an expression of time. */
final class Guards implements Grammar.Check {
  private final Words words;
  private final CalendarGuards calendar;
  private final LengthGuards lengths;

  Guards(Words words) {
    this.words = words;
    this.calendar = new CalendarGuards(words);
    this.lengths = new LengthGuards(words);
  }

  @Override
  public boolean allows(Rule rule, int from, int to) {
    for (String guard : rule.guards()) {
      if (!holds(guard, from, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean holds(String guard, int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    String first = words.form(from);
    String last = words.form(to - 1);
    return switch (guard) {
      case "capital" -> words.capital(from);
      // Not the title of a film.
      case "lower" -> !words.capital(to - 1) || from == to - 1 && words.opens(from);
      case "lowfirst" -> !words.capital(to - 1) || words.opens(from);
      case "lowered" -> !words.capital(to - 1);
      case "year" -> calendar.year(from, to);
      case "notbareyear" -> calendar.standsAlone(from, to);
      case "approxyear", "range" -> !words.in("counted", after);
      case "shortyear" ->
          words.tight(from + 1) && (words.in("inside-lead", before) || before.equals("the"));
      case "decadeyear" -> words.form(to - 2).endsWith("0") && first.equals("the");
      case "ages" -> !words.in("possessive", before);
      case "monthday" ->
          calendar.noVerb(from) && !calendar.ordinalOfName(to) && !words.in("counted", after);
      case "daytail" ->
          !words.in("counted", after) && !after.equals("-") && !words.tag(to).equals("NNS");
      case "daymonth" ->
          calendar.noVerb(to - 1)
              && !words.in("not-year-lead", before)
              && !(words.capital(to) && last.equals("march"));
      case "month" -> calendar.month(from, to);
      case "twomonths" -> words.capital(from);
      case "weekday" -> calendar.weekday(from, to);
      case "shortday" -> calendar.shortDay(from);
      case "holiday" -> !words.in("holiday-thing", after);
      case "season" -> calendar.season(from, to);
      case "seasonword" -> calendar.seasonWord(to);
      case "nextseason" -> !last.equals("fall") && !words.tag(to).equals("NN");
      case "closed" ->
          words.in("clause-edge", after) && !(after.equals("and") && last.equals("before"));
      case "afterwards" ->
          !last.equals("after") && !last.equals("on") || words.in("clause-edge", after);
      case "nothan" -> !after.equals("than");
      case "notthe" ->
          !before.equals("the") && !before.equals("every") && !words.in("possessive", before);
      case "toldunit" -> !first.equals("the") || to - from > 2;
      case "quarter" ->
          !after.equals("of")
              && !after.equals("-")
              && !after.startsWith("final")
              && (first.equals("the") || words.in("possessive", before));
      case "weekend" ->
          !words.tag(to).startsWith("NN")
              && (!words.tag(to).isEmpty() || !words.word(to) || words.in("clause-edge", after));
      case "phase" -> calendar.phase(from, to);
      case "shifted" -> words.in("shift-word", last);
      case "partof", "partnoun" -> !words.capital(to - 1) || !words.capital(to);
      case "inthe" -> (before.equals("in") || before.equals("during")) && !after.equals("of");
      case "atnight" -> before.equals("at") || before.equals("by") && !words.capital(from);
      case "clock" ->
          words.in("clock-lead", before)
              || before.equals("-") && words.form(from - 2).contains(":")
              || words.in("clock-tail", after)
              || zoned(to);
      case "ampm" -> first.endsWith("m") || zoned(to);
      case "decade" -> last.equals("decade");
      case "aunit" -> lengths.one(from, to);
      case "oneunit" -> lengths.countedOne(from);
      case "anotherunit" ->
          !last.equals("day")
              && !last.equals("second")
              && !words.tag(to).startsWith("NN")
              && (!words.tag(to).isEmpty() || !words.word(to) || words.in("clause-edge", after));
      case "plural" -> lengths.plural(from, to);
      case "quantity" ->
          !before.equals("the")
              && !(first.equals("over")
                  && words.form(from + 1).matches("the|following|next|coming"));
      case "nofraction" -> !last.equals("quarters") || !after.equals("of");
      case "notof" -> !after.equals("of");
      case "setunit" -> !last.equals("second") && !last.equals("season");
      case "rate" -> lengths.rate(from);
      case "now" -> (!words.capital(to - 1) || words.opens(from)) && !after.equals("that");
      case "recent" -> !after.equals("than");
      case "inpast" ->
          words.in("inside-lead", before)
              && (words.in("clause-edge", after) || words.tag(to).startsWith("V"));
      case "soon" ->
          !soonPast(from, to)
              && !before.equals("as")
              && !after.equals("as")
              && !before.equals("too")
              && !after.startsWith("after")
              && !after.equals("thereafter");
      default -> throw new IllegalStateException("rules.tsv: no guard " + guard);
    };
  }

  /** "soon" in a story of the past says no more than "then". */
  private boolean soonPast(int from, int to) {
    String before = words.before(from);
    String next = words.tag(to);
    return next.equals("VBD")
        || words.opens(from) && words.after(to).equals(",")
        || before.equals("was")
        || before.equals("were")
        || before.equals("had");
  }

  /** True if the match ends with a time zone. */
  private boolean zoned(int to) {
    String last = words.form(to - 1);
    return last.length() >= 3 && words.word(to - 1);
  }
}
