package org.sillok.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.sillok.app.GoldStory;
import org.sillok.engine.Sillok;
import org.sillok.model.CopyGroup;
import org.sillok.model.Entry;
import org.sillok.model.PageId;

@TestInstance(Lifecycle.PER_CLASS)
class WebServerTest {
  private Sillok sillok = Sillok.inMemory();
  private WebServer server = WebServer.start(sillok, 0);

  @BeforeAll
  void start() {
    server.close();
    sillok.close();
    sillok = GoldStory.inMemory();
    server = WebServer.start(sillok, 0);
  }

  @AfterAll
  void stop() {
    server.close();
    sillok.close();
  }

  private record Answer(int status, String head, String body) {
    Document page() {
      return Jsoup.parse(body);
    }
  }

  private int port() {
    return URI.create(server.address()).getPort();
  }

  private Answer get(String path) throws IOException {
    return ask("GET", path, "Host: 127.0.0.1:" + port());
  }

  /** By hand, so that every header is what the test says. */
  private Answer ask(String method, String path, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      OutputStream out = socket.getOutputStream();
      String head = method + " " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers);
      out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int body = all.indexOf("\r\n\r\n");
      String answer = all.substring(0, body);
      Matcher status = Pattern.compile("HTTP/1.1 (\\d+)").matcher(answer);
      assertThat(status.find()).isTrue();
      return new Answer(Integer.parseInt(status.group(1)), answer, all.substring(body + 4));
    }
  }

  @Test
  void showsEveryEntryWithItsExactWords() throws IOException {
    Document page = get("/").page();
    List<Entry> entries = sillok.chronology().entries();
    assertThat(entries).hasSizeGreaterThan(40);
    assertThat(page.select("article.entry")).hasSameSizeAs(entries);
    for (Entry entry : entries) {
      Element shown = Objects.requireNonNull(page.getElementById(entry.id()), entry.id());
      entry
          .claims()
          .forEach(
              c ->
                  assertThat(shown.select("q").eachText())
                      .contains(c.provenance().quote().replaceAll("\\s+", " ").strip()));
    }
  }

  @Test
  void anEntryTellsWhyItsTellingsWereJoined() throws IOException {
    Entry joined =
        sillok.chronology().entries().stream()
            .filter(e -> e.event() != null && !e.event().reasons().isEmpty())
            .findFirst()
            .orElseThrow();
    String reason = Objects.requireNonNull(joined.event()).reasons().get(0);
    assertThat(get("/entry/" + joined.id()).page().text())
        .contains("Joined because: " + reason + ".");
    assertThat(get("/api/entries/" + joined.id()).body()).contains("\"joined\"", reason);
  }

  @Test
  void aPageLeadsToItsVersionsAndToWhatTheyChanged() throws IOException {
    Document page = null;
    for (CopyGroup group : sillok.chronology().copies()) {
      for (PageId id : group.pages()) {
        Document shown = get("/article/" + id.sha256()).page();
        page = page == null && shown.text().contains("later version") ? shown : page;
      }
    }
    Element link =
        Objects.requireNonNull(
            Objects.requireNonNull(page, "no page with a later version")
                .selectFirst("a[href^=/diff/]"),
            "no link to the difference");
    Answer difference = get(link.attr("href"));
    assertThat(difference.status()).isEqualTo(200);
    assertThat(difference.page().select("ins, del")).isNotEmpty();
    assertThat(get("/diff/0/1").status()).isEqualTo(400);
  }

  @Test
  void viewsShowTheWordsAndLeadToThem() throws IOException {
    for (String path :
        List.of(
            "/state",
            "/state?asof=2031-11-25&hindsight=on",
            "/positions?all=on",
            "/plans",
            "/changes?since=0",
            "/contradictions")) {
      Answer answer = get(path);
      assertThat(answer.status()).as(path).isEqualTo(200);
      Document page = answer.page();
      assertThat(page.select("script, [onclick], [style]")).as(path).isEmpty();
      assertThat(page.select("h1")).as(path).hasSize(1);
      assertThat(page.select(".views a[aria-current=page]")).as(path).hasSize(1);
      Element article = page.selectFirst("main a[href^=/article]");
      if (article != null) {
        assertThat(get(article.attr("href")).status()).as(path + " " + article).isEqualTo(200);
      }
    }
    assertThat(get("/state?asof=yesterday").status()).isEqualTo(400);
    assertThat(get("/changes?since=first").status()).isEqualTo(400);
    assertThat(get("/changes?since=9999").status()).isEqualTo(400);
  }

  @Test
  void facetsNarrowAndCanBeTakenAway() throws IOException {
    Document all = get("/").page();
    Element planned =
        all.select(".facets a").stream()
            .filter(a -> a.text().startsWith("planned"))
            .findFirst()
            .orElseThrow();
    Document narrowed = get(planned.attr("href")).page();
    int count = Integer.parseInt(planned.select(".n").text());
    assertThat(narrowed.select("article.entry")).hasSize(count);
    assertThat(narrowed.select("article.entry .mark").eachText()).containsOnly("planned");
    Element chip = Objects.requireNonNull(narrowed.selectFirst(".chips a"));
    assertThat(get(chip.attr("href")).page().select("article.entry"))
        .hasSameSizeAs(all.select("article.entry"));
  }

  @Test
  void theBarsOfTheStripLeadToTheirDays() throws IOException {
    Element bar = Objects.requireNonNull(get("/").page().selectFirst(".strip svg a"));
    int count = Integer.parseInt(bar.attr("aria-label").replaceAll(".*: ", ""));
    assertThat(get(bar.attr("href")).page().select("article.entry"))
        .hasSizeGreaterThanOrEqualTo(count);
  }

  @Test
  void opensTheArticleBesideWithTheWordsMarked() throws IOException {
    Entry entry = sillok.chronology().entries().get(3);
    Document page = get("/?entry=" + entry.id()).page();
    String sentence =
        page.select(".panel mark").stream().map(Element::wholeText).collect(Collectors.joining());
    assertThat(sentence).isEqualTo(entry.claims().get(0).provenance().quote());
    assertThat(page.select("article.entry[aria-current=true]").attr("id")).isEqualTo(entry.id());
  }

  @Test
  void explainsAnEntryDownToThePage() throws IOException {
    Entry entry = sillok.chronology().entries().get(0);
    Document page = get("/entry/" + entry.id()).page();
    assertThat(page.select(".witness")).hasSameSizeAs(entry.claims());
    assertThat(page.text()).contains("read again just now, and the same").contains("gold");
    String article = page.select(".witness .links a").attr("href");
    assertThat(get(article).page().select("a.told[href=/entry/" + entry.id() + "]")).isNotEmpty();
  }

  @Test
  void theInterfaceGivesTheSameAsJson() throws IOException {
    Answer answer = get("/api/entries?status=planned");
    assertThat(answer.head()).contains("application/json");
    assertThat(answer.body()).contains("\"status\" : \"planned\"").contains("\"inPage\"");
    String id = sillok.chronology().entries().get(0).id();
    assertThat(get("/api/entries/" + id).body()).contains(id);
  }

  @Test
  void answersNobodyWhoCallsItByAnotherName() throws IOException {
    assertThat(ask("GET", "/", "Host: sillok.example:" + port()).status()).isEqualTo(403);
    assertThat(ask("GET", "/", "Host: 127.0.0.1").status()).isEqualTo(403);
    assertThat(ask("GET", "/api/entries", "Host: evil.example").status()).isEqualTo(403);
    assertThat(
            ask("GET", "/", "Host: 127.0.0.1:" + port(), "Origin: https://evil.example").status())
        .isEqualTo(403);
    assertThat(ask("POST", "/", "Host: 127.0.0.1:" + port(), "Content-Length: 0").status())
        .isNotEqualTo(200);
    assertThat(ask("GET", "/", "Host: localhost:" + port()).status()).isEqualTo(200);
  }

  @Test
  void allowsNoScriptAndNothingFromElsewhere() throws IOException {
    for (String path : List.of("/", "/nothing", "/entry/zzz", "/?from=gestern")) {
      Answer answer = get(path);
      assertThat(answer.head()).contains("Content-Security-Policy: default-src 'none'");
      Document page = answer.page();
      assertThat(page.select("script, [style], style, [onclick]")).isEmpty();
      assertThat(page.select("[src], link[href]").eachAttr("href"))
          .allMatch(h -> h.startsWith("/"));
      assertThat(page.select("main#main")).hasSize(1);
    }
    assertThat(get("/nothing").status()).isEqualTo(404);
    assertThat(get("/?from=gestern").status()).isEqualTo(400);
  }

  @Test
  void takesNothingFromAnAddressForMarkUp() throws IOException {
    Answer answer = get("/?actor=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(answer.body()).doesNotContain("<script").contains("&lt;script");
  }

  @Test
  void listensOnTheLoopbackAddressOnly() {
    assertThat(server.address()).startsWith("http://127.0.0.1:");
  }

  /** For a look in the browser: prints the address and waits for a line. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws IOException {
    try (Sillok sillok = GoldStory.inMemory();
        WebServer server = WebServer.start(sillok, 7171)) {
      System.out.println(server.address());
      new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
  }

  @Test
  void showsEveryPageOfAStoryAndItsMostTellingDays() throws IOException {
    Document stories = get("/stories").page();
    assertThat(stories.select(".affairs li")).hasSameSizeAs(sillok.chronology().stories());
    String link = Objects.requireNonNull(stories.selectFirst(".affairs a")).attr("href");
    Document story = get(link).page();
    var largest =
        sillok.chronology().stories().stream()
            .filter(s -> link.endsWith(s.id()))
            .findFirst()
            .orElseThrow();
    assertThat(story.select("tbody tr")).hasSameSizeAs(largest.pages());
    assertThat(story.select("blockquote q")).isNotEmpty();
    for (Element cited : story.select("blockquote")) {
      String address = Objects.requireNonNull(cited.selectFirst("a")).attr("href");
      String words = Objects.requireNonNull(cited.selectFirst("q")).text();
      assertThat(get(address).page().text()).contains(words);
    }
    assertThat(get("/story/s0000000000000000").status()).isEqualTo(404);
  }
}
