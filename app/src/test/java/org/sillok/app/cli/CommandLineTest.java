package org.sillok.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.model.When;
import org.sillok.model.testing.SharedBench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program from its command line, as a user runs it. */
class CommandLineTest {
  private static final Path PAGES = SharedBench.root().resolve("samples/mackerel/pages");

  @TempDir private Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run sillok(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument.toString());
    }
    int code =
        RootCommand.commandLine(new PrintWriter(out), new PrintWriter(err))
            .execute(words.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  private Path store() {
    return folder.resolve("sillok.db");
  }

  @Test
  void readsAnewWithAListOfActors() throws IOException {
    Path page = folder.resolve("one.txt");
    Files.writeString(page, "Envoy arrives\n\nVarnland's envoy met Danish officials in Oslo.\n");
    Path list =
        Files.writeString(
            folder.resolve("actors.csv"), "name,kind,country\nVarnland,government,VRN\n");
    sillok("build", page, "--store", store());
    assertThat(sillok("build", page, "--store", store()).err()).contains("0 pages added");
    assertThat(sillok("build", page, "--store", store(), "--actors", list).err())
        .contains("1 page added");
    assertThat(sillok("build", page, "--store", store(), "--actors", list).err())
        .contains("0 pages added");
    assertThat(sillok("build", page, "--store", store()).err()).contains("0 pages added");
    assertThat(sillok("actors", "--store", store()).out()).contains("\"Varnland\"", "\"VRN\"");
    assertThat(sillok("chronicle", "--store", store(), "--format", "json").out()).contains("VRN");
    assertThat(sillok("actors", "--drop", "--store", store()).err()).contains("1 page added");
    assertThat(sillok("actors", "--store", store()).out()).isEmpty();
    assertThat(sillok("chronicle", "--store", store(), "--format", "json").out())
        .doesNotContain("VRN");
    assertThat(sillok("actors", list, "--store", store()).err()).contains("1 line kept");
    assertThat(sillok("build", "--again", "--store", store()).err()).contains("1 known before");
    assertThat(sillok("chronicle", "--store", store(), "--format", "json").out()).contains("VRN");
    assertThat(sillok("annotate", page, "--actors", list).out()).contains("VRN");
    Files.writeString(list, "name,from\nVarnland,soon\n");
    Run bad = sillok("build", page, "--store", store(), "--actors", list);
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("actors.csv, line 2");
  }

  @Test
  void readsWithOwnRulesOfOutlets() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            "<link rel=canonical href='https://www.skerry-gazette.example/1'><h1>Skerry</h1>"
                + "<div class=q>Ferry sails again</div><div class=r><p>The ferry to the outer islands"
                + " sailed again on Tuesday after three days in port.</p></div>");
    Path rules = Files.createDirectory(folder.resolve("outlets"));
    Path file =
        Files.writeString(
            rules.resolve("gazette.tsv"),
            "name\tSkerry Gazette\nhost\tskerry-gazette.example\nheadline\tdiv.q\nbody\tdiv.r\n");
    assertThat(sillok("read", page).out()).contains("Headline   Skerry");
    assertThat(sillok("read", page, "--outlets", rules).out())
        .contains("Headline   Ferry sails again", "Rule       read by the rule of Skerry Gazette");
    sillok("build", page, "--store", store());
    assertThat(sillok("build", page, "--store", store(), "--outlets", file).err())
        .contains("1 page added");
    assertThat(sillok("build", page, "--store", store()).err()).contains("0 pages added");
    Files.writeString(file, "name\tSkerry Gazette\nhost\tskerry-gazette.example\nbody\t[[\n");
    Run bad = sillok("read", page, "--outlets", rules);
    assertThat(bad.code()).isEqualTo(2);
    assertThat(bad.err()).contains("gazette.tsv:3: no selector: [[");
    assertThat(sillok("read", page, "--outlets", folder.resolve("none")).err())
        .contains("none: no such folder");
  }

  @Test
  void predictsWithAListOfActors() throws IOException {
    Files.writeString(
        folder.resolve("own.jsonl"),
        "{\"id\": \"1\", \"text\": \"Varnland accused Norway of dumping herring.\"}\n");
    Path list =
        Files.writeString(
            folder.resolve("actors.csv"), "name,kind,country\nVarnland,government,VRN\n");
    Path out = folder.resolve("out.jsonl");
    sillok("predict", "-q", "events:own", folder, out);
    assertThat(Files.readString(out)).doesNotContain("VRN");
    sillok("predict", "-q", "events:own", folder, out, "--actors", list);
    assertThat(Files.readString(out)).contains("\"VRN\"");
  }

  @Test
  void tellsTheStateOfPlayPlansAndWhatARunChanged() {
    sillok("build", PAGES.resolve("01-nsw.txt"), "--store", store());
    Run second = sillok("build", PAGES, "--store", store());
    assertThat(second.err()).contains(" new", "'sillok changes' tells which");
    Run changes = sillok("changes", "--store", store());
    assertThat(changes.code()).isZero();
    assertThat(changes.out()).contains("told for the first time");
    assertThat(sillok("changes", "--since", "2", "--store", store()).out())
        .isEqualTo("Nothing has changed.\n");
    assertThat(sillok("changes", "--since", "9", "--store", store()).code()).isEqualTo(2);
    assertThat(sillok("changes", "--runs", "--store", store()).out().lines()).hasSize(2);

    Run early = sillok("state", "--as-of", "2031-10-03", "--store", store());
    assertThat(early.code()).isZero();
    assertThat(early.out()).contains("as known then", "  1 page\n", "In office");
    JsonNode state = json(sillok("state", "--store", store(), "--format", "json").out());
    assertThat(state.path("offices").size()).isGreaterThan(5);
    for (JsonNode plan :
        json(sillok("promises", "--store", store(), "--format", "json").out()).path("plans")) {
      assertThat(plan.path("announced").path(0).path("quote").asString()).isNotBlank();
    }
    assertThat(sillok("positions", "--party", "ISL", "--store", store()).out()).contains("ISL: ");
    assertThat(sillok("contradictions", "--store", store()).code()).isZero();
  }

  @Test
  void buildsPrintsAndExplains() {
    Run build = sillok("build", PAGES, "--store", store());
    assertThat(build.code()).isZero();
    assertThat(build.out()).isEmpty();
    assertThat(build.err()).contains("34 pages added");
    assertThat(sillok("build", PAGES, "--store", store()).err())
        .contains("0 pages added", "34 known before");

    Run text = sillok("chronicle", "--store", store());
    assertThat(text.code()).isZero();
    assertThat(text.out()).contains("October 2031", "– Bergen Ledger, ").doesNotContain("\u001b");

    JsonNode json = json(sillok("chronicle", "--store", store(), "--format", "json").out());
    assertThat(json.path("entries").size()).isGreaterThan(40);
    for (JsonNode entry : json.path("entries")) {
      for (JsonNode claim : entry.path("claims")) {
        assertThat(claim.path("page").path("id").asString()).hasSize(64);
        assertThat(claim.path("rule").asString()).isNotBlank();
        assertThat(claim.path("inArticle").size()).isEqualTo(2);
        assertThat(claim.path("inPage").size()).isEqualTo(2);
        assertThat(claim.has("edtf")).isTrue();
        assertThat(claim.path("quote").asString()).isNotBlank();
      }
    }
    assertThat(sillok("stories", "--store", store()).out()).contains(" pages, ", " independent  s");
    Run timeline = sillok("timeline", "--days", "3", "--store", store());
    assertThat(timeline.out().lines().filter(l -> l.startsWith("203"))).hasSize(3);
    Run diff = sillok("diff", "04-nsw.txt", "05-nsw.txt", "--store", store());
    assertThat(diff.out()).contains("+ ", "= ");
    assertThat(sillok("diff", "04-nsw.txt", "none", "--store", store()).code()).isEqualTo(2);
    String id = json.path("entries").path(0).path("id").asString();
    Run explained = sillok("explain", id, "--store", store());
    assertThat(explained.code()).isZero();
    assertThat(explained.out()).contains("read again and the same", id);
  }

  @Test
  void everyFormatHoldsEveryEntry() {
    sillok("build", PAGES, "--store", store(), "--quiet");
    JsonNode entries =
        json(sillok("chronicle", "--store", store(), "--format", "json").out()).path("entries");
    String csv = sillok("chronicle", "--store", store(), "--format", "csv").out();
    String html = sillok("chronicle", "--store", store(), "--format", "html").out();
    String text = sillok("chronicle", "--store", store(), "--format", "text").out();
    String markdown = sillok("chronicle", "--store", store(), "--format", "markdown").out();
    for (JsonNode entry : entries) {
      String id = entry.path("id").asString();
      assertThat(csv).contains("\r\n" + id + ",");
      assertThat(html).contains("<article id=\"" + id + "\">");
      assertThat(text).contains(id);
    }
    assertThat(markdown.lines().filter(l -> l.startsWith("**")).count()).isEqualTo(entries.size());
    assertThat(html).doesNotContain("<script");
  }

  @Test
  void narrowsTheChronology() {
    sillok("build", PAGES, "--store", store(), "--quiet");
    Run planned =
        sillok("chronicle", "--store", store(), "--status", "planned", "--format", "json");
    for (JsonNode entry : json(planned.out()).path("entries")) {
      assertThat(entry.path("status").asString()).isEqualTo("planned");
    }
    assertThat(sillok("chronicle", "--store", store(), "--actor", "nobody at all").out())
        .isEqualTo("No entry.\n");
    assertThat(sillok("chronicle", "--store", store(), "--from", "yesterday").code()).isEqualTo(2);
  }

  @Test
  void whatHasNoDayOfItsOwnIsListedUnderThatOfItsTelling() {
    sillok("build", PAGES, "--store", store(), "--quiet");
    Run all = sillok("chronicle", "--store", store(), "--format", "json");
    LocalDate last = LocalDate.MIN;
    int told = 0;
    for (JsonNode entry : json(all.out()).path("entries")) {
      boolean undated = entry.path("when").path("edtf").asString("").isEmpty();
      When listed =
          undated
              ? When.parse(entry.path("told").asString())
              : When.parse(entry.path("when").path("edtf").asString());
      LocalDate day = listed.earliest() != null ? listed.earliest() : listed.latest();
      LocalDate place = day == null ? LocalDate.MAX : day;
      assertThat(place).isAfterOrEqualTo(last);
      last = place;
      told += undated && day != null ? 1 : 0;
    }
    assertThat(told).isPositive();
    assertThat(
            sillok("chronicle", "--store", store(), "--from", "2031-10-09", "--to", "2031-10-09")
                .out())
        .contains("told 9 October 2031\n");
  }

  @Test
  void readsAndAnnotatesOnePageWithoutAStore() {
    Path page = PAGES.resolve("05-nsw.txt");
    Run read = sillok("read", page);
    assertThat(read.code()).isZero();
    assertThat(read.out()).contains("Published  9 October 2031");
    assertThat(json(sillok("read", page, "--json").out()).path("published").path("edtf").asString())
        .isEqualTo("2031-10-09");
    assertThat(json(sillok("annotate", page, "--json").out()).path("claims").size()).isPositive();
    assertThat(sillok("annotate", page).out()).contains("Claims\n", "Quotations\n");
    assertThat(sillok("annotate", page, "--html").out())
        .startsWith("<!doctype html>")
        .contains("Who is who", "class=\"q direct")
        .doesNotContain("<script", "http://", "https://");
    assertThat(sillok("read", page, "--published", "2031-10-10").out()).contains("10 October 2031");
  }

  @Test
  void leavesWithTwoWhenNothingCouldBeReadAndSaysWhy() throws IOException {
    Path empty = Files.write(folder.resolve("empty.html"), new byte[0]);
    Run build = sillok("build", empty, folder.resolve("absent.html"), "--store", store());
    assertThat(build.code()).isEqualTo(2);
    assertThat(build.err().lines().filter(l -> l.startsWith("not read: "))).hasSize(2);
    assertThat(build.err()).contains("empty.html", "absent.html");
    assertThat(sillok("read", empty).code()).isEqualTo(2);
  }

  @Test
  void askedForAStoreThatIsNotThereItMakesNone() {
    Run run = sillok("chronicle", "--store", store());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no such store").hasLineCount(1);
    assertThat(store()).doesNotExist();
    assertThat(sillok("explain", "e1", "--store", store()).code()).isEqualTo(2);
  }

  @Test
  void wrongUseIsTold() throws IOException {
    assertThat(sillok("build").code()).isEqualTo(2);
    assertThat(sillok("nonsense").code()).isEqualTo(2);
    assertThat(sillok("predict", "nonsense", folder, folder.resolve("o")).err())
        .contains("no task nonsense");
    Files.writeString(store(), "no database at all, only words ".repeat(9));
    Run foreign = sillok("chronicle", "--store", store());
    assertThat(foreign.code()).isEqualTo(2);
    assertThat(foreign.err()).contains("it is not a store of Sillok").hasLineCount(1);
  }

  @Test
  void theDemoNeedsNothing() {
    Run demo = sillok("demo", "--no-serve");
    assertThat(demo.code()).isZero();
    assertThat(demo.out()).contains("2031");
    assertThat(demo.err()).contains("34 pages added");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "actors",
        "chronicle",
        "explain",
        "read",
        "annotate",
        "demo",
        "serve",
        "predict",
        "rehearse"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Run help = sillok(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: sillok " + command, "  sillok " + command);
  }

  private static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }
}
