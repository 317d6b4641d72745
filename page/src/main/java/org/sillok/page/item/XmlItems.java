package org.sillok.page.item;

import com.rometools.rome.io.FeedException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What XML holds: articles, and perhaps a remark for the user.
 *
 * @param items with text
 * @param reason what is the matter with the rest, or null if nothing is
 * @param advice what can be done about it; empty if nothing is the matter
 */
public record XmlItems(List<Item> items, @Nullable String reason, String advice) {
  private static final Pattern LOCATION = Pattern.compile("(?i)<(?:\\w+:)?loc\\b");
  private static final String FETCH = "fetch those pages, and give them";

  public XmlItems {
    items = List.copyOf(items);
  }

  /** The articles in a text, or null if it is no XML of a kind that holds or lists articles. */
  public static @Nullable XmlItems of(String text) {
    String root = Xml.root(text);
    if (root == null) {
      return null;
    }
    return switch (root.toLowerCase(Locale.ROOT)) {
      case "rss", "feed", "rdf" -> feed(text);
      case "nitf", "newsitem", "newsmessage", "packageitem" -> news(text, root);
      case "urlset", "sitemapindex" -> sitemap(text);
      default -> null;
    };
  }

  private static XmlItems feed(String text) {
    List<Item> all;
    try {
      all = Feeds.items(text);
    } catch (FeedException | RuntimeException e) {
      return new XmlItems(
          List.of(), "is a feed that is damaged (" + told(e) + ")", "fetch it again");
    }
    List<Item> whole = all.stream().filter(Item::hasText).toList();
    int bare = all.size() - whole.size();
    return bare == 0
        ? new XmlItems(whole, all.isEmpty() ? "is a feed without entries" : null, "leave it out")
        : new XmlItems(
            whole,
            "is a feed, of which " + bare + " of " + all.size() + " entries have no text",
            FETCH);
  }

  private static XmlItems news(String text, String root) {
    List<Item> items = NewsXml.items(text, root);
    boolean whole = text.contains("</") && text.lastIndexOf(root + ">") > text.length() - 200;
    if (!whole) {
      return new XmlItems(items, "ends too early: the file was cut off", "fetch it again");
    }
    return new XmlItems(items, items.isEmpty() ? "holds no article text" : null, "leave it out");
  }

  private static XmlItems sitemap(String text) {
    int n = 0;
    Matcher m = LOCATION.matcher(text);
    while (m.find()) {
      n++;
    }
    return new XmlItems(
        List.of(), "is a sitemap: it lists " + n + " addresses, and no text", FETCH);
  }

  private static String told(Exception e) {
    Throwable t = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(t.getMessage());
    return message.length() > 160 ? message.substring(0, 160) + "…" : message;
  }
}
