package org.sillok.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Origin;
import org.sillok.model.Page;
import org.sillok.model.PageId;
import org.sillok.page.container.Part.Told;
import org.sillok.page.document.DocumentType;
import org.sillok.page.document.Documents;
import org.sillok.page.document.Rendered;
import org.sillok.page.item.Exports;
import org.sillok.page.item.Field;
import org.sillok.page.item.Item;
import org.sillok.page.item.ItemPage;
import org.sillok.page.item.XmlItems;

/**
 * Makes pages of bytes that are no container. Where the bytes are a page, they are kept as they
 * are; where they are a document or hold articles as fields, the page is a rendering of them.
 */
final class PageBytes {
  private final Limits limits;
  private final Documents documents;

  PageBytes(Limits limits, Documents documents) {
    this.limits = limits;
    this.documents = documents;
  }

  void open(String name, byte[] bytes, Told told, Consumer<Found> found) {
    DocumentType document = DocumentType.of(bytes);
    if (document != null) {
      document(name, document, bytes, told, found);
      return;
    }
    String foreign = MediaType.notText(bytes);
    if (foreign != null) {
      found.accept(
          new Unreadable(name, "is no text but " + foreign, "give HTML, plain text or a document"));
      return;
    }
    Charset charset = charset(bytes, told.charset());
    String chars = new String(bytes, charset);
    XmlItems xml = XmlItems.of(chars);
    if (xml != null) {
      xml(name, xml, told, found);
      return;
    }
    String type = MediaType.of(bytes, charset);
    boolean html = type.equals(MediaType.HTML);
    List<Item> items = html ? Exports.ofHtml(chars) : Exports.ofText(chars);
    if (items != null) {
      items(name, items, told, null, found);
      return;
    }
    if (!html) {
      int longest = longestLine(bytes);
      if (longest > limits.line()) {
        found.accept(
            new Unreadable(
                name,
                "has a line of " + longest + " bytes, more than the limit of " + limits.line(),
                "is it a page? break its lines, or raise --limit-line"));
        return;
      }
    }
    found.accept(
        new Found.Got(
            new Page(name, told.address(), told.fetched(), type, charset, bytes)
                .given(told.given())));
  }

  /** A document, read in another Java: one page, or the articles of an export. */
  void document(String name, DocumentType type, byte[] bytes, Told told, Consumer<Found> found) {
    switch (documents.render(type, bytes)) {
      case Rendered.Failed why -> found.accept(new Unreadable(name, why.reason(), why.advice()));
      case Rendered.Text text -> {
        Origin origin =
            new Origin(PageId.of(bytes), type.mediaType(), bytes.length, null, Documents.RENDERING);
        List<Item> items = Exports.ofText(text.text());
        if (items != null) {
          items(name, items, told, origin, found);
          return;
        }
        Page page =
            new Page(
                name,
                told.address(),
                told.fetched(),
                MediaType.PLAIN,
                StandardCharsets.UTF_8,
                text.text().getBytes(StandardCharsets.UTF_8));
        found.accept(new Found.Got(page.given(text.given()).from(origin)));
      }
    }
  }

  private static void xml(String name, XmlItems xml, Told told, Consumer<Found> found) {
    items(name, xml.items(), told, null, found);
    String reason = xml.reason();
    if (reason != null) {
      found.accept(new Unreadable(name, reason, xml.advice()));
    }
  }

  private static void items(
      String name, List<Item> items, Told told, @Nullable Origin origin, Consumer<Found> found) {
    int n = 0;
    for (Item item : items) {
      n++;
      String place = n + " of " + items.size();
      String own = name + "#" + n;
      if (!item.hasText()) {
        found.accept(new Unreadable(own, "is an article without text", "leave it out"));
        continue;
      }
      byte[] bytes = ItemPage.bytes(item);
      Page page =
          new Page(
              own,
              item.field(Field.ADDRESS),
              told.fetched(),
              MediaType.HTML,
              StandardCharsets.UTF_8,
              bytes);
      found.accept(
          new Found.Got(
              origin == null
                  ? page
                  : page.from(
                      new Origin(
                          origin.file(),
                          origin.mediaType(),
                          origin.size(),
                          place,
                          origin.rendering() + "; " + ItemPage.RENDERING))));
    }
  }

  /** The charset of bytes: what they show is believed before a label that was put on them. */
  static Charset charset(byte[] bytes, @Nullable String label) {
    Charset labelled = Charsets.labelled(label);
    Charset shown = Charsets.of(bytes);
    if (labelled == null || Charsets.bom(bytes) != null) {
      return shown;
    }
    boolean utf8 = Charsets.isUtf8(bytes, bytes.length);
    if (utf8) {
      return Charsets.isAscii(bytes) ? labelled : StandardCharsets.UTF_8;
    }
    return labelled.equals(StandardCharsets.UTF_8) ? shown : labelled;
  }

  private static int longestLine(byte[] bytes) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return Math.max(longest, bytes.length - start);
  }
}
