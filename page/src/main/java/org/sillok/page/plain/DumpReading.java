package org.sillok.page.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Alignment;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;
import org.sillok.model.Span;
import org.sillok.page.dating.PageLine;
import org.sillok.page.meta.Agencies;
import org.sillok.page.meta.Bylines;
import org.sillok.page.outlet.OutletRule;
import org.sillok.page.shape.CaptionLines;
import org.sillok.page.shape.Chars;
import org.sillok.page.shape.Weaver;

/**
 * What a dump holds.
 *
 * @param text the body
 * @param alignment to the page's characters
 * @param headline or null
 * @param bylines in page order
 * @param captions each once
 * @param kicker the line over the headline, or null
 * @param names lines that may name the site: what stands above the headline
 * @param mail the first address of the article, or null
 * @param lines all lines of the page in order, with their place relative to the body
 */
public record DumpReading(
    String text,
    Alignment alignment,
    @Nullable Excerpt headline,
    List<Byline> bylines,
    List<Excerpt> captions,
    @Nullable String kicker,
    List<String> names,
    @Nullable String mail,
    List<PageLine> lines) {

  /**
   * Reads a dump.
   *
   * @param rule of its outlet, or null
   */
  public static DumpReading of(String chars, @Nullable OutletRule rule) {
    List<DumpLine> lines = DumpLines.of(chars);
    LineKinds.mark(lines);
    if (rule != null) {
      follow(rule, lines);
    }
    Run run = Run.of(lines);
    Weaver weaver = new Weaver(chars);
    for (DumpLine l : lines.subList(run.from(), run.to())) {
      if (l.kind == LineKind.PROSE || l.kind == LineKind.SHORT) {
        weave(weaver, chars, l);
      }
    }
    Alignment alignment = weaver.alignment();
    String body = weaver.text();
    Head head = Head.of(lines, run, body);
    int first = head.first();
    int last = Math.min(lines.size(), run.to() + 4);
    List<Byline> bylines = new ArrayList<>();
    String mail = null;
    Map<String, Excerpt> captions = new LinkedHashMap<>();
    for (DumpLine l : lines.subList(first, last)) {
      switch (l.kind) {
        case BYLINE -> {
          for (Byline b : signed(rule, l.text)) {
            if (bylines.stream().noneMatch(x -> x.name().equals(b.name()))) {
              bylines.add(b);
            }
          }
          mail = mail == null ? Bylines.mail(l.text) : mail;
        }
        case MAIL -> mail = mail == null ? Bylines.mail(l.text) : mail;
        case CAPTION -> {
          // Behind the body only what reads as a caption: short doubled lines there are lists of
          // other articles.
          if (l.index < run.from()
              || l.shape.ended()
              || CaptionLines.matches(l.text)
              || Agencies.endsWithCredit(l.text)) {
            captions.putIfAbsent(l.text, new Excerpt(l.text, l.span()));
          }
        }
        case PROSE, SHORT, MENU, STAMP, TEASER, NOTE, FURNITURE -> {}
      }
    }
    return new DumpReading(
        body,
        alignment,
        head.headline(),
        Bylines.withMail(bylines, mail),
        List.copyOf(captions.values()),
        head.kicker(),
        head.names(),
        mail,
        pageLines(lines, run, head));
  }

  private static List<Byline> signed(@Nullable OutletRule rule, String line) {
    String names = rule == null ? null : rule.signed(line);
    return names == null ? Bylines.read(line) : Bylines.named(names);
  }

  private static void follow(OutletRule rule, List<DumpLine> lines) {
    boolean over = false;
    boolean told = false;
    for (DumpLine l : lines) {
      over |= told && rule.isEnd(l.text);
      // The author's address may stand on a line of furniture.
      if ((over || rule.isFurniture(l.text)) && l.kind != LineKind.MAIL) {
        l.kind = LineKind.FURNITURE;
      } else if (rule.signed(l.text) != null) {
        l.kind = LineKind.BYLINE;
      }
      told |= l.kind == LineKind.PROSE;
    }
  }

  private static List<PageLine> pageLines(List<DumpLine> lines, Run run, Head head) {
    List<PageLine> out = new ArrayList<>();
    for (DumpLine l : lines) {
      PageLine.Place place;
      if (l.index >= run.to()) {
        place = PageLine.Place.BELOW;
      } else if (l.index >= run.from()) {
        place = PageLine.Place.BODY;
      } else {
        place =
            head.line() < 0 || l.index >= head.line() ? PageLine.Place.HEAD : PageLine.Place.ABOVE;
      }
      out.add(new PageLine(l.text, l.span(), place, l.bullet));
    }
    return List.copyOf(out);
  }

  private static void weave(Weaver weaver, String chars, DumpLine l) {
    int last = -1;
    for (Span p : l.pieces) {
      if (last >= 0 && last < p.start() && Chars.isBlank(chars.charAt(last))) {
        weaver.blank(last, p.start());
      }
      weaver.copy(p.start(), p.end());
      last = p.end();
    }
    weaver.paragraph();
  }
}
