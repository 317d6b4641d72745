package org.sillok.page.around;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.model.Byline;
import org.sillok.page.meta.Agencies;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.Openings;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Reads lines that say who did what: "(Reporting by Jane Roe in Oslo; Editing by Max Other)". The
 * words are in {@code roles.tsv}.
 */
final class Roles {
  /** The roles, and by the same index the words that stand before the names. */
  private record Rules(List<String> roles, Openings openings) {}

  private static final Rules RULES = load();
  private static final int LONGEST = 400;
  private static final Pattern PARTS =
      Pattern.compile("\\s*[;|•]\\s*|(?<=\\p{Ll}\\p{Ll})\\.\\s+(?=\\p{Lu})");
  private static final Pattern NAMES =
      Pattern.compile("\\s*(?:,|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b|\\bi\\b|\\ben\\b)\\s*");
  private static final Pattern PLACE =
      Pattern.compile("\\s(?:in|from|at|for|aus|à|en|de|desde|w|/)\\s.*$");
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "^(?:.{0,60}?\\b(?:writers?|reporters?|correspondents?|journalists?|staff|producers?|researchers?)\\s)?(\\p{Lu}.{3,160}?)\\s(?:also )?contributed (?:reporting|to this|to the)\\b.{0,60}$");

  private Roles() {}

  private static Rules load() {
    List<String> roles = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    for (Row row : TsvFile.read(Roles.class, "roles.tsv")) {
      roles.add(row.cell(0));
      patterns.add(
          Pattern.compile(
              "(?:" + row.cell(1) + ")\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return new Rules(List.copyOf(roles), new Openings(patterns));
  }

  /** Who did what by this line, in its order; empty unless all of it says so. */
  static List<Byline> read(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    String bare = bare(line);
    if (bare.contains("contributed ")) {
      Matcher contributed = CONTRIBUTED.matcher(bare);
      if (contributed.matches()) {
        return named(contributed.group(1), "additional reporting");
      }
    }
    if (!RULES.openings().match(bare)) {
      return List.of();
    }
    List<Byline> out = new ArrayList<>();
    for (String part : PARTS.split(bare)) {
      List<Byline> found = part(part);
      if (found.isEmpty()) {
        return List.of();
      }
      out.addAll(found);
    }
    return List.copyOf(out);
  }

  /** Without the brackets around it, and the full stop. */
  private static String bare(String line) {
    String bare = line.strip();
    int from = 0;
    int to = bare.length();
    while (from < to && "([".indexOf(bare.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")].".indexOf(bare.charAt(to - 1)) >= 0) {
      to--;
    }
    return bare.substring(from, to).strip();
  }

  private static List<Byline> part(String part) {
    Openings.Found opening = RULES.openings().first(part);
    return opening == null
        ? List.of()
        : named(part.substring(opening.match().end()), RULES.roles().get(opening.pattern()));
  }

  /** Names that agencies and places stand among are left out; what begins with no name is none. */
  private static List<Byline> named(String words, String role) {
    List<Byline> out = new ArrayList<>();
    for (String piece : NAMES.split(words)) {
      String name = PLACE.matcher(piece.strip()).replaceFirst("").strip();
      boolean person = Bylines.isName(name) && !Agencies.isName(name);
      if (person) {
        out.add(new Byline(Bylines.tidy(name), null, role));
      } else if (out.isEmpty() && !name.isEmpty()) {
        return List.of();
      }
    }
    return out;
  }
}
