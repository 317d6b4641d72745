package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.page.shape.Openings;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** What the words before a printed day say of it. They are in {@code labels.tsv}. */
final class Labels {
  private record Label(DateRole role, Pattern words) {}

  private static final List<Label> ALL = load();
  private static final Openings OPENINGS = new Openings(ALL.stream().map(Label::words).toList());

  private Labels() {}

  private static List<Label> load() {
    List<Label> out = new ArrayList<>();
    for (Row row : TsvFile.read(Labels.class, "labels.tsv")) {
      try {
        Pattern words =
            Pattern.compile(
                row.cell(1),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        out.add(new Label(DateRole.valueOf(row.cell(0)), words));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.where() + ": " + e.getMessage(), e);
      }
    }
    return List.copyOf(out);
  }

  private static boolean tells(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetter(words.charAt(i)) || words.charAt(i) == '©') {
        return true;
      }
    }
    return false;
  }

  /** The role by the last label in the words, or null if there is none. */
  static @Nullable DateRole of(String words) {
    if (!tells(words)) {
      return null;
    }
    String near = words.length() > 60 ? words.substring(words.length() - 60) : words;
    DateRole best = null;
    int at = -1;
    BitSet asked = OPENINGS.in(near);
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      Label label = ALL.get(i);
      Matcher m = label.words().matcher(near);
      while (m.find()) {
        if (m.end() > at) {
          at = m.end();
          best = label.role();
        }
      }
    }
    return best;
  }
}
