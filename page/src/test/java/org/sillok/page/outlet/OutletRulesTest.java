package org.sillok.page.outlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Page;
import org.sillok.page.PageReader;
import org.sillok.page.Reading;

final class OutletRulesTest {
  /** A rule of an outlet that there is not, for its sites of two years. */
  private static final String GAZETTE =
      """
      name	Skerry Gazette
      host	gazette.example
      zone	Asia/Seoul
      body	div.x1
      not	div.x2
      headline	p.x3
      byline	p.x4
      date	p.x5
      """;

  private static final String PAGE =
      """
      <link rel="canonical" href="https://news.gazette.example/a">
      <h1>Skerry Gazette</h1><p class="x3">Ferry sails again</p><p class="x4">Maud Ferrier</p>
      <p class="x5">4 March 2031 15:03</p>
      <div class="x1"><p>The ferry to the outer islands sailed again on Tuesday after three days in port.</p>
      <div class="x2"><p>Those who read this paper know more of the sea than those who do not.</p></div>
      <p>The harbour office said that the swell had gone down in the night.</p></div>
      """;

  private static Article read(OutletRules rules, String type, String address, String text) {
    Page page = new Page("p", address, null, type, UTF_8, text.getBytes(StandardCharsets.UTF_8));
    Reading reading = PageReader.with(rules).read(page);
    assertThat(reading).as("%s", reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private static Article read(OutletRules rules, OutletRule rule, Example example) {
    String type = example.html() ? "text/html" : "text/plain";
    return read(rules, type, "https://www." + rule.hosts().get(0) + "/1", example.page());
  }

  /** What an article says of all that an example may tell. */
  private static Map<String, List<String>> told(Article a) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    out.put("headline", a.headline() == null ? List.of() : List.of(a.headline().text()));
    out.put("byline", a.bylines().stream().map(Byline::name).toList());
    out.put("mail", a.bylines().stream().map(Byline::email).filter(Objects::nonNull).toList());
    out.put("day", List.of(a.published().when().edtf()));
    out.put("zone", Stream.ofNullable(a.published().zone()).map(ZoneOffset::toString).toList());
    out.put("section", Stream.ofNullable(a.section()).toList());
    out.put("kicker", Stream.ofNullable(a.paratext().kicker()).toList());
    out.put("place", Stream.ofNullable(a.dateline()).toList());
    out.put("body", List.of(a.text().split("\n\n", -1)));
    return out;
  }

  @TestFactory
  Stream<DynamicTest> examplesAreReadRight() {
    return OutletRules.shipped().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                example.where(),
                                () -> {
                                  Article read = read(OutletRules.shipped(), rule, example);
                                  Map<String, List<String>> got = told(read);
                                  assertThat(example.told()).containsKeys("body");
                                  assertThat(got).containsAllEntriesOf(known(example, got));
                                  assertThat(read.paratext().house())
                                      .containsExactly("read by the rule of " + rule.name());
                                })));
  }

  /** What an example tells; a word that is none of an article's is no entry of what was read. */
  private static Map<String, List<String>> known(Example example, Map<String, List<String>> got) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    example.told().keySet().forEach(of -> out.put(of, example.told(of)));
    assertThat(got.keySet()).as(example.where()).containsAll(out.keySet());
    return out;
  }

  @TestFactory
  Stream<DynamicTest> whatARuleSaysIsInItsExamples() {
    return OutletRules.shipped().rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      assertThat(rule.examples()).isNotEmpty();
                      List<Document> pages =
                          rule.examples().stream()
                              .filter(Example::html)
                              .map(e -> Jsoup.parse(e.page()))
                              .toList();
                      for (Map.Entry<Part, List<Evaluator>> place : rule.places().entrySet()) {
                        for (Evaluator selector : place.getValue()) {
                          assertThat(pages)
                              .as("%s %s", place.getKey(), selector)
                              .anyMatch(p -> p.selectFirst(selector) != null);
                        }
                      }
                      List<String> lines = new ArrayList<>();
                      rule.examples().forEach(e -> e.lines().forEach(l -> lines.add(bare(l))));
                      Stream.concat(rule.furniture().stream(), rule.ends().stream())
                          .forEach(
                              p ->
                                  assertThat(lines)
                                      .as("%s", p)
                                      .anyMatch(l -> p.matcher(l).matches()));
                      assertThat(rule.examples())
                          .allMatch(
                              e ->
                                  rule.datelines().isEmpty()
                                      || rule.place(e.told("body").get(0)) != null);
                    }));
  }

  private static String bare(String line) {
    return line.replaceFirst("^[•\\s]+", "").strip();
  }

  @Test
  void aRuleTellsWhatThePageHides() {
    OutletRules rules = OutletRules.read("mine", GAZETTE);

    Article a = read(rules, "text/html", "https://elsewhere.example/", PAGE);

    assertThat(a.headline()).isNotNull();
    assertThat(a.headline().text()).isEqualTo("Ferry sails again");
    assertThat(a.headline().inPage().in(PAGE)).isEqualTo("Ferry sails again");
    assertThat(a.bylines()).extracting(Byline::name).containsExactly("Maud Ferrier");
    assertThat(a.text())
        .isEqualTo(
            "The ferry to the outer islands sailed again on Tuesday after three days in port.\n\n"
                + "The harbour office said that the swell had gone down in the night.");
    assertThat(a.published().when().edtf()).isEqualTo("2031-03-04");
    assertThat(a.published().zone()).isEqualTo(ZoneOffset.ofHours(9));
    assertThat(a.paratext().house()).containsExactly("read by the rule of Skerry Gazette");
    assertThat(a.published().evidence().get(0).rule()).isEqualTo("outlet-rule");
  }

  @Test
  void aRuleThatFindsNothingLeavesThePageToTheGeneralReader() {
    OutletRules rules =
        OutletRules.read("mine", GAZETTE.replace("\tp.x", "\tp.y").replace("x1", "y1"));

    Article ruled = read(rules, "text/html", "https://gazette.example/", PAGE);
    Article plain = read(OutletRules.none(), "text/html", "https://gazette.example/", PAGE);

    assertThat(ruled.text()).isEqualTo(plain.text());
    assertThat(ruled.headline()).isEqualTo(plain.headline());
    assertThat(ruled.paratext().house())
        .containsExactly("the rule of Skerry Gazette found no body, no headline, no date");
    assertThat(plain.paratext().house()).isEmpty();
  }

  @Test
  void aRuleThatFindsTooLittleIsNotBelieved() {
    OutletRules rules = OutletRules.read("mine", GAZETTE.replace("body\tdiv.x1", "body\tp.x4"));

    Article ruled = read(rules, "text/html", "https://gazette.example/", PAGE);
    Article plain = read(OutletRules.none(), "text/html", "https://gazette.example/", PAGE);

    assertThat(ruled.text()).isEqualTo(plain.text());
    assertThat(ruled.headline().text()).isEqualTo("Ferry sails again");
    assertThat(ruled.paratext().house())
        .containsExactly("what the rule of Skerry Gazette takes for the body holds too little");
  }

  @Test
  void ownRulesGoBeforeShippedOnes() {
    String own = "name\tMy wire\nhost\treuters.com\nbody\tdiv.mine\n";
    OutletRules rules = OutletRules.read("mine", own).beforeShipped();

    assertThat(rules.ofHost("www.reuters.com")).isNotNull();
    assertThat(rules.ofHost("www.reuters.com").name()).isEqualTo("My wire");
    assertThat(rules.ofAddress("https://edition.cnn.com/a?b=c").name()).isEqualTo("CNN");
    assertThat(rules.ofHost("notreuters.com")).isNull();
    assertThat(rules.ofHost("com")).isNull();
    assertThat(rules.ofAddress(null)).isNull();
    assertThat(rules.text()).isEqualTo(own);
    assertThat(rules.checksum()).isNotEqualTo(OutletRules.shipped().checksum());
  }

  @Test
  void brokenFilesSayWhereAndWhy() {
    Map<String, String> broken =
        Map.of(
            "host\ta.example\n", "mine:1: the first line has to say the outlet's name",
            "name\tA\n", "mine:1: no line \"host\" in the rule of A",
            "name\tA\nhost\ta.example\nbody\tdiv[[\n", "mine:3: no selector: div[[",
            "name\tA\nhost\ta.example\nline\t(\n", "mine:3: no regular expression: Unclosed group",
            "name\tA\nhost\ta.example\nzone\tMars\n", "mine:3: no time zone: Mars",
            "name\tA\nhost\ta.example\nbodi\tdiv\n", "mine:3: no such word: bodi",
            "name\tA\nhost\ta.example\nbody\n",
                "mine:3: a tab and what it says is missing behind \"body\"",
            "name\tA\nhost\ta.example\ndateline\tX\n",
                "mine:3: no group (?<place>...) in the expression",
            "name\tA\nhost\ta.example\npage\tX\n",
                "mine:3: a line \"example\" has to stand before it");
    broken.forEach(
        (text, why) ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> OutletRules.read("mine", text))
                .withMessage(why));
  }
}
