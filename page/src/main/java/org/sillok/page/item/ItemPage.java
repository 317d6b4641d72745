package org.sillok.page.item;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes an item as a page: HTML, what the fields say in its head, in their own words. The same
 * item gives the same bytes, whatever file it came in: one article in two exports is one page.
 */
public final class ItemPage {
  /** Who writes so, with a version that changes when the bytes do. */
  public static final String RENDERING = "Sillok's page of fields 1";

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

  private ItemPage() {}

  /** The page, in UTF-8. */
  public static byte[] bytes(Item item) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html");
    String language = language(item.field(Field.LANGUAGE));
    if (language != null) {
      out.append(" lang=\"").append(language).append('"');
    }
    out.append(">\n<head>\n<meta charset=\"utf-8\">\n");
    String title = item.field(Field.TITLE);
    if (title != null) {
      out.append("<title>").append(Markup.escaped(title)).append("</title>\n");
    }
    meta(out, "author", item.field(Field.AUTHOR));
    meta(out, "og:site_name", item.field(Field.OUTLET));
    meta(out, "article:section", item.field(Field.SECTION));
    meta(out, "sillok:published:" + item.by(), Moments.readable(item.field(Field.PUBLISHED)));
    meta(out, "sillok:updated:" + item.by(), Moments.readable(item.field(Field.UPDATED)));
    meta(out, "sillok:loaded:" + item.by(), Moments.readable(item.field(Field.LOADED)));
    String address = item.field(Field.ADDRESS);
    if (address != null) {
      out.append("<link rel=\"canonical\" href=\"").append(Markup.escaped(address)).append("\">\n");
    }
    out.append("</head>\n<body>\n<article>\n");
    if (title != null) {
      out.append("<h1>").append(Markup.escaped(title)).append("</h1>\n");
    }
    body(out, item);
    return out.append("</article>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void body(StringBuilder out, Item item) {
    if (item.html() != null) {
      out.append(item.html()).append('\n');
      return;
    }
    String place = item.field(Field.DATELINE);
    boolean first = true;
    for (String paragraph : item.paragraphs()) {
      out.append("<p>");
      if (first && place != null && !paragraph.regionMatches(true, 0, place, 0, place.length())) {
        out.append(Markup.escaped(place.toUpperCase(Locale.ROOT))).append(" — ");
      }
      first = false;
      out.append(Markup.escaped(paragraph)).append("</p>\n");
    }
  }

  private static void meta(StringBuilder out, String name, @Nullable String value) {
    if (value != null) {
      out.append("<meta name=\"").append(name).append("\" content=\"");
      out.append(Markup.escaped(value)).append("\">\n");
    }
  }

  /** Databases write the name of a language, or its tag. */
  private static @Nullable String language(@Nullable String words) {
    if (words == null) {
      return null;
    }
    for (Locale locale : Locale.getAvailableLocales()) {
      if (locale.getCountry().isEmpty()
          && locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(words)) {
        return locale.getLanguage();
      }
    }
    return LANGUAGE.matcher(words).matches() && words.length() < 12
        ? words.replace('_', '-')
        : null;
  }
}
