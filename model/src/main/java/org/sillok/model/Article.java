package org.sillok.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says once its furniture is off.
 *
 * <p>{@code text} is the body: paragraphs separated by a blank line, without headline, byline,
 * captions, share bars and menus. Every character of it is tied to the page by {@code alignment}.
 *
 * @param page the page it was read from
 * @param name what the user calls the page
 * @param headline or null if none was found
 * @param bylines authors in the order given
 * @param outlet who publishes it, or null
 * @param agency whose copy it is, or null if the outlet's own
 * @param section such as "Politics", or null
 * @param dateline the place of a dateline, such as "SEOUL", or null
 * @param captions of pictures; never in the body
 * @param marks version marks: "LEAD", "2nd LD", "URGENT", "CORRECTION"; in page order
 * @param text the body
 * @param alignment from {@code text} to {@link Page#chars()}
 * @param language BCP 47, {@code und} if not known
 * @param published when it was published
 * @param updated when it was last changed, or null if the page does not tell
 * @param paratext what stands around the text: kicker, tags, credits, corrections
 */
public record Article(
    PageId page,
    String name,
    @Nullable Excerpt headline,
    List<Byline> bylines,
    @Nullable Outlet outlet,
    @Nullable Agency agency,
    @Nullable String section,
    @Nullable String dateline,
    List<Excerpt> captions,
    List<String> marks,
    String text,
    Alignment alignment,
    String language,
    Dating published,
    @Nullable Dating updated,
    Paratext paratext) {

  public Article {
    // Readings that were kept by earlier versions have none.
    paratext = paratext == null ? Paratext.NONE : paratext;
    bylines = List.copyOf(bylines);
    captions = List.copyOf(captions);
    marks = List.copyOf(marks);
    Checks.notBlank(language, "language");
    if (alignment.length() != text.length()) {
      throw new IllegalArgumentException(
          "alignment covers " + alignment.length() + " of " + text.length() + " characters");
    }
  }

  /** An article with nothing around its text. */
  public Article(
      PageId page,
      String name,
      @Nullable Excerpt headline,
      List<Byline> bylines,
      @Nullable Outlet outlet,
      @Nullable Agency agency,
      @Nullable String section,
      @Nullable String dateline,
      List<Excerpt> captions,
      List<String> marks,
      String text,
      Alignment alignment,
      String language,
      Dating published,
      @Nullable Dating updated) {
    this(
        page,
        name,
        headline,
        bylines,
        outlet,
        agency,
        section,
        dateline,
        captions,
        marks,
        text,
        alignment,
        language,
        published,
        updated,
        Paratext.NONE);
  }

  /** An article that is nothing but text: a clean document that comes with its date. */
  public static Article ofText(String name, String text, Dating published) {
    return new Article(
        PageId.of(text.getBytes(StandardCharsets.UTF_8)),
        name,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        text,
        Alignment.identity(text.length()),
        "en",
        published,
        null);
  }

  /** The same article under another name of its page. */
  public Article withName(String other) {
    return new Article(
        page, other, headline, bylines, outlet, agency, section, dateline, captions, marks, text,
        alignment, language, published, updated, paratext);
  }

  /** The same article with something else around its text. */
  public Article withParatext(Paratext around) {
    return new Article(
        page, name, headline, bylines, outlet, agency, section, dateline, captions, marks, text,
        alignment, language, published, updated, around);
  }

  /** The same article with another dating, such as one that other pages of the story narrowed. */
  public Article withPublished(Dating dating) {
    return new Article(
        page, name, headline, bylines, outlet, agency, section, dateline, captions, marks, text,
        alignment, language, dating, updated, paratext);
  }

  /**
   * The same article in another spelling of its text.
   *
   * @param toText from the new spelling to {@link #text()}
   */
  public Article withText(String spelling, Alignment toText) {
    return new Article(
        page,
        name,
        headline,
        bylines,
        outlet,
        agency,
        section,
        dateline,
        captions,
        marks,
        spelling,
        toText.then(alignment),
        language,
        published,
        updated,
        paratext);
  }

  /** Where the paragraphs of the text stand: what blank lines part. None is empty. */
  public List<Span> paragraphs() {
    List<Span> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      if (end > at) {
        out.add(new Span(at, end));
      }
      at = end + 2;
    }
    return out;
  }

  /**
   * The same article of which only these paragraphs are left.
   *
   * @param kept some of {@link #paragraphs()}, in order
   */
  public Article withParagraphs(List<Span> kept) {
    StringBuilder left = new StringBuilder();
    List<Alignment.Segment> segments = new ArrayList<>();
    int last = 0;
    for (Span p : kept) {
      if (!left.isEmpty()) {
        Span gap = new Span(left.length(), left.length() + 2);
        segments.add(new Alignment.Segment(gap, new Span(last, last), Alignment.Kind.BREAK));
        left.append("\n\n");
      }
      segments.add(
          new Alignment.Segment(
              new Span(left.length(), left.length() + p.length()), p, Alignment.Kind.COPY));
      left.append(p.in(text));
      last = p.end();
    }
    return withText(left.toString(), Alignment.of(segments));
  }
}
