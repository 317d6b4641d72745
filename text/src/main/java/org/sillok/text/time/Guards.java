package org.sillok.text.time;

import java.util.Map;
import java.util.Set;

/** Looks around a match and refuses words that only look like an expression of time. */
final class Guards implements Grammar.Check {

  private final Words words;
  private final Map<String, Set<String>> lists;

  Guards(Words words, Map<String, Set<String>> lists) {
    this.words = words;
    this.lists = lists;
  }

  private boolean in(String list, String form) {
    return form.isEmpty() ? list.equals("clause-edge") : lists.getOrDefault(list, Set.of()).contains(form);
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
    return switch (guard) {
      case "capital" -> words.capital(from);
      case "lower" -> !(words.capital(to - 1) && words.capital(from)) || from == to - 1 && sentenceStart(from);
      case "lowfirst" -> !words.capital(to - 1) || sentenceStart(from);
      case "lowered" -> !words.capital(to - 1);
      case "year" -> year(from, to);
      case "notbareyear" -> !bareYear(from, to) || !notYear(from, to);
      case "monthday" -> !in("counted", after) && !after.equals("'s") | words.form(from).length() > 0 && modal(from);
      case "daytail" -> !in("counted", after) && !after.equals("-") && !words.tag(to).equals("NNS");
      case "daymonth" -> modal(to - 1) && !in("not-year-lead", before) && !(words.capital(to) && words.form(to - 1).equals("march"));
      case "month" -> month(from, to);
      case "twomonths" -> month(from, from + 1) || words.capital(from);
      case "weekday" -> weekday(from, to);
      case "shortday" -> shortDay(from, to);
      case "holiday" -> !words.word(to) || !after.endsWith("s") && !Set.of("carol", "card", "tree", "pudding", "present", "party", "island", "shopping", "egg", "message", "wish", "gift", "dinner", "lights", "market").contains(after);
      case "season" -> season(from, to);
      case "seasonword" -> !words.form(to - 1).equals("fall") && !words.form(to - 1).equals("spring") || !words.tag(to).startsWith("NN") && !words.tag(to - 1).startsWith("VB") && !after.equals("coil") && !after.equals("of");
      case "nextseason" -> !after.equals("coil") && !words.form(to - 1).equals("fall");
      case "closed" -> in("clause-edge", after) && !(after.equals("and") && words.form(to - 1).equals("before"));
      case "afterwards" -> !words.form(to - 1).equals("after") && !words.form(to - 1).equals("on") || in("clause-edge", after);
      case "nothan" -> !after.equals("than");
      case "notthe" -> !before.equals("the") && !before.equals("every") && !before.equals("its") && !before.equals("his") && !before.equals("their") && !before.equals("her");
      case "toldunit" -> !words.form(from).equals("the") || to - from > 2;
      case "quarter" -> !after.equals("of") && !after.equals("-") && (words.form(from).equals("the") || before.equals("'s") || before.equals("last")) && !after.startsWith("final");
      case "low4" -> true;
      case "early" -> true;
      case "shortyear" -> words.tight(from + 1) && (before.equals("of") || before.equals("in") || before.equals("since") || before.equals("the"));
      case "ages" -> !in("owner", before);
      case "decadeyear" -> words.form(to - 2).endsWith("0") && before.isEmpty() | words.form(from).equals("the");
      case "weekend" -> !words.tag(to).startsWith("NN") && !words.word(to) | in("clause-edge", after) | words.tag(to).startsWith("V") | (!words.tag(to).isEmpty() && !words.tag(to).startsWith("NN"));
      case "edge" -> true;
      case "phase" -> phase(from, to);
      case "nthunit" -> true;
      case "approxyear" -> !in("counted", after);
      case "shifted" -> words.form(to - 1).equals("ago") || words.form(to - 1).equals("later") || words.form(to - 1).equals("earlier");
      case "partof", "partnoun" -> !words.capital(to - 1) || !words.capital(to);
      case "inthe" -> (before.equals("in") || before.equals("during")) && !after.equals("of") && !after.equals("sky");
      case "atnight" -> before.equals("at") || before.equals("by") && !words.capital(from);
      case "atclock" -> true;
      case "clock" -> Set.of("at", "by", "until", "till", "from", "around", "about", "since", "before", "after", "to", "-", "and", "between").contains(before) && (before.equals("at") || words.form(from - 2).equals("at") || words.form(to - 1).length() < 5 || true) && !before.equals("by") && !(before.equals("-") && !timely(from)) || Set.of("gmt", "utc", "local").contains(after) || zoned(to);
      case "ampm" -> words.form(from).endsWith("m") || zoned(to);
      case "units" -> true;
      case "oneunit" -> Set.of("one", "1").contains(words.form(from)) ? !words.form(from + 1).equals("day") && !words.form(from + 1).equals("second") || in("duration-lead", before) : false;
      case "aunit" -> aUnit(from, to);
      case "anotherunit" -> !words.form(to - 1).equals("day") && !words.form(to - 1).equals("second") && !words.word(to) | !words.tag(to).startsWith("NN");
      case "decade" -> words.form(to - 1).equals("decade");
      case "plural" -> plural(from, to);
      case "quantity" -> !before.equals("the");
      case "pairunits" -> true;
      case "setunit" -> !words.form(to - 1).equals("second") && !words.form(to - 1).equals("season");
      case "rate" -> rate(from);
      case "now" -> !(words.capital(to - 1) && !sentenceStart(from)) && !before.equals("until") | true && !after.equals("that");
      case "recent" -> !after.startsWith("than");
      case "inpast" -> Set.of("in", "for", "of", "from").contains(before) && (!words.word(to) || in("clause-edge", after) || words.tag(to).startsWith("V") || words.tag(to).equals("IN"));
      case "soon" -> !before.equals("as") && !after.equals("as") && !before.equals("too") && !after.equals("after") && !after.equals("thereafter");
      case "range" -> !in("counted", after);
      case "tight" -> true;
      default -> throw new IllegalStateException("rules.tsv: no guard " + guard);
    };
  }

  private boolean timely(int from) {
    return words.form(from - 2).contains(":");
  }

  private boolean zoned(int to) {
    String last = words.form(to - 1);
    return last.length() >= 2 && last.chars().allMatch(Character::isLetter) && !last.equals("et") && !last.equals("at");
  }

  private boolean sentenceStart(int at) {
    String before = words.before(at);
    return before.isEmpty() || ".?!\"\u201c\u201d:;(".contains(before);
  }

  /** A number of four digits that is a year by what stands around it. */
  private boolean year(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    if (in("not-year-lead", before) || after.equals("%") || before.equals(".") && words.tight(from) || after.equals(".") && words.form(to + 1).matches("\\d+") && words.tight(to + 1) && words.tight(to)) {
      return false;
    }
    if (before.equals("-") && words.tight(from) && words.word(from - 2) && words.tight(from - 1) && !words.form(from - 2).matches("mid|early|late|pre|post|[a-z]*ber|january|february|march|april|may|june|july|august")) {
      return false;
    }
    return !in("counted", after) || in("year-lead", before) && !words.tag(to).equals("NNS") && Set.of("new", "more", "killed", "dead").contains(after);
  }

  private boolean bareYear(int from, int to) {
    return to == from + 1 && words.form(from).matches("\\d{4}");
  }

  private boolean notYear(int from, int to) {
    String before = words.before(from);
    int year = Integer.parseInt(words.form(from));
    boolean led = in("year-lead", before) || sentenceStart(from);
    String tag = words.tag(to);
    if (tag.equals("NNS") && (!led || year < 1700) && !words.capital(to)) {
      return true;
    }
    if (year >= 1900 && year <= 2100) {
      return false;
    }
    return !led && !before.equals(",") && !words.capital(from - 1);
  }

  /** May and March are months unless tagged otherwise. */
  private boolean modal(int at) {
    String tag = words.tag(at);
    return !tag.equals("MD") && !tag.startsWith("VB");
  }

  private boolean month(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    Lexeme month = words.lexemes().get(to - 1);
    if (!month.capital()) {
      return false;
    }
    boolean led = in("month-lead", before);
    boolean noun = words.tag(to).startsWith("NN");
    switch (month.form()) {
      case "may" -> {
        if (words.tag(to - 1).equals("MD") || !led && !in("clause-edge", after)) {
          return false;
        }
        return led && (!words.capital(to) || !words.tight(to)) && !(words.capital(from - 2) && before.equals("to"));
      }
      case "march" -> {
        return led && !words.tag(to - 1).startsWith("VB") && !after.equals("on") && !after.equals("madness");
      }
      case "april", "june", "august" -> {
        if (!led && words.capital(to) && words.word(to)) {
          return false;
        }
      }
      default -> {}
    }
    if (month.form().length() <= 4 && !month.form().equals("june") && !month.form().equals("july") && !month.form().equals("may")) {
      return led && (month.dotted() || in("clause-edge", after)) && !before.equals("of") && !before.equals("and") && !before.equals("or");
    }
    return led || !noun || !words.capital(to);
  }

  private boolean weekday(int from, int to) {
    return !in("day-name-first", words.before(from)) && !(words.capital(to) && (in("day-name-last", words.after(to)) || in("part", words.after(to)) && words.capital(to + 1))) && !in("day-name-last", words.after(to));
  }

  private boolean shortDay(int from, int to) {
    Lexeme day = words.lexemes().get(from);
    String before = words.before(from);
    if (day.form().equals("sun") || day.form().equals("sat") || day.form().equals("wed") || day.form().equals("mon") || day.form().equals("fri")) {
      return day.dotted() && (before.equals("on") || before.equals("until") || before.equals("from") || before.equals("to") || before.equals("next") || before.equals("last"));
    }
    return day.dotted() || before.equals("on") || before.equals("last") || before.equals("next");
  }

  private boolean season(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    String word = words.form(to - 1);
    boolean article = words.form(from).equals("the");
    boolean risky = word.equals("fall") || word.equals("spring");
    if (words.tag(to - 1).startsWith("VB") || word.equals("fall") && in("fall-not", after)) {
      return false;
    }
    if (risky) {
      return article ? (before.equals("in") || before.equals("by") || before.equals("during") || before.equals("throughout") || before.equals("until") || before.equals("since") || before.equals("over"))
              && (in("clause-edge", after) || !words.word(to)) && !after.equals("of")
          : (before.equals("in") || before.equals("by") || before.equals("since") || before.equals("until")) && in("clause-edge", after) || word.equals("spring") && in("season-noun", after);
    }
    return article ? !after.equals("of") : in("month-lead", before) || before.equals("a") && in("season-noun", after) || in("season-noun", after) || before.equals("'s") || before.equals("the") || before.equals("their");
  }

  /** "late" is dead, and "the early 2000 men" are no date. */
  private boolean phase(int from, int to) {
    return !words.capital(from + 1) || !words.form(from).equals("late") || words.form(to - 1).matches("\\d.*") || !words.word(to) || !words.capital(to);
  }

  private boolean aUnit(int from, int to) {
    String unit = words.form(to - 1);
    String after = words.after(to);
    if (rate(from) || after.equals("-") && words.tight(to)) {
      return false;
    }
    boolean timed = in("duration-lead", words.before(from)) || Set.of("nearly", "almost", "about", "than", "over", "under", "least", "around", "roughly", "half", "within", "only", "just", "most", "to").contains(words.before(from));
    boolean followed = Set.of("ago", "later", "earlier", "before", "after", "long", "of").contains(after);
    return switch (unit) {
      case "second", "quarter", "season", "weekend" -> false;
      case "minute", "day" -> timed && !words.tag(to).startsWith("NN") && !after.equals("of") || followed && !after.equals("of") && !after.equals("long");
      default -> !words.tag(to).startsWith("NN") || followed;
    };
  }

  private boolean plural(int from, int to) {
    String unit = words.form(from);
    String before = words.before(from);
    String after = words.after(to);
    if (unit.equals("quarters") || unit.equals("weekends") || unit.equals("seconds") && !in("duration-lead", before)) {
      return false;
    }
    boolean timed = in("duration-lead", before) && !before.equals("and") && !before.equals("or");
    return timed && !(before.equals("in") && words.word(to) && !in("clause-edge", after) && !after.equals("of") && !words.tag(to).startsWith("V"))
        || after.equals("of") && !unit.equals("hours") && !unit.equals("minutes") && (in("plural-lead", before) || sentenceStart(from))
        || after.equals("into") && !before.equals("the");
  }

  /** "a year" behind an amount is how often, not how long. */
  private boolean rate(int at) {
    String before = words.before(at);
    if (before.isEmpty()) {
      return false;
    }
    if (in("rate-lead", before) || Character.isDigit(before.charAt(0)) && !before.matches("[12]\\d{3}")) {
      return true;
    }
    return words.tag(at - 1).equals("NNS") && (words.tag(at - 2).equals("CD") || words.tag(at - 3).equals("CD"));
  }
}
