package org.sillok.text.time;

/** Tells how long from how often, and both from words that only name a unit. */
final class LengthGuards {
  private final Words words;

  LengthGuards(Words words) {
    this.words = words;
  }

  /** "a year": how long. */
  boolean one(int from, int to) {
    String before = words.before(from);
    String after = words.after(to);
    if (rate(from) || after.equals("-") && words.tight(to)) {
      return false;
    }
    boolean noun = words.tag(to).startsWith("NN");
    boolean shifted = words.in("shift-word", after);
    return switch (words.form(to - 1)) {
      case "second", "quarter", "season", "weekend" -> false;
      case "minute", "day" ->
          shifted
              || (words.in("duration-lead", before) || words.in("number-lead", before))
                  && !noun
                  && !after.equals("of");
      default -> !noun || shifted;
    };
  }

  /** "one month", but not the "one day" that is some day. */
  boolean countedOne(int from) {
    if (!words.form(from).equals("one") && !words.form(from).equals("1")) {
      return false;
    }
    String unit = words.form(from + 1);
    return !unit.equals("second")
        && (!unit.equals("day") || words.in("duration-lead", words.before(from)));
  }

  /** "for years", "after days of talks": how long, not how many are told. */
  boolean plural(int from, int to) {
    String unit = words.form(from);
    String before = words.before(from);
    String after = words.after(to);
    if (unit.equals("quarters") || unit.equals("weekends") || unit.equals("seconds")) {
      return false;
    }
    boolean of =
        after.equals("of")
            && !unit.equals("hours")
            && !unit.equals("minutes")
            && (words.in("plural-lead", before) || words.opens(from));
    boolean led =
        words.in("duration-lead", before) && !before.equals("and") && !before.equals("or");
    boolean open =
        !before.equals("in")
            || !words.word(to)
            || words.in("clause-edge", after)
            || after.equals("of")
            || words.tag(to).startsWith("V");
    return of || led && open || after.equals("into") && !before.equals("the");
  }

  /** "a year" behind an amount: how often. */
  boolean rate(int at) {
    String before = words.before(at);
    if (before.isEmpty()) {
      return false;
    }
    if (words.in("rate-lead", before)) {
      return true;
    }
    if (Character.isDigit(before.charAt(0)) && !before.matches("[12]\\d{3}")) {
      return true;
    }
    return words.tag(at - 1).equals("NNS")
        && (words.tag(at - 2).equals("CD") || words.tag(at - 3).equals("CD"));
  }
}
