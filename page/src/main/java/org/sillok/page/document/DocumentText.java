package org.sillok.page.document;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Text of a document from Tika's XHTML: paragraphs apart by blank lines, cells of a table by tabs,
 * pages by form feeds.
 */
final class DocumentText extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "div", "table", "ul", "ol");

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private int skipped;
  private boolean cell;

  DocumentText(int most) {
    this.most = most;
  }

  /** There is more text than one page may have. */
  static final class TooLongException extends SAXException {
    private static final long serialVersionUID = 1L;

    TooLongException() {
      super("too long");
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    if (name.equals("head") || name.equals("script") || name.equals("style")) {
      skipped++;
    } else if (name.equals("br")) {
      text.append('\n');
    } else if (name.equals("td") || name.equals("th")) {
      if (cell) {
        text.append('\t');
      }
      cell = true;
    } else if (BLOCKS.contains(name)) {
      if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
        text.append('\f');
      }
      end();
      cell &= !name.equals("tr");
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    if (name.equals("head") || name.equals("script") || name.equals("style")) {
      skipped--;
    } else if (BLOCKS.contains(name)) {
      end();
      cell &= !name.equals("tr") && !name.equals("table");
    }
  }

  /** Within a table's row, paragraphs do not part the cells. */
  private void end() {
    text.append(cell ? "\n" : "\n\n");
  }

  @Override
  public void characters(char[] chars, int from, int length) throws SAXException {
    if (skipped == 0) {
      if (text.length() + length > most) {
        throw new TooLongException();
      }
      text.append(chars, from, length);
    }
  }

  /** Tika ends lines so; its indentation is no text. */
  @Override
  public void ignorableWhitespace(char[] chars, int from, int length) {
    if (skipped == 0 && !cell && new String(chars, from, length).indexOf('\n') >= 0) {
      text.append('\n');
    }
  }

  /** The text; never two blank lines after each other, no white space at the ends of lines. */
  String text() {
    return text.toString()
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u00A0', ' ')
        .replaceAll("[ \\t]+\n", "\n")
        .replaceAll("\n{3,}", "\n\n");
  }
}
