package org.sillok.store;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Origin;
import org.sillok.model.Page;
import org.sillok.model.PageId;

/** What pages were rendered from. */
final class Origins {
  /**
   * A condition on a reading {@code r}: its page is no older rendering of files that were all
   * rendered anew. It stays in the store, but it is told no longer.
   */
  static final String NOT_REPLACED =
      " AND (NOT EXISTS (SELECT 1 FROM page_origin o WHERE o.page = r.page)"
          + " OR EXISTS (SELECT 1 FROM page_origin o WHERE o.page = r.page AND NOT EXISTS"
          + " (SELECT 1 FROM page_origin n WHERE n.file = o.file AND n.id > o.id"
          + " AND n.rendering <> o.rendering)))";

  private Origins() {}

  static void keep(Statements sql, Page page, String now) throws SQLException {
    Origin origin = page.origin();
    if (origin == null) {
      return;
    }
    @Nullable String place = origin.place();
    sql.update(
        "INSERT OR IGNORE INTO page_origin"
            + " (page, file, media_type, size, place, rendering, recorded)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        page.id().sha256(),
        origin.file().sha256(),
        origin.mediaType(),
        origin.size(),
        place == null ? "" : place,
        origin.rendering(),
        now);
  }

  /** The page with what it was rendered from, the first if there are several. */
  static Page with(Statements sql, Page page) throws SQLException {
    Optional<Origin> origin =
        sql.first(
            "SELECT * FROM page_origin WHERE page = ? ORDER BY file, place, id DESC LIMIT 1",
            row ->
                new Origin(
                    new PageId(row.getString("file")),
                    row.getString("media_type"),
                    row.getLong("size"),
                    row.getString("place").isEmpty() ? null : row.getString("place"),
                    row.getString("rendering")),
            page.id().sha256());
    return origin.map(page::from).orElse(page);
  }
}
