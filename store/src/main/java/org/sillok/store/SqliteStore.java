package org.sillok.store;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Page;
import org.sillok.model.PageId;

/**
 * A store in one SQLite file, with a write-ahead log beside it: a run that is killed leaves whole
 * transactions only. Methods may be called from many threads; they take turns.
 */
public final class SqliteStore implements Store {
  private static final String NEWEST =
      "SELECT r.id, r.page, r.article, r.engine, r.recorded, r.claims,"
          + " (SELECT min(name) FROM page_name n WHERE n.page = r.page) AS name"
          + " FROM reading r WHERE r.id = (SELECT max(id) FROM reading WHERE page = r.page)"
          + Origins.NOT_REPLACED;

  private static final String AS_OF_RUN =
      NEWEST.replace("WHERE page = r.page)", "WHERE page = r.page AND run <= ?)");

  private final Connection connection;
  private final SqliteErrors errors;
  private final Statements sql;
  private final Clock clock;
  private final ModelJson json = new ModelJson();

  private SqliteStore(Connection connection, SqliteErrors errors, Clock clock) {
    this.connection = connection;
    this.errors = errors;
    this.sql = new Statements(connection, errors);
    this.clock = clock;
  }

  /**
   * Opens the store in this file, and makes it if there is none.
   *
   * @throws StoreException if the file is no store, was made by a newer version, or cannot be used
   */
  public static SqliteStore open(Path file, Clock clock) {
    SqliteErrors errors = new SqliteErrors(file.toString());
    return new SqliteStore(SqliteFile.connect(file, errors), errors, clock);
  }

  /** A store that lives in memory, and is gone when it is closed. */
  public static SqliteStore inMemory(Clock clock) {
    SqliteErrors errors = new SqliteErrors("the store in memory");
    return new SqliteStore(SqliteFile.inMemory(errors), errors, clock);
  }

  @Override
  public synchronized long begin(String engine) {
    return run(
        () -> {
          sql.update("INSERT INTO run (engine, started) VALUES (?, ?)", engine, now());
          return sql.number("SELECT last_insert_rowid()");
        });
  }

  @Override
  public synchronized void finish(long run) {
    run(() -> sql.update("UPDATE run SET finished = ? WHERE id = ?", now(), run));
  }

  @Override
  public synchronized Optional<String> entered(PageId page) {
    return run(
        () ->
            sql.first(
                "SELECT date FROM entered_date WHERE page = ? ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                page.sha256()));
  }

  @Override
  public synchronized Optional<String> actors() {
    return run(() -> LastKept.ACTORS.get(sql));
  }

  @Override
  public synchronized void actors(String list) {
    run(() -> LastKept.ACTORS.keep(sql, list, now()));
  }

  @Override
  public synchronized Optional<String> outletRules() {
    return run(() -> LastKept.OUTLET_RULES.get(sql));
  }

  @Override
  public synchronized void outletRules(String rules) {
    run(() -> LastKept.OUTLET_RULES.keep(sql, rules, now()));
  }

  @Override
  public synchronized boolean holds(Page page, String engine, String entered) {
    return run(() -> isNewest(page.id().sha256(), engine, entered));
  }

  @Override
  public synchronized void name(Page page) {
    sql.transaction(
        () -> {
          name(page, now());
          Origins.keep(sql, page, now());
        });
  }

  private int name(Page page, String now) throws SQLException {
    return sql.update(
        "INSERT OR IGNORE INTO page_name VALUES (?, ?, ?)", page.id().sha256(), page.name(), now);
  }

  private boolean isNewest(String page, String engine, String entered) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM reading WHERE engine = ? AND entered = ?"
                + " AND id = (SELECT max(id) FROM reading WHERE page = ?)",
            engine,
            entered,
            page)
        > 0;
  }

  @Override
  public synchronized void keep(
      long run, Page page, CodedArticle coded, String engine, String entered) {
    // Everything slow is done before the transaction begins.
    String article = json.write(coded.article());
    List<String> claims = coded.claims().stream().map(json::write).toList();
    byte[] packed = PackedBytes.pack(page.bytes());
    sql.transaction(() -> insert(run, page, packed, coded, article, claims, engine, entered));
  }

  @Override
  public synchronized void keepAgain(long run, CodedArticle coded, String engine, String entered) {
    String article = json.write(coded.article());
    List<String> claims = coded.claims().stream().map(json::write).toList();
    sql.transaction(() -> insertReading(run, coded, article, claims, engine, entered));
  }

  private void insert(
      long run,
      Page page,
      byte[] packed,
      CodedArticle coded,
      String articleJson,
      List<String> claims,
      String engine,
      String entered)
      throws SQLException {
    String id = page.id().sha256();
    String now = now();
    sql.update(
        "INSERT OR IGNORE INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        page.address(),
        page.fetched() == null ? null : page.fetched().toString(),
        page.mediaType(),
        page.charset().name(),
        page.size(),
        packed,
        run,
        now);
    name(page, now);
    Origins.keep(sql, page, now);
    if (!entered.isEmpty() && !entered(page.id()).equals(Optional.of(entered))) {
      sql.update(
          "INSERT INTO entered_date (page, date, recorded) VALUES (?, ?, ?)", id, entered, now);
    }
    if (isNewest(id, engine, entered)) {
      return; // another run was quicker
    }
    insertReading(run, coded, articleJson, claims, engine, entered);
  }

  private void insertReading(
      long run,
      CodedArticle coded,
      String articleJson,
      List<String> claims,
      String engine,
      String entered)
      throws SQLException {
    Article article = coded.article();
    String id = article.page().sha256();
    String now = now();
    sql.update(
        "INSERT INTO reading (page, run, engine, entered, published, outlet, headline, claims,"
            + " article, recorded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        run,
        engine,
        entered,
        article.published().when().edtf(),
        article.outlet() == null ? null : article.outlet().name(),
        article.headline() == null ? null : article.headline().text(),
        claims.size(),
        articleJson,
        now);
    long reading = sql.number("SELECT last_insert_rowid()");
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < claims.size(); i++) {
        Claim claim = coded.claims().get(i);
        ClaimColumns columns = ClaimColumns.of(claim);
        Statements.bind(
            insert,
            reading,
            i,
            claim.id().value(),
            columns.kind(),
            columns.type(),
            columns.status(),
            day(claim.when().earliest()),
            day(claim.when().latest()),
            claim.provenance().rule(),
            claims.get(i));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  @Override
  public synchronized void refuse(long run, Refusal refusal) {
    run(
        () ->
            sql.update(
                "INSERT OR REPLACE INTO refusal VALUES (?, ?, ?, ?)",
                run,
                refusal.name(),
                refusal.reason(),
                refusal.advice()));
  }

  @Override
  public synchronized List<Refusal> refusals() {
    return run(
        () ->
            sql.all(
                "SELECT name, reason, advice FROM refusal f WHERE run ="
                    + " (SELECT max(run) FROM refusal WHERE name = f.name) ORDER BY name",
                row -> new Refusal(row.getString(1), row.getString(2), row.getString(3))));
  }

  @Override
  public synchronized List<Kept> readings() {
    return run(() -> sql.all(NEWEST + " ORDER BY r.page", this::kept));
  }

  @Override
  public synchronized List<Kept> readings(long run) {
    return run(() -> sql.all(AS_OF_RUN + " ORDER BY r.page", this::kept, run));
  }

  @Override
  public synchronized List<Run> runs() {
    return run(
        () ->
            sql.all("SELECT id, engine, started, finished FROM run ORDER BY id", SqliteStore::run));
  }

  private static Run run(ResultSet row) throws SQLException {
    String finished = row.getString("finished");
    return new Run(
        row.getLong("id"),
        row.getString("engine"),
        Instant.parse(row.getString("started")),
        finished == null ? null : Instant.parse(finished));
  }

  @Override
  public synchronized Optional<Kept> reading(PageId page) {
    return run(() -> sql.first(NEWEST + " AND r.page = ?", this::kept, page.sha256()));
  }

  private Kept kept(ResultSet row) throws SQLException {
    List<Claim> claims =
        sql.all(
            "SELECT claim FROM claim WHERE reading = ? ORDER BY position",
            c -> json.claim(c.getString(1)),
            row.getLong("id"));
    if (claims.size() != row.getInt("claims")) {
      throw new IllegalStateException(
          "page " + row.getString("page") + ": " + claims.size() + " of its claims are there");
    }
    Article article = named(json.article(row.getString("article")), row.getString("name"));
    return new Kept(
        new CodedArticle(article, claims),
        row.getString("engine"),
        Instant.parse(row.getString("recorded")));
  }

  /** Of several names the first in the alphabet, so that the order of the runs does not show. */
  private static Article named(Article a, String name) {
    return a.name().equals(name) ? a : a.withName(name);
  }

  @Override
  public synchronized List<String> outlets() {
    return run(() -> OutletPages.outlets(sql));
  }

  @Override
  public synchronized List<PageId> pages(String outlet) {
    return run(() -> OutletPages.pages(sql, outlet));
  }

  @Override
  public synchronized List<Article> articles(String outlet, int most) {
    return run(() -> OutletPages.articles(sql, json, outlet, most));
  }

  @Override
  public synchronized Optional<Page> page(PageId page) {
    return run(
        () ->
            sql.first(
                "SELECT p.*, (SELECT min(name) FROM page_name n WHERE n.page = p.id) AS name"
                    + " FROM page p WHERE p.id = ?",
                row -> Origins.with(sql, page(row)),
                page.sha256()));
  }

  private static Page page(ResultSet row) throws SQLException {
    String fetched = row.getString("fetched");
    return new Page(
        row.getString("name"),
        row.getString("address"),
        fetched == null ? null : Instant.parse(fetched),
        row.getString("media_type"),
        Charset.forName(row.getString("charset")),
        PackedBytes.unpack(row.getBytes("bytes")));
  }

  @Override
  public synchronized long state() {
    // total_changes counts this connection's rows, data_version the commits of all others.
    return run(
        () -> sql.number("SELECT total_changes()") * 1_000_003 + sql.number("PRAGMA data_version"));
  }

  @Override
  public synchronized void close() {
    run(
        () -> {
          connection.close();
          return null;
        });
  }

  /** For tests: lets the file grow by no more than so many pages of SQLite. */
  synchronized void limit(int more) {
    run(
        () -> {
          sql.execute("PRAGMA max_page_count = " + (sql.number("PRAGMA page_count") + more));
          return null;
        });
  }

  // ------------------------------------------------------------------ SQL

  private interface Work<T extends @Nullable Object> {
    T run() throws SQLException;
  }

  private <T extends @Nullable Object> T run(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw errors.told(e);
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
  }
}
