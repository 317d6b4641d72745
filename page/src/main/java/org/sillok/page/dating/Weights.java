package org.sillok.page.dating;

/** How much of a rule's trust is left where a sign stands. */
final class Weights {
  private static final int LONGEST_LABEL = 40;

  private Weights() {}

  /**
   * Weight of a sign.
   *
   * @param trust in the rule about the headline, 0 to 100
   * @param listed true if it stands in a list, a menu or comments
   */
  static int placed(int trust, Nearness near, boolean listed) {
    double share =
        switch (near) {
          case DECLARED -> 1;
          case TOP -> 1;
          case FOOT -> 0.7;
          case INSIDE -> 0.5;
          case FAR -> 0.3;
        };
    return (int) Math.max(1, trust * share * (listed ? 0.5 : 1));
  }

  /**
   * The words that label what begins at an offset of the page in a line: a short line before it.
   * Empty if there is none.
   */
  static String label(Layout layout, int line, int start) {
    PageLine own = layout.lines().get(line);
    if (line == 0 || layout.isHeadline(line - 1) || own.inPage().start() + 2 < start) {
      return "";
    }
    String before = layout.lines().get(line - 1).text();
    return before.length() > LONGEST_LABEL || !Stamps.findLoose(before, false).isEmpty()
        ? ""
        : before + " ";
  }
}
