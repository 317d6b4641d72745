package org.sillok.page.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Openings;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * A line in which a newsroom speaks of the article itself. The words are in {@code notes.tsv}.
 *
 * @param kind what it is about
 * @param of from what the article was translated, its tags, its section; or null
 */
record Notes(Kind kind, @Nullable String of) {
  enum Kind {
    CORRECTION,
    /** To other editors: "(ATTN: ...)". */
    NOTE,
    TRANSLATED,
    TAGS,
    SECTION
  }

  /** The kinds of line, and by the same index what each begins with. */
  private record Rules(List<Kind> kinds, Openings openings) {}

  private static final Rules RULES = load();
  private static final int LONGEST = 700;

  private static Rules load() {
    List<Kind> kinds = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    for (Row row : TsvFile.read(Notes.class, "notes.tsv")) {
      Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
      int flags = Pattern.UNICODE_CASE | (kind == Kind.NOTE ? 0 : Pattern.CASE_INSENSITIVE);
      kinds.add(kind);
      patterns.add(Pattern.compile(row.cell(1), flags));
    }
    return new Rules(List.copyOf(kinds), new Openings(patterns));
  }

  /** What a line says of its article, or null if it does not speak of it. */
  static @Nullable Notes of(String line) {
    if (line.length() > LONGEST || line.length() < 8) {
      return null;
    }
    Openings.Found found = RULES.openings().first(line);
    if (found == null) {
      return null;
    }
    Matcher m = found.match();
    return new Notes(
        RULES.kinds().get(found.pattern()), m.groupCount() > 0 ? m.group(1).strip() : null);
  }
}
