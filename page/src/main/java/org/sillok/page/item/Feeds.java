package org.sillok.page.item;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Feeds: RSS of all versions and Atom, read by Rome, which is told to take no document type: it is
 * cut off before.
 */
final class Feeds {
  /** A summary of so many characters is the article; a shorter one only calls for it. */
  private static final int ARTICLE = 600;

  private Feeds() {}

  static List<Item> items(String text) throws FeedException {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    SyndFeed feed = input.build(new StringReader(Xml.withoutDoctype(text)));
    List<Item> out = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      out.add(item(feed, entry));
    }
    return out;
  }

  @Deliberately("Rome gives moments as java.util.Date; they are turned into instants at once")
  private static Item item(SyndFeed feed, SyndEntry entry) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.TITLE, entry.getTitle());
    put(fields, Field.OUTLET, feed.getTitle());
    put(fields, Field.LANGUAGE, feed.getLanguage());
    String link = entry.getLink();
    put(fields, Field.ADDRESS, link != null && link.startsWith("http") ? link : null);
    put(fields, Field.PUBLISHED, moment(entry.getPublishedDate()));
    put(fields, Field.UPDATED, moment(entry.getUpdatedDate()));
    List<String> authors = entry.getAuthors().stream().map(SyndPerson::getName).toList();
    put(fields, Field.AUTHOR, authors.isEmpty() ? entry.getAuthor() : String.join(", ", authors));
    StringBuilder content = new StringBuilder();
    for (SyndContent part : entry.getContents()) {
      content.append(part.getValue() == null ? "" : part.getValue());
    }
    SyndContent summary = entry.getDescription();
    if (content.isEmpty()
        && summary != null
        && summary.getValue() != null
        && summary.getValue().length() >= ARTICLE) {
      content.append(summary.getValue());
    }
    put(fields, Field.TEXT, content.toString());
    return Item.of("feed", fields);
  }

  @Deliberately("see item")
  private static @Nullable String moment(@Nullable Date date) {
    return date == null ? null : date.toInstant().toString();
  }

  private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.put(field, value);
    }
  }
}
