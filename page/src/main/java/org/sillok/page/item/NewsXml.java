package org.sillok.page.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What agencies send: NITF and NewsML-G2 (both of the IPTC). Read with jsoup's parser of XML, which
 * knows no entities but the five of XML and opens nothing that a document names.
 */
final class NewsXml {
  private NewsXml() {}

  static List<Item> items(String text, String root) {
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    List<Item> out = new ArrayList<>();
    if (root.equalsIgnoreCase("nitf")) {
      add(out, nitf(document, fields()));
    } else {
      for (Element item : Xml.all(document, "newsItem")) {
        add(out, newsItem(item));
      }
    }
    return out;
  }

  private static void add(List<Item> out, Item item) {
    if (item.hasText()) {
      out.add(item);
    }
  }

  private static Map<Field, String> fields() {
    return new EnumMap<>(Field.class);
  }

  private static void put(Map<Field, String> fields, Field field, String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        fields.putIfAbsent(field, value);
      }
    }
  }

  private static Item nitf(Element root, Map<Field, String> fields) {
    Element head = Xml.first(root, "body.head");
    put(fields, Field.TITLE, Xml.text(head, "hl1"), Xml.text(Xml.first(root, "head"), "title"));
    put(fields, Field.AUTHOR, Xml.text(head, "byline"));
    Element dateline = Xml.first(head, "dateline");
    put(fields, Field.DATELINE, Xml.text(dateline, "location"));
    put(
        fields,
        Field.PUBLISHED,
        Xml.attribute(root, "date.issue", "norm"),
        Xml.attribute(root, "date.release", "norm"),
        Xml.attribute(root, "pubdata", "date.publication"),
        Xml.attribute(dateline, "story.date", "norm"));
    put(
        fields,
        Field.OUTLET,
        Xml.attribute(root, "pubdata", "name"),
        Xml.attribute(root, "doc.copyright", "holder"),
        Xml.text(head, "distributor"));
    put(fields, Field.SECTION, Xml.attribute(root, "pubdata", "position.section"));
    Element content = Xml.first(root, "body.content");
    List<String> paragraphs = new ArrayList<>();
    if (content != null) {
      for (Element p : content.getAllElements()) {
        boolean told = Xml.name(p).equals("p") || Xml.name(p).equals("hl2");
        if (told && p.parents().stream().noneMatch(NewsXml::isMedia)) {
          paragraphs.add(p.text());
        }
      }
    }
    return new Item("agency", fields, paragraphs, null);
  }

  private static boolean isMedia(Element e) {
    return Xml.name(e).startsWith("media");
  }

  private static Item newsItem(Element item) {
    Map<Field, String> fields = fields();
    Element about = Xml.first(item, "itemMeta");
    Element meta = Xml.first(item, "contentMeta");
    put(fields, Field.TITLE, Xml.text(meta, "headline"), Xml.text(about, "title"));
    Element creator = Xml.first(meta, "creator");
    put(fields, Field.AUTHOR, Xml.text(meta, "by"), Xml.text(creator, "name"));
    Element provider = Xml.first(about, "provider");
    put(
        fields,
        Field.OUTLET,
        Xml.text(provider, "name"),
        Xml.attribute(about, "provider", "literal"),
        Xml.text(Xml.first(meta, "infoSource"), "name"));
    put(
        fields,
        Field.PUBLISHED,
        Xml.text(about, "firstCreated"),
        Xml.text(meta, "contentCreated"),
        Xml.text(about, "versionCreated"));
    put(
        fields,
        Field.UPDATED,
        Xml.text(meta, "contentModified"),
        Xml.text(about, "versionCreated"));
    put(fields, Field.LANGUAGE, Xml.attribute(meta, "language", "tag"));
    put(fields, Field.DATELINE, Xml.text(meta, "dateline"));
    Element content = Xml.first(item, "contentSet");
    Element nitf = Xml.first(content, "nitf");
    if (nitf != null) {
      return nitf(nitf, fields);
    }
    Element inline = Xml.first(content, "inlineXML");
    if (inline != null) {
      Element body = Xml.first(inline, "body");
      return new Item("agency", fields, List.of(), (body == null ? inline : body).html());
    }
    Element data = Xml.first(content, "inlineData");
    if (data == null) {
      return new Item("agency", fields, List.of(), null);
    }
    String type = data.attr("contenttype").toLowerCase(Locale.ROOT);
    fields.put(type.contains("html") ? Field.HTML : Field.TEXT, data.wholeText());
    return Item.of("agency", fields);
  }
}
