package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.DateRole;
import org.sillok.model.Span;
import org.sillok.page.shape.Tree;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Dates in meta elements. Their names are in {@code meta-names.tsv}. */
final class MetaDates {
  private record Name(DateRole role, int weight) {}

  private static final Map<String, Name> NAMES = load();

  /** What of the weight is left to each way to read a day whose order the digits leave open. */
  private static final double OPEN = 0.7;

  private MetaDates() {}

  private static Map<String, Name> load() {
    Map<String, Name> out = new HashMap<>();
    for (Row row : TsvFile.read(MetaDates.class, "meta-names.tsv")) {
      Name name = new Name(DateRole.valueOf(row.cell(0)), Integer.parseInt(row.cell(1)));
      for (String key : row.cell(2).split(" +")) {
        if (out.put(key, name) != null) {
          throw new IllegalStateException(row.where() + ": twice in the file: " + key);
        }
      }
    }
    return Map.copyOf(out);
  }

  static List<Candidate> of(Tree tree, boolean monthFirst) {
    List<Candidate> out = new ArrayList<>();
    for (Element meta : tree.metas()) {
      Name name = name(meta);
      if (name == null) {
        continue;
      }
      String value = meta.attr("content");
      List<Stamp> found = Stamps.findLoose(value, monthFirst);
      if (found.isEmpty()) {
        continue;
      }
      String rule = rule(meta.attr("name"));
      boolean open = Stamps.isAmbiguous(value);
      int weight = open ? (int) (name.weight() * OPEN) : name.weight();
      add(out, name.role(), found.get(0), meta, tree.span(meta), rule, weight);
      if (open) {
        Stamp other = Stamps.findLoose(value, !monthFirst).get(0);
        add(out, name.role(), other, meta, tree.span(meta), rule, weight - 15);
      }
    }
    return out;
  }

  /** A field that a page was made from is told under the name of who gave it. */
  private static String rule(String name) {
    return name.startsWith("sillok:")
        ? name.substring(name.lastIndexOf(':') + 1) + "-field"
        : "meta";
  }

  private static @Nullable Name name(Element meta) {
    for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
      String value = meta.attr(key);
      Name name = value.isEmpty() ? null : NAMES.get(value.strip().toLowerCase(Locale.ROOT));
      // What the server says of its answer is no date of the article.
      if (name != null && !(key.equals("http-equiv") && name.role() == DateRole.PUBLISHED)) {
        return name;
      }
    }
    return null;
  }

  private static void add(
      List<Candidate> out,
      DateRole role,
      Stamp stamp,
      Element meta,
      @Nullable Span at,
      String rule,
      int weight) {
    out.add(new Candidate(role, stamp, meta.attr("content"), at, rule, weight, Nearness.DECLARED));
  }
}
