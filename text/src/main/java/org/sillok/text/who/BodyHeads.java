package org.sillok.text.who;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Sector;

/** The heads of organisations' names ("Ministry"). */
final class BodyHeads {
  /** A head, and whether capitalised words may stand before and after it ("of X"). */
  record BodyHead(String form, @Nullable Sector sector, boolean before, boolean after) {}

  private final Map<String, BodyHead> heads = new HashMap<>();

  BodyHeads() {
    for (List<String> row : Table.rows("bodies-heads.tsv", 5)) {
      Sector sector = row.get(1).equals("-") ? null : Sector.valueOf(row.get(1));
      String where = row.get(2);
      heads.put(
          row.get(0),
          new BodyHead(row.get(0), sector, !where.equals("after"), !where.equals("before")));
    }
  }

  @Nullable BodyHead head(String form) {
    return heads.get(form);
  }

  /** The head that a description uses in small letters ("the ministry"), or null. */
  @Nullable BodyHead described(String form) {
    return form.isEmpty() || !Character.isLowerCase(form.charAt(0))
        ? null
        : heads.get(Character.toUpperCase(form.charAt(0)) + form.substring(1));
  }
}
