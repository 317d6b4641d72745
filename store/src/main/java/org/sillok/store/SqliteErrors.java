package org.sillok.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite reports, as one line that tells the user what to do. */
final class SqliteErrors {
  private final String name;

  SqliteErrors(String name) {
    this.name = name;
  }

  StoreException told(SQLException e) {
    String reason =
        e instanceof SQLiteException s ? reason(s.getResultCode(), s) : "failed: " + e.getMessage();
    return new StoreException(name + ": " + reason, e);
  }

  StoreException told(String reason) {
    return new StoreException(name + ": " + reason);
  }

  private static String reason(SQLiteErrorCode code, SQLiteException e) {
    // Extended codes carry the primary code in their low byte.
    int primary = code.code & 0xff;
    if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
      return "the disk is full; what was stored before is safe: make room and run the same again";
    }
    if (primary == SQLiteErrorCode.SQLITE_IOERR.code) {
      return "the disk failed to read or write (" + code.name() + "); run the same again";
    }
    if (primary == SQLiteErrorCode.SQLITE_READONLY.code
        || primary == SQLiteErrorCode.SQLITE_PERM.code) {
      return "no right to write it: change its permissions or name another file with --store";
    }
    if (primary == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
      return "it cannot be opened: check that its folder is there and may be written";
    }
    if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return "it is not a store of Sillok: name another file with --store";
    }
    if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return "it is damaged: restore a copy, or build a new store from the pages";
    }
    if (primary == SQLiteErrorCode.SQLITE_BUSY.code
        || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return "another run is writing to it: wait until it is done and run the same again";
    }
    return "failed: " + e.getMessage();
  }
}
