package org.sillok.page.shape;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The attributes of an element that are read, each looked up once: asking the element for each by
 * its name would search all of them each time. What is not there is empty.
 */
public final class Attrs {
  private final Element element;
  private final String tag;
  private String classes = "";
  private String id = "";
  private String role = "";
  private String itemprop = "";
  private String property = "";
  private String style = "";
  private String rel = "";
  private boolean hidden;
  private boolean itempropSet;
  private boolean data;

  private Attrs(Element element, String tag) {
    this.element = element;
    this.tag = tag;
  }

  /** Reads the attributes of an element once. */
  public static Attrs of(Element element, String tag) {
    Attrs out = new Attrs(element, tag);
    if (element.attributesSize() > 0) {
      for (Attribute a : element.attributes()) {
        out.read(a.getKey(), a);
      }
    }
    return out;
  }

  private void read(String key, Attribute a) {
    switch (key) {
      case "class" -> classes = a.getValue();
      case "id" -> id = a.getValue();
      case "role" -> role = a.getValue();
      case "property" -> property = a.getValue();
      case "style" -> style = a.getValue();
      case "rel" -> rel = a.getValue();
      case "hidden" -> hidden = true;
      case "itemprop" -> {
        itemprop = a.getValue();
        itempropSet = true;
      }
      default -> data |= key.startsWith("data-");
    }
  }

  /** The element. */
  public Element element() {
    return element;
  }

  /** Its name, in lower case. */
  public String tag() {
    return tag;
  }

  /** Its classes. */
  public String classes() {
    return classes;
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Its ARIA role. */
  public String role() {
    return role;
  }

  /** Its property in microdata. */
  public String itemprop() {
    return itemprop;
  }

  /** Its property in microdata, or if it has none in RDFa. */
  public String anyProperty() {
    return itempropSet ? itemprop : property;
  }

  /** Its style. */
  public String style() {
    return style;
  }

  /** What a link in it is to the page. */
  public String rel() {
    return rel;
  }

  /** True if it says that it is hidden. */
  public boolean isHidden() {
    return hidden;
  }

  /** True if it has data attributes. */
  public boolean hasData() {
    return data;
  }

  /** True if it can say that it holds a date, its class and id put aside. */
  public boolean mayDate() {
    return data || itempropSet || !property.isEmpty() || tag.equals("time");
  }
}
