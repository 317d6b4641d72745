package org.sillok.page.item;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/** Which field of an article a column of a table is. The names are in {@code columns.tsv}. */
final class Columns {
  private record Name(Field field, int rank) {}

  private static final Map<String, Name> NAMES = load();

  private Columns() {}

  private static Map<String, Name> load() {
    Map<String, Name> out = new HashMap<>();
    for (Row row : TsvFile.read(Columns.class, "columns.tsv")) {
      Field field = Field.valueOf(row.cell(0));
      String[] names = row.cell(1).split(" +");
      for (int i = 0; i < names.length; i++) {
        if (out.put(names[i], new Name(field, i)) != null) {
          throw new IllegalStateException(row.where() + ": twice in the file: " + names[i]);
        }
      }
    }
    return Map.copyOf(out);
  }

  private static @Nullable Name name(String column) {
    return NAMES.get(column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
  }

  /** The field of a column, or null. */
  static @Nullable Field field(String column) {
    Name name = name(column);
    return name == null ? null : name.field();
  }

  /**
   * The fields of a row; where two columns are of one field, the one with the better name counts.
   *
   * @param columns as many as values
   */
  static Map<Field, String> fields(List<String> columns, List<String> values) {
    Map<Field, String> out = new EnumMap<>(Field.class);
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
      Name name = name(columns.get(i));
      String value = values.get(i);
      if (name == null || value.isBlank() || !fits(name.field(), value)) {
        continue;
      }
      if (name.rank() < ranks.getOrDefault(name.field(), Integer.MAX_VALUE)) {
        ranks.put(name.field(), name.rank());
        out.put(name.field(), value);
      }
    }
    return out;
  }

  private static boolean fits(Field field, String value) {
    return field != Field.ADDRESS || value.strip().startsWith("http");
  }

  /** True if columns of these names hold articles. */
  static boolean holdArticles(List<String> columns) {
    List<@Nullable Field> fields = columns.stream().<@Nullable Field>map(Columns::field).toList();
    long known = fields.stream().filter(f -> f != null).distinct().count();
    return known >= 2 && (fields.contains(Field.TEXT) || fields.contains(Field.HTML));
  }

  /** True if columns of these names list articles without their text. */
  static boolean listArticles(List<String> columns) {
    List<@Nullable Field> fields = columns.stream().<@Nullable Field>map(Columns::field).toList();
    long known = fields.stream().filter(f -> f != null).distinct().count();
    return known >= 2 && fields.contains(Field.ADDRESS) && known * 2 >= columns.size();
  }
}
