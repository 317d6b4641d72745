package org.sillok.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs SQL on one connection: statements, queries read row by row, and whole transactions. */
final class Statements {
  private final Connection connection;
  private final SqliteErrors errors;

  Statements(Connection connection, SqliteErrors errors) {
    this.connection = connection;
    this.errors = errors;
  }

  interface Action {
    void run() throws SQLException;
  }

  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  void transaction(Action action) {
    try {
      execute("BEGIN IMMEDIATE");
      try {
        action.run();
        execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        rollback(e);
        throw e;
      }
    } catch (SQLException e) {
      throw errors.told(e);
    }
  }

  private void rollback(Exception cause) {
    try {
      execute("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has already rolled back by itself on a full disk or an input error.
      cause.addSuppressed(e);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  int update(String sql, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    }
  }

  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElseThrow();
  }

  <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
    return all(sql, reader, values).stream().findFirst();
  }

  <T> List<T> all(String sql, Row<T> reader, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      List<T> out = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          out.add(reader.read(rows));
        }
      }
      return out;
    }
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
