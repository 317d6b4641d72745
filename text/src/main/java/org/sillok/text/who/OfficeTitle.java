package org.sillok.text.who;

import java.util.List;
import java.util.Locale;
import org.sillok.model.Office;
import org.sillok.model.OfficeHolder;

/**
 * One way to call an office of a list, to tell whether a page's title is of it.
 *
 * @param words the title, in small letters, hyphens as blanks
 * @param ofBody true if it means the office only with one of its bodies
 * @param bodies names of the bodies that it belongs to
 */
record OfficeTitle(String words, boolean ofBody, List<String> bodies) {

  static List<OfficeTitle> of(OfficeHolder.Seat seat) {
    return seat.titles().stream()
        .map(
            t -> {
              boolean ofBody = t.startsWith("(");
              String words = ofBody ? t.substring(1, t.length() - 1) : t;
              return new OfficeTitle(plain(words), ofBody, seat.bodies());
            })
        .toList();
  }

  /** True if the office that a page tells is this one; its country aside. */
  boolean fits(Office told) {
    String title = plain(told.title());
    String body = told.body();
    if (body != null) {
      boolean joined = !ofBody && (plain(body) + " " + title).endsWith(" " + words);
      // "Treasury Secretary": the first word of the title, read as a body
      return title.equals(words) ? ofBodies(body) : joined;
    }
    if (title.equals(words)) {
      return !ofBody;
    }
    for (String b : bodies) {
      String with = plain(b) + " ";
      if (title.startsWith(with) && title.substring(with.length()).equals(words)) {
        return true; // "state department spokesman", where the body is read as part of the title
      }
    }
    return false;
  }

  private boolean ofBodies(String body) {
    return bodies.stream().anyMatch(b -> (" " + plain(body)).endsWith(" " + plain(b)));
  }

  private static String plain(String words) {
    String small = words.toLowerCase(Locale.ROOT).replaceAll("[-–]", " ").replace("’", "'");
    return small
        .replaceAll("^(?:the|u\\.?s\\.?|u\\.?n\\.?|eu) ", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
