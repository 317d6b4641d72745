package org.sillok.store;

import java.sql.SQLException;
import java.util.Optional;

/** A text of the analyst's own of which the last one counts; an empty one takes it back. */
enum LastKept {
  ACTORS(
      "SELECT list FROM actor_list ORDER BY id DESC LIMIT 1",
      "INSERT INTO actor_list (list, recorded) VALUES (?, ?)"),
  OUTLET_RULES(
      "SELECT rules FROM outlet_rules ORDER BY id DESC LIMIT 1",
      "INSERT INTO outlet_rules (rules, recorded) VALUES (?, ?)");

  private final String select;
  private final String insert;

  LastKept(String select, String insert) {
    this.select = select;
    this.insert = insert;
  }

  /** The last one, if it is not empty. */
  Optional<String> get(Statements sql) throws SQLException {
    return sql.first(select, row -> row.getString(1)).filter(text -> !text.isEmpty());
  }

  /** Keeps one, if it is another than the last. */
  int keep(Statements sql, String text, String now) throws SQLException {
    return text.equals(get(sql).orElse("")) ? 0 : sql.update(insert, text, now);
  }
}
