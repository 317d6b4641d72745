package org.sillok.page.meta;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Agency;

/**
 * The opening of an agency's copy: "SEOUL, Dec. 21 (Yonhap) --", "OSLO (Reuters), Friday, May 3,
 * 2030 --", "MADRID —".
 *
 * @param place as printed
 * @param date as printed, or null
 * @param agency or null
 * @param length characters up to where the story begins
 */
public record Dateline(String place, @Nullable String date, @Nullable Agency agency, int length) {
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,4}";
  private static final String PLACE =
      "("
          + CAPITALS
          + "|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3})(?:, (?:\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}))??";
  private static final String DAY =
      "(?:\\p{Lu}[a-z]{2,5}day,? )?"
          + "((?:[JFMASOND][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [JFMASOND][a-z]{2,8}\\.?)(?:,? \\d{4})?)";
  private static final String DATE = "(?:,? " + DAY + ")?";
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "^"
              + PLACE
              + DATE
              + ",? ?[(\\[/]([\\p{L} -]{2,30})[)\\]/]"
              + DATE
              + "(?: ?(?:--|[-–—_:=]))? ");
  private static final Pattern WITH_DASH =
      Pattern.compile("^(" + CAPITALS + ")(?:, [\\p{L}. ]{2,30})?" + DATE + " ?(?:--|[–—]| - ) ?");

  /** Reads the dateline at the beginning of a body, or null. */
  public static @Nullable Dateline read(String body) {
    String head = body.substring(0, Math.min(120, body.length()));
    if (head.isEmpty() || !mayBeCapital(head.charAt(0))) {
      return null;
    }
    Matcher m = WITH_AGENCY.matcher(head);
    if (hasBracket(head) && m.find()) {
      String date = m.group(2) != null ? m.group(2) : m.group(4);
      Agency agency = Agencies.signed(m.group(3), date != null);
      boolean sure =
          agency != null || date != null || m.group(1).equals(m.group(1).toUpperCase(Locale.ROOT));
      if (sure) {
        return new Dateline(m.group(1), date, agency, m.end());
      }
    }
    Matcher d = WITH_DASH.matcher(head);
    return hasDash(head) && d.find() ? new Dateline(d.group(1), d.group(2), null, d.end()) : null;
  }

  private static boolean mayBeCapital(char c) {
    return c >= 'A' && c <= 'Z' || c > 0x7F;
  }

  private static boolean hasBracket(String head) {
    return head.indexOf('(') >= 0 || head.indexOf('[') >= 0 || head.indexOf('/') >= 0;
  }

  private static boolean hasDash(String head) {
    return head.indexOf('–') >= 0
        || head.indexOf('—') >= 0
        || head.contains("--")
        || head.contains(" - ");
  }

  /** Reads a line that is nothing but a dateline, as some pages set it above the body, or null. */
  public static @Nullable Dateline ofLine(String line) {
    Dateline found = line.length() > 80 ? null : read(line.strip() + " ");
    return found != null && found.agency() != null && found.length() >= line.strip().length()
        ? found
        : null;
  }
}
