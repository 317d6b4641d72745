package org.sillok.text.time;

/** A unit of time, from short to long. */
enum Unit {
  SECOND("TXS"),
  MINUTE("TXM"),
  HOUR("TXH"),
  DAY("XD"),
  WEEKEND("XWE"),
  WEEK("XW"),
  FORTNIGHT("XW"),
  MONTH("XM"),
  QUARTER("XQ"),
  SEASON("XS"),
  YEAR("XY"),
  DECADE("XY"),
  CENTURY("XY");

  private final String pattern;

  Unit(String pattern) {
    this.pattern = pattern;
  }

  /** A TIMEX3 duration of so many units; "X" for how many is not told. */
  String duration(String amount) {
    String number = amount;
    if (!amount.equals("X")) {
      double factor =
          switch (this) {
            case FORTNIGHT -> 2;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
          };
      number = plain(Double.parseDouble(amount) * factor);
    } else if (this == DECADE) {
      return "PXDE";
    } else if (this == CENTURY) {
      return "PXCE";
    }
    return "P" + pattern.replace("X", number);
  }

  static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
