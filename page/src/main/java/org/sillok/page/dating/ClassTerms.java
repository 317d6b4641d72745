package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** What the names of an element say of the date in it. The terms are in {@code class-terms.tsv}. */
final class ClassTerms {
  private record Terms(DateRole role, Set<String> terms) {}

  private static final List<Terms> ALL = load();

  private ClassTerms() {}

  private static List<Terms> load() {
    List<Terms> out = new ArrayList<>();
    for (Row row : TsvFile.read(ClassTerms.class, "class-terms.tsv")) {
      out.add(new Terms(DateRole.valueOf(row.cell(0)), Set.of(row.cell(1).split(" +"))));
    }
    return List.copyOf(out);
  }

  /** The role of a date in the element, or null if its names say nothing of dates. */
  static @Nullable DateRole of(Element e) {
    return e.attributesSize() == 0 ? null : of(e.className() + " " + e.id());
  }

  static @Nullable DateRole of(String names) {
    if (names.isBlank()) {
      return null;
    }
    List<String> parts = parts(names);
    for (Terms t : ALL) {
      if (parts.stream().anyMatch(t.terms()::contains)) {
        return t.role();
      }
    }
    return null;
  }

  /** Cut at signs, digits and changes of case. */
  private static List<String> parts(String names) {
    List<String> out = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= names.length(); i++) {
      char c = i < names.length() ? names.charAt(i) : ' ';
      boolean turn =
          i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
      if (!part.isEmpty() && (turn || !Character.isLetter(c))) {
        out.add(part.toString().toLowerCase(Locale.ROOT));
        part.setLength(0);
      }
      if (Character.isLetter(c)) {
        part.append(c);
      }
    }
    return out;
  }
}
