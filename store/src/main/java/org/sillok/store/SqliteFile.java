package org.sillok.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens SQLite files, brings old ones up to date, and refuses what is not ours to write. */
final class SqliteFile {
  /** The version that the last migration sets: {@code PRAGMA user_version}. */
  static final int VERSION = 5;

  private static final int APPLICATION = 0x53494C4B;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  // Offsets in the header of a database file: https://www.sqlite.org/fileformat.html, section 1.3
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;
  private static final int HEADER = 100;

  private SqliteFile() {}

  static Connection connect(Path file, SqliteErrors errors) {
    // The header is looked at before SQLite touches the file: a foreign or newer one stays as it
    // is.
    int version = checkHeader(file, errors);
    String url = "jdbc:sqlite:" + file;
    try {
      Connection connection = dataSource(url).getConnection();
      return migrated(connection, url, version, errors);
    } catch (SQLException e) {
      throw errors.told(e);
    }
  }

  @Deliberately("the name keeps two stores in memory apart, and is kept nowhere")
  static Connection inMemory(SqliteErrors errors) {
    // No other store of this process has it while this one is open.
    String name = System.nanoTime() + "-" + System.identityHashCode(errors);
    String url = "jdbc:sqlite:file:" + name + "?mode=memory&cache=shared";
    try {
      return migrated(dataSource(url).getConnection(), url, 0, errors);
    } catch (SQLException e) {
      throw errors.told(e);
    }
  }

  private static Connection migrated(
      Connection connection, String url, int version, SqliteErrors errors) throws SQLException {
    int known = version == 0 ? userVersion(connection) : version;
    refuseNewer(known, errors);
    // To load and ask the migration tool costs more than all the rest, so it is asked when needed.
    if (known < VERSION) {
      migrate(url, errors);
    }
    return connection;
  }

  private static void migrate(String url, SqliteErrors errors) {
    try {
      Flyway.configure()
          .dataSource(dataSource(url))
          .locations("classpath:org/sillok/store/sqlite")
          .load()
          .migrate();
    } catch (FlywayException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException sql) {
          throw errors.told(sql);
        }
      }
      throw e;
    }
  }

  private static SQLiteDataSource dataSource(String url) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // With a write-ahead log this is proof against the death of the process at any moment.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(10_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    return source;
  }

  private static int userVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /** The version in the file's header; 0 if there is no file yet, or an empty one. */
  private static int checkHeader(Path file, SqliteErrors errors) {
    if (!Files.exists(file)) {
      return 0;
    }
    if (Files.isDirectory(file)) {
      throw errors.told("it is a folder: name a file with --store");
    }
    ByteBuffer header;
    try (InputStream in = Files.newInputStream(file)) {
      header = ByteBuffer.wrap(in.readNBytes(HEADER));
    } catch (AccessDeniedException e) {
      throw errors.told("no right to read it: change its permissions or name another with --store");
    } catch (IOException e) {
      throw errors.told("it cannot be read: " + e.getMessage());
    }
    if (header.remaining() == 0) {
      return 0;
    }
    boolean sqlite =
        header.remaining() == HEADER
            && header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    int application = sqlite ? header.getInt(APPLICATION_ID) : 0;
    int version = sqlite ? header.getInt(USER_VERSION) : 0;
    // A store that died while it was being made has neither yet.
    if (!sqlite || application != APPLICATION && (application != 0 || version != 0)) {
      throw errors.told("it is not a store of Sillok: name another file with --store");
    }
    refuseNewer(version, errors);
    return version;
  }

  private static void refuseNewer(int version, SqliteErrors errors) {
    if (version > VERSION) {
      throw errors.told(
          "it was made by a newer Sillok (store version "
              + version
              + ", this one knows "
              + VERSION
              + "): update the program, or name another file with --store");
    }
  }
}
