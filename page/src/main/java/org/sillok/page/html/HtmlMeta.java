package org.sillok.page.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;
import org.sillok.model.Paratext;
import org.sillok.model.Span;
import org.sillok.page.meta.Bylines;
import org.sillok.page.meta.Dateline;
import org.sillok.page.meta.JsonLd;
import org.sillok.page.meta.Mastheads;
import org.sillok.page.shape.Lines;

/** What the mark-up of a page says about its article. */
public final class HtmlMeta {
  /** Tags of languages, as BCP 47 and as POSIX write them. */
  private static final int LONGEST_SECTION = 40;

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  private static final Pattern COMMAS = Pattern.compile("\\s*,(?! ?(?:Jr|Sr))\\s*");
  private static final Pattern SEVERAL =
      Pattern.compile("\\s*(?:,(?! ?(?:Jr|Sr))| and | und | et | y | & )\\s*");

  /** What the only heading of first rank is worth beside likeness to the declared title. */
  private static final double SOLE = 0.2;

  /** What is longer is no list of authors. */
  private static final int LONGEST = 2000;

  private final HtmlPage page;
  private final Document document;
  private final JsonLd json;
  private final House house;
  private final @Nullable Excerpt headline;
  private final Map<String, String> metas = new LinkedHashMap<>();
  private final List<String> filed = new ArrayList<>();

  /** Reads the head of a page once. */
  public HtmlMeta(HtmlPage page) {
    this(page, House.NONE);
  }

  /** Reads the head of a page once, of which the rule of its outlet tells too. */
  public HtmlMeta(HtmlPage page, House house) {
    this.page = page;
    this.house = house;
    this.document = page.document;
    this.json = JsonLd.of(page.tree);
    for (Element meta : page.tree.metas()) {
      for (String name : List.of("property", "name", "itemprop")) {
        String key = meta.attr(name);
        if (!key.isEmpty()) {
          String lower = key.toLowerCase(Locale.ROOT);
          metas.putIfAbsent(lower, meta.attr("content").strip());
          if (lower.equals("article:tag") || lower.equals("og:article:tag")) {
            filed.addAll(List.of(meta.attr("content").split("\\s*,\\s*")));
          }
        }
      }
    }
    this.headline = findHeadline();
  }

  /** The JSON-LD of the page. */
  public JsonLd json() {
    return json;
  }

  private @Nullable String meta(String... keys) {
    for (String key : keys) {
      String value = metas.get(key);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** The headline as the page shows it, else as it declares it; null if it does neither. */
  public @Nullable Excerpt headline() {
    return headline;
  }

  private @Nullable Excerpt findHeadline() {
    Excerpt told = house.headline();
    if (told != null) {
      return told;
    }
    String declared =
        json.headline() != null
            ? json.headline()
            : meta("og:title", "twitter:title", "dc.title", "headline");
    String title = page.tree.title().strip();
    Titles titles = new Titles(declared, title);
    String bare = withoutSite(declared == null ? title : declared);
    Block best = null;
    double bestScore = 0;
    Block sole = soleHeading();
    for (Block b : page.blocks) {
      if (!b.isHeading() || b.shape.words() == 0 || b.text.length() > 300) {
        continue;
      }
      double score =
          titles.likeness(b.text) + (b.tag.equals("h1") ? 0.35 : b.tag.equals("h2") ? 0.1 : 0);
      score -=
          b.furniture == Role.NONE || b.furniture == Role.BYLINE || b.furniture == Role.FOOTER
              ? 0
              : 0.2;
      if (b == sole) {
        score += SOLE;
      }
      if (score > bestScore) {
        best = b;
        bestScore = score;
      }
    }
    if (best != null && bestScore > 0.5) {
      return new Excerpt(Titles.behind(withoutKicker(best), bare), span(best));
    }
    if (declared != null) {
      return new Excerpt(declared, null);
    }
    if (best != null && best.tag.equals("h1")) {
      return new Excerpt(best.text, span(best));
    }
    String cut = withoutSite(title);
    return cut.isEmpty() ? null : new Excerpt(cut, null);
  }

  /** The only heading of first rank, if it is neither furniture nor the way home; else null. */
  private @Nullable Block soleHeading() {
    Block sole = null;
    for (Block b : page.blocks) {
      if (b.tag.equals("h1") && b.shape.words() > 0) {
        if (sole != null) {
          return null;
        }
        sole = b;
      }
    }
    return sole == null || sole.links > 0.5 || sole.furniture != Role.NONE ? null : sole;
  }

  /** A page's title without the site's name behind a bar or dash. */
  private static String withoutSite(String title) {
    int best = -1;
    for (String sign : List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ")) {
      best = Math.max(best, title.lastIndexOf(sign));
    }
    return best > 10 ? title.substring(0, best).strip() : title;
  }

  private String withoutKicker(Block heading) {
    String kicker = Kickers.inside(page, heading);
    return kicker == null
        ? heading.text
        : heading.text.substring(kicker.length()).replaceFirst("^[\\s:|–—-]+", "");
  }

  private @Nullable Span span(Block b) {
    Span first = page.tree.span(b.nodes.get(0));
    Span last = page.tree.span(b.nodes.get(b.nodes.size() - 1));
    return first != null && last != null && first.start() <= last.end()
        ? new Span(first.start(), last.end())
        : null;
  }

  /** The authors, declared or shown. */
  public List<Byline> bylines() {
    List<String> supposed = new ArrayList<>();
    String meta =
        meta("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl");
    if (meta == null) {
      meta = ofCard();
    }
    if (meta != null && meta.length() < LONGEST && !meta.startsWith("http")) {
      supposed.addAll(split(meta));
    }
    List<String> told = house.authors().stream().flatMap(HtmlMeta::printed).toList();
    List<String> declared = told.isEmpty() ? json.authors() : told;
    return HtmlBylines.of(page, declared, supposed, json.bodies(), site()).stream()
        .map(this::described)
        .toList();
  }

  /** The names in a line of authors, as they are usually written. */
  private static Stream<String> printed(String line) {
    return SEVERAL.splitAsStream(AuthorNames.bare(line)).map(Bylines::tidy);
  }

  /** Cards for sharing say in words what their lines are. */
  private @Nullable String ofCard() {
    for (int i = 1; i <= 2; i++) {
      String label = meta("twitter:label" + i);
      if (label != null && Bylines.isLabel(label)) {
        return meta("twitter:data" + i);
      }
    }
    return null;
  }

  /** Several authors of one declaration; an address ("Courier, Skerry, Norway") is none. */
  private static List<String> split(String authors) {
    List<String> out = new ArrayList<>();
    for (String some : authors.split("\\s*;\\s*")) {
      List<String> parts = List.of(SEVERAL.split(some));
      if (parts.stream().allMatch(p -> Bylines.isName(AuthorNames.bare(p)))) {
        out.addAll(parts);
      } else {
        out.add(COMMAS.split(some)[0]);
      }
    }
    return out;
  }

  /** The author with address and role, where the page declares them. */
  private Byline described(Byline author) {
    for (Byline d : json.described()) {
      if (Bylines.isSame(d.name(), author.name())) {
        return new Byline(
            author.name(),
            author.email() == null ? d.email() : author.email(),
            author.role() == null ? d.role() : author.role());
      }
    }
    return author;
  }

  /** The name of the site as it declares it, in words or in its title; null if it does neither. */
  public @Nullable String site() {
    if (json.publisher() != null) {
      return json.publisher();
    }
    String declared =
        meta("og:site_name", "application-name", "twitter:app:name:iphone", "publisher");
    if (declared != null) {
      return declared;
    }
    return Mastheads.ofTitle(page.tree.title(), headline == null ? null : headline.text());
  }

  /** The address as the page declares it, or null. */
  public @Nullable String address() {
    Element canonical = page.tree.canonical();
    String address = canonical == null ? meta("og:url") : canonical.attr("href");
    return address == null || !address.startsWith("http") ? meta("og:url") : address;
  }

  /** The section, or null. */
  public @Nullable String section() {
    if (house.section() != null) {
      return house.section();
    }
    String declared = meta("article:section", "articlesection", "parsely-section");
    if (declared == null) {
      declared = json.section();
    }
    return declared == null ? ofTrail() : declared;
  }

  /** The last step before the article itself, the front page not counted. */
  private @Nullable String ofTrail() {
    List<String> trail = json.trail();
    String title = headline == null ? page.tree.title() : headline.text();
    for (int i = trail.size() - 1; i > 0; i--) {
      String step = trail.get(i);
      if (!Lines.sameWords(step, title) && step.length() <= LONGEST_SECTION) {
        return step;
      }
    }
    return null;
  }

  /** What else is declared of the article, and the line over its headline. */
  public Paratext paratext() {
    return new Paratext(
        house.kicker() == null ? Kickers.of(page, headline) : house.kicker(),
        tags(),
        json.contributors(),
        json.credits(),
        List.of(),
        null,
        List.of(),
        house.notes());
  }

  private List<String> tags() {
    List<String> out = new ArrayList<>(filed);
    if (out.isEmpty()) {
      out.addAll(json.keywords());
    }
    if (out.isEmpty()) {
      page.tree.tags().forEach(e -> out.add(e.text().strip()));
    }
    if (out.isEmpty()) {
      String words = meta("news_keywords", "keywords", "parsely-tags", "sailthru.tags");
      if (words != null) {
        out.addAll(List.of(words.split("\\s*[,;]\\s*")));
      }
    }
    out.removeIf(String::isBlank);
    return out;
  }

  /** The language as declared, or null. */
  public @Nullable String language() {
    Element html = document.firstElementChild();
    String lang =
        html != null && html.hasAttr("lang")
            ? html.attr("lang")
            : meta("og:locale", "content-language", "language");
    if (lang == null || lang.isBlank()) {
      lang = json.language();
    }
    return lang == null || !TAG.matcher(lang).matches() ? null : lang.replace('_', '-');
  }

  /** A dateline set on a line of its own above the body, or null. */
  public @Nullable Dateline dateline(HtmlBody body) {
    int to = Math.max(0, body.first());
    for (Block b : page.blocks.subList(Math.max(0, to - 6), to)) {
      Dateline found = Dateline.ofLine(b.text);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isCredit(String line) {
    return line.startsWith("(") && line.endsWith(")") || Dateline.ofLine(line) != null;
  }

  /** Captions near the body, each once. */
  public List<Excerpt> captions(HtmlBody body) {
    Map<String, Excerpt> out = new LinkedHashMap<>();
    for (Block b : page.blocks) {
      boolean near = b.index >= body.first() - 12 && b.index <= body.last() + 4;
      if (b.furniture == Role.CAPTION
          && near
          && b.shape.words() > 1
          && b.text.length() < 800
          && !isCredit(b.text)) {
        out.putIfAbsent(b.text, new Excerpt(b.text, span(b)));
      }
    }
    return List.copyOf(out.values());
  }
}
