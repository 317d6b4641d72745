package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Origin;

class SqliteStoreTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2032-01-02T03:04:05Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("sillok.db");
  }

  private static void keep(Store store, int n, String engine, String entered) {
    long run = store.begin(engine);
    store.keep(run, Specimens.page(n), Specimens.coded(n, engine), engine, entered);
    store.finish(run);
  }

  @Test
  void givesBackWhatItWasGivenAfterItWasClosed() {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      keep(store, 1, "engine-1", "");
    }
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      Kept kept = store.readings().get(0);
      assertThat(kept.coded().claims()).isEqualTo(Specimens.coded(1, "engine-1").claims());
      assertThat(kept.coded().article())
          .usingRecursiveComparison()
          .isEqualTo(Specimens.coded(1, "engine-1").article());
      assertThat(kept.recorded()).isEqualTo(CLOCK.instant());
      assertThat(kept.engine()).isEqualTo("engine-1");
      assertThat(store.page(Specimens.page(1).id()).orElseThrow().bytes())
          .isEqualTo(Specimens.page(1).bytes());
    }
  }

  @Test
  void givesTheSamePagesInWhateverOrderTheyCame() {
    try (Store one = SqliteStore.inMemory(CLOCK);
        Store other = SqliteStore.inMemory(CLOCK)) {
      List.of(1, 2, 3).forEach(n -> keep(one, n, "e", ""));
      List.of(3, 1, 2).forEach(n -> keep(other, n, "e", ""));
      assertThat(one.readings().stream().map(k -> k.coded().claims()))
          .isEqualTo(other.readings().stream().map(k -> k.coded().claims()).toList());
    }
  }

  private static void keepFrom(Store store, int n, Origin origin) {
    long run = store.begin("e");
    store.keep(run, Specimens.page(n).from(origin), Specimens.coded(n, "e"), "e", "");
    store.finish(run);
  }

  @Test
  void keepsTheLastListOfActors() {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      assertThat(store.actors()).isEmpty();
      store.actors("name\nA\n");
      long state = store.state();
      store.actors("name\nA\n");
      assertThat(store.state()).isEqualTo(state);
      store.actors("name\nB\n");
    }
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      assertThat(store.actors()).contains("name\nB\n");
      store.actors("");
      assertThat(store.actors()).isEmpty();
    }
  }

  @Test
  void keepsTheLastRulesOfOutlets() {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      assertThat(store.outletRules()).isEmpty();
      store.outletRules("name\tA\n");
      long state = store.state();
      store.outletRules("name\tA\n");
      assertThat(store.state()).isEqualTo(state);
    }
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      assertThat(store.outletRules()).contains("name\tA\n");
      store.outletRules("");
      assertThat(store.outletRules()).isEmpty();
    }
  }

  @Test
  void tellsWhatAPageWasRenderedFrom() {
    Origin origin =
        new Origin(Specimens.page(9).id(), "application/pdf", 7, "2 of 3", "a reader 1");
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      keep(store, 1, "e", "");
      keepFrom(store, 2, origin);
      assertThat(store.page(Specimens.page(1).id()).orElseThrow().origin()).isNull();
      assertThat(store.page(Specimens.page(2).id()).orElseThrow().origin()).isEqualTo(origin);
    }
  }

  @Test
  void aFileThatWasRenderedAnewReplacesItsOlderPages() {
    Origin old = new Origin(Specimens.page(9).id(), "application/pdf", 7, null, "a reader 1");
    Origin anew = new Origin(Specimens.page(9).id(), "application/pdf", 7, null, "a reader 2");
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      keepFrom(store, 1, old);
      keepFrom(store, 2, anew);
      keep(store, 3, "e", "");
      assertThat(store.readings())
          .extracting(k -> k.coded().article().page())
          .containsExactlyInAnyOrder(Specimens.page(2).id(), Specimens.page(3).id());
      // It is told no longer, but it is not gone.
      assertThat(store.page(Specimens.page(1).id())).isPresent();
    }
  }

  @Test
  void twoArticlesOfOneFileBothStand() {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      for (int n = 1; n <= 2; n++) {
        String place = n + " of 2";
        keepFrom(store, n, new Origin(Specimens.page(9).id(), "application/rtf", 7, place, "r 1"));
      }
      assertThat(store.readings()).hasSize(2);
    }
  }

  @Test
  void givesWhatItHeldOnceARunWasDone() {
    try (SqliteStore store = SqliteStore.inMemory(CLOCK)) {
      keep(store, 1, "1.0", "");
      keep(store, 2, "1.0", "");
      keep(store, 1, "1.1", "");
      List<Run> runs = store.runs();
      assertThat(runs).hasSize(3);
      assertThat(store.readings(runs.get(0).id())).hasSize(1);
      assertThat(store.readings(runs.get(1).id()))
          .extracting(Kept::engine)
          .containsExactly("1.0", "1.0");
      assertThat(store.readings(runs.get(2).id()))
          .extracting(Kept::engine)
          .containsExactlyElementsOf(store.readings().stream().map(Kept::engine).toList())
          .contains("1.1");
      assertThat(store.readings(0)).isEmpty();
    }
  }

  @Test
  void keepsAPageOnceHoweverOftenItComes() {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      assertThat(store.holds(Specimens.page(1), "e", "")).isFalse();
      keep(store, 1, "e", "");
      long state = store.state();
      assertThat(store.holds(Specimens.page(1), "e", "")).isTrue();
      assertThat(store.holds(Specimens.page(1), "newer", "")).isFalse();
      assertThat(store.holds(Specimens.page(1), "e", "2031-10-09")).isFalse();
      keep(store, 1, "e", "");
      assertThat(store.readings()).hasSize(1);
      assertThat(store.state()).isGreaterThan(state);
    }
  }

  @Test
  void rememberstheDateThatTheAnalystEnteredLast() {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      assertThat(store.entered(Specimens.page(1).id())).isEmpty();
      keep(store, 1, "e", "2031-10-09");
      keep(store, 1, "e", "2031-10-10");
      assertThat(store.entered(Specimens.page(1).id())).contains("2031-10-10");
      keep(store, 1, "e", "2031-10-09");
      assertThat(store.entered(Specimens.page(1).id())).contains("2031-10-09");
      assertThat(store.readings()).hasSize(1);
    }
  }

  @Test
  void listsWhatWasRefusedOnceByName() {
    try (Store store = SqliteStore.inMemory(CLOCK)) {
      long first = store.begin("e");
      store.refuse(first, new Refusal("b.html", "empty", "save again"));
      store.refuse(first, new Refusal("a.html", "empty", "save again"));
      long second = store.begin("e");
      store.refuse(second, new Refusal("b.html", "binary", "no"));
      assertThat(store.refusals())
          .containsExactly(
              new Refusal("a.html", "empty", "save again"), new Refusal("b.html", "binary", "no"));
    }
  }

  @Test
  void leavesAStoreOfANewerVersionUntouchedAndSaysSo() throws IOException, SQLException {
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      keep(store, 1, "e", "");
    }
    sql("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> SqliteStore.open(file(), CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("sillok.db: it was made by a newer Sillok (store version 99")
        .hasMessageNotContaining("\n");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
    assertThat(folder).isDirectoryNotContaining(p -> p.toString().contains("-wal"));
  }

  @Test
  void refusesAFileThatIsNoStoreAndLeavesItAsItIs() throws IOException {
    Files.writeString(file(), "Dear diary, ".repeat(50));
    assertThatThrownBy(() -> SqliteStore.open(file(), CLOCK))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("sillok.db: it is not a store of Sillok");
    assertThat(file()).hasContent("Dear diary, ".repeat(50));
  }

  @Test
  void refusesTheDatabaseOfAnotherProgram() throws SQLException {
    sql("CREATE TABLE t (x)", "PRAGMA application_id = 7", "PRAGMA user_version = 3");
    assertThatThrownBy(() -> SqliteStore.open(file(), CLOCK))
        .hasMessageContaining("it is not a store of Sillok");
  }

  @Test
  void saysInOneLineThatTheDiskIsFullAndKeepsWhatWasThere() throws SQLException {
    try (SqliteStore store = SqliteStore.open(file(), CLOCK)) {
      keep(store, 1, "e", "");
      // SQLite's own limit of pages fails in the same way and with the same code as a full disk.
      store.limit(1);
      assertThatThrownBy(
              () -> {
                for (int n = 2; n < 500; n++) {
                  keep(store, n, "e", "");
                }
              })
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the disk is full");
    }
    try (Store store = SqliteStore.open(file(), CLOCK)) {
      int there = store.readings().size();
      assertThat(there).isPositive();
      keep(store, 1000, "e", "");
      assertThat(store.readings()).hasSize(there + 1);
    }
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
