package org.sillok.page.around;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.model.Byline;
import org.sillok.page.meta.Agencies;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * Reads lines that say who did what: "(Reporting by Jane Roe in Oslo; Editing by Max Other)". The
 * words are in {@code roles.tsv}.
 */
final class Roles {
  private static final Map<String, Pattern> OPENINGS = load();
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

  private static Map<String, Pattern> load() {
    Map<String, Pattern> out = new LinkedHashMap<>();
    for (Row row : TsvFile.read(Roles.class, "roles.tsv")) {
      out.put(
          row.cell(0),
          Pattern.compile(
              "(?:" + row.cell(1) + ")\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return out;
  }

  /** Who did what by this line, in its order; empty unless all of it says so. */
  static List<Byline> read(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    String bare = line.strip().replaceAll("^[(\\[]+|[)\\].]+$", "").strip();
    Matcher contributed = CONTRIBUTED.matcher(bare);
    if (contributed.matches()) {
      return named(contributed.group(1), "additional reporting");
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

  private static List<Byline> part(String part) {
    for (Map.Entry<String, Pattern> opening : OPENINGS.entrySet()) {
      Matcher m = opening.getValue().matcher(part);
      if (m.lookingAt()) {
        return named(part.substring(m.end()), opening.getKey());
      }
    }
    return List.of();
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
