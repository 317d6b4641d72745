package org.sillok.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Agency;
import org.sillok.model.Alignment;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Dating;
import org.sillok.model.Excerpt;
import org.sillok.model.Outlet;
import org.sillok.model.Page;
import org.sillok.model.Paratext;
import org.sillok.page.around.Cut;
import org.sillok.page.around.Surroundings;
import org.sillok.page.dating.Dated;
import org.sillok.page.dating.Dater;
import org.sillok.page.dating.DatingInput;
import org.sillok.page.dating.PageLine;
import org.sillok.page.html.House;
import org.sillok.page.html.HtmlBody;
import org.sillok.page.html.HtmlLines;
import org.sillok.page.html.HtmlMeta;
import org.sillok.page.html.HtmlReading;
import org.sillok.page.meta.Agencies;
import org.sillok.page.meta.Dateline;
import org.sillok.page.meta.Languages;
import org.sillok.page.meta.Marks;
import org.sillok.page.meta.OutletSigns;
import org.sillok.page.outlet.HouseTime;
import org.sillok.page.outlet.OutletRule;
import org.sillok.page.outlet.OutletRules;
import org.sillok.page.plain.DumpReading;
import org.sillok.page.shape.Deadline;

/** Reads a page into an article: body, headline, authors, dates, each tied to the page. */
public final class PageReader {
  private final Dater dater;
  private final OutletRules rules;

  private PageReader(Dater dater, OutletRules rules) {
    this.dater = dater;
    this.rules = rules;
  }

  /**
   * A reader of all types that {@link PageSource} gives, with the rules of outlets that are
   * shipped.
   */
  public static PageReader standard() {
    return with(OutletRules.shipped());
  }

  /** A reader with these rules of outlets, and no others. */
  public static PageReader with(OutletRules rules) {
    return new PageReader(Dater.standard(), rules);
  }

  /** Reads a page, in the standard time. Never throws for what a page holds. */
  public Reading read(Page page) {
    return read(page, Limits.standard().time());
  }

  /**
   * Reads a page, if it takes no longer than it may. Never throws for what a page holds.
   *
   * @param longest asked while the page is parsed, and between the steps behind it
   */
  public Reading read(Page page, Duration longest) {
    Deadline deadline = Deadline.in(longest);
    try {
      return page.mediaType().equals("text/html")
          ? readHtml(page, deadline)
          : readDump(page, deadline);
    } catch (Deadline.OverdueException e) {
      return new Unreadable(
          page.name(), String.valueOf(e.getMessage()), "leave it out, or raise --limit-seconds");
    }
  }

  /**
   * Dates a page, in the standard time. Where {@link #read} finds no article text, the dates around
   * it are still told; where it takes too long, none are. Never throws for what a page holds.
   */
  public Dated date(Page page) {
    return date(page, Limits.standard().time());
  }

  /**
   * Dates a page, if it takes no longer than it may.
   *
   * @param longest for all that is done, as in {@link #read(Page, Duration)}
   */
  public Dated date(Page page, Duration longest) {
    Deadline deadline = Deadline.in(longest);
    try {
      Reading reading =
          page.mediaType().equals("text/html")
              ? readHtml(page, deadline)
              : readDump(page, deadline);
      if (reading instanceof Reading.Read read) {
        return new Dated(read.article().published(), read.article().updated());
      }
      return page.mediaType().equals("text/html")
          ? around(page, deadline)
          : new Dated(Dating.unknown(), null);
    } catch (Deadline.OverdueException e) {
      return new Dated(Dating.unknown(), null);
    }
  }

  /** The dates of an HTML page without article text. */
  private Dated around(Page page, Deadline deadline) {
    HtmlReading html = HtmlReading.of(page.chars(), page.address(), rules, deadline);
    Excerpt headline = html.meta().headline();
    deadline.check();
    String declared = html.meta().language();
    return dater.date(
        new DatingInput(
            page.chars(),
            html.page().tree(),
            HtmlLines.of(html.page(), html.body(), headline),
            headline == null ? null : headline.text(),
            html.body().text(),
            declared == null ? "und" : declared,
            html.house().dates(),
            got(page)));
  }

  private static @Nullable LocalDate got(Page page) {
    Instant fetched = page.fetched();
    return fetched == null ? null : LocalDate.ofInstant(fetched, ZoneOffset.UTC);
  }

  private Reading readHtml(Page page, Deadline deadline) {
    String chars = page.chars();
    HtmlReading html = HtmlReading.of(chars, page.address(), rules, deadline);
    HtmlMeta meta = html.meta();
    HtmlBody body = html.body();
    if (body.text().isBlank()) {
      return nothing(page);
    }
    deadline.check();
    String declared = meta.language();
    String language = declared != null ? declared : Languages.of(body.text());
    String host = page.address() != null ? page.address() : meta.address();
    OutletSigns signs = new OutletSigns(meta.site(), host, null, List.of(), List.of(), body.text());
    return finish(
        page,
        chars,
        html,
        meta.headline(),
        meta.bylines(),
        meta.dateline(body),
        meta.captions(body),
        signs,
        meta.section(),
        meta.paratext(),
        body.text(),
        body.alignment(),
        language,
        HtmlLines.of(html.page(), body, meta.headline()),
        html.house());
  }

  private Reading readDump(Page page, Deadline deadline) {
    String chars = page.chars();
    DumpReading dump = DumpReading.of(chars, null);
    if (dump.text().isBlank()) {
      return nothing(page);
    }
    deadline.check();
    OutletSigns signs = signs(page, dump);
    OutletRule rule = rule(page, dump, signs);
    if (rule != null && rule.readsDumps()) {
      DumpReading ruled = DumpReading.of(chars, rule);
      dump = ruled.text().isBlank() ? dump : ruled;
    }
    House house = House.of(rule);
    return finish(
        page,
        chars,
        null,
        dump.headline(),
        dump.bylines(),
        null,
        dump.captions(),
        signs,
        null,
        new Paratext(
            dump.kicker(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            house.notes()),
        dump.text(),
        dump.alignment(),
        Languages.of(dump.text()),
        dump.lines(),
        house);
  }

  private static OutletSigns signs(Page page, DumpReading dump) {
    return new OutletSigns(
        null, page.address(), dump.mail(), dump.names(), foot(dump.lines()), dump.text());
  }

  /** The rule for a dump, by its address or by what it says of its outlet. */
  private @Nullable OutletRule rule(Page page, DumpReading dump, OutletSigns signs) {
    OutletRule byAddress = rules.ofAddress(page.address());
    if (byAddress != null || rules.rules().isEmpty()) {
      return byAddress;
    }
    Dateline opening = Dateline.read(dump.text());
    Outlet outlet = signs.outlet(opening == null ? null : opening.agency());
    return outlet == null ? null : rules.ofHost(outlet.domain());
  }

  private static List<String> foot(List<PageLine> lines) {
    return lines.stream()
        .filter(l -> l.place() == PageLine.Place.BELOW)
        .map(PageLine::text)
        .toList();
  }

  private static Unreadable nothing(Page page) {
    return new Unreadable(
        page.name(),
        "holds no article text",
        "save the page again once it has loaded, or leave it out");
  }

  private Reading finish(
      Page page,
      String chars,
      @Nullable HtmlReading html,
      @Nullable Excerpt printed,
      List<Byline> named,
      @Nullable Dateline above,
      List<Excerpt> captions,
      OutletSigns signs,
      @Nullable String section,
      Paratext declared,
      String text,
      Alignment alignment,
      String language,
      List<PageLine> lines,
      House house) {
    Marks marks = printed == null ? new Marks(List.of(), "") : Marks.of(printed.text());
    Excerpt headline = printed == null ? null : new Excerpt(marks.rest(), printed.inPage());
    Article bare =
        new Article(
            page.id(),
            page.name(),
            headline,
            List.of(),
            null,
            null,
            section,
            null,
            captions,
            marks.marks(),
            text,
            alignment,
            language,
            Dating.unknown(),
            null);
    Cut cut = Cut.of(bare);
    String told = cut.from(bare).text();
    Dateline opening = Dateline.read(told);
    Dateline dateline = opening != null ? opening : above;
    List<Byline> authors = named.stream().filter(b -> !Agencies.isName(b.name())).toList();
    Agency agency = dateline == null ? null : dateline.agency();
    for (Byline b : named) {
      if (agency == null && Agencies.isName(b.name())) {
        agency = Agencies.named(b.name());
      }
    }
    Outlet outlet = signs.outlet(agency);
    Dated dated =
        dater.date(
            new DatingInput(
                chars,
                html == null ? null : html.page().tree(),
                lines,
                headline == null ? null : headline.text(),
                told,
                language,
                house.dates(),
                got(page)));
    Dating updated = dated.updated();
    Article article =
        new Article(
            page.id(),
            page.name(),
            headline,
            authors,
            outlet,
            agency,
            section,
            dateline == null ? house.place(told) : dateline.place(),
            captions,
            marks.marks(),
            text,
            alignment,
            language,
            GivenDates.weighed(HouseTime.in(house.zone(), dated.published()), page),
            updated == null ? null : HouseTime.in(house.zone(), updated));
    return new Reading.Read(Surroundings.around(article, cut, declared, lines));
  }
}
