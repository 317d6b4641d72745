package org.sillok.store;

import java.sql.SQLException;
import java.util.List;
import org.sillok.model.Article;
import org.sillok.model.PageId;

/** The newest readings of an outlet's pages. */
final class OutletPages {
  private static final String NEWEST =
      " AND r.id = (SELECT max(id) FROM reading WHERE page = r.page)" + Origins.NOT_REPLACED;

  private OutletPages() {}

  static List<String> outlets(Statements sql) throws SQLException {
    return sql.all(
        "SELECT DISTINCT outlet FROM reading r WHERE outlet IS NOT NULL"
            + NEWEST
            + " ORDER BY outlet",
        row -> row.getString(1));
  }

  static List<PageId> pages(Statements sql, String outlet) throws SQLException {
    return sql.all(
        "SELECT page FROM reading r WHERE outlet = ?" + NEWEST + " ORDER BY page",
        row -> new PageId(row.getString(1)),
        outlet);
  }

  static List<Article> articles(Statements sql, ModelJson json, String outlet, int most)
      throws SQLException {
    return sql.all(
        "SELECT article FROM reading r WHERE outlet = ?" + NEWEST + " ORDER BY page LIMIT ?",
        row -> json.article(row.getString(1)),
        outlet,
        most);
  }
}
