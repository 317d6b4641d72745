package org.sillok.page.shape;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/**
 * The elements of a page that several readers ask for, collected in one walk, each list in page
 * order. Asking the tree again for each of them would walk it each time.
 */
public final class Tree {
  private static final int LARGEST_JSON = 1_000_000;

  /**
   * A script with data in JSON-LD.
   *
   * @param script the element
   * @param data as written
   * @param root what it means, or null if it is broken or too large
   */
  public record Json(Element script, String data, @Nullable JsonElement root) {}

  private final Document document;
  private final String chars;
  private final Chaff chaff;
  private final Deadline deadline;
  private final List<Element> metas;
  private final List<Element> scripts;
  private final List<Attrs> marked;
  private final List<Element> authors;
  private final List<Element> tags;
  private final @Nullable Element canonical;
  private final @Nullable Element title;
  private @Nullable List<Json> jsons;

  /**
   * The tree that a walk has gone through.
   *
   * @param chars the page's characters
   * @param chaff what of them was parsed
   * @param deadline by which all that is asked of it has to be answered
   */
  public Tree(Document document, String chars, Chaff chaff, Collector walked, Deadline deadline) {
    this.deadline = deadline;
    this.document = document;
    this.chars = chars;
    this.chaff = chaff;
    this.metas = List.copyOf(walked.metas);
    this.scripts = List.copyOf(walked.scripts);
    this.marked = List.copyOf(walked.marked);
    this.authors = List.copyOf(walked.authors);
    this.tags = List.copyOf(walked.tags);
    this.canonical = walked.canonical;
    this.title = walked.title;
  }

  /** Gathers elements, as a walk comes by them. */
  public static final class Collector {
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Attrs> marked = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<Element> tags = new ArrayList<>();
    private @Nullable Element canonical;
    private @Nullable Element title;
    private boolean inBody;

    /**
     * The next element of the page.
     *
     * @param mayDate whether the names of an element say that it may hold a date
     */
    public void add(Attrs e, boolean mayDate) {
      switch (e.tag()) {
        case "meta" -> {
          if (e.element().hasAttr("content")) {
            metas.add(e.element());
          }
        }
        case "script" -> scripts.add(e.element());
        case "title" -> title = title == null ? e.element() : title;
        case "style", "head", "html" -> {}
        case "link" -> {
          boolean first = canonical == null && e.rel().equalsIgnoreCase("canonical");
          if (first && e.element().hasAttr("href")) {
            canonical = e.element();
          }
          mark(e, mayDate);
        }
        case "body", "frameset" -> {
          inBody = true;
          mark(e, mayDate);
        }
        default -> mark(e, mayDate);
      }
    }

    private void mark(Attrs e, boolean mayDate) {
      if (!inBody || e.element().attributesSize() == 0 && !e.mayDate()) {
        return;
      }
      if (mayDate) {
        marked.add(e);
      }
      if (e.rel().equalsIgnoreCase("author") || e.itemprop().equalsIgnoreCase("author")) {
        authors.add(e.element());
      }
      if (e.tag().equals("a") && isTag(e.rel())) {
        tags.add(e.element());
      }
    }
  }

  private static boolean isTag(String rel) {
    return rel.equalsIgnoreCase("tag") || rel.equalsIgnoreCase("category tag");
  }

  /** Where the mark or the text of a node stands in the page, or null if it stands nowhere. */
  public @Nullable Span span(Node node) {
    Range range = node.sourceRange();
    if (!range.isTracked()) {
      return null;
    }
    int start = chaff.inPage(range.startPos());
    int end = range.endPos() <= range.startPos() ? start : chaff.inPage(range.endPos() - 1) + 1;
    return new Span(start, Math.max(start, Math.min(end, chars.length())));
  }

  /** The inside of a script, as the page has it. */
  public String inside(Element script) {
    Range mark = script.sourceRange();
    if (mark.isTracked() && mark.endPos() > 0) {
      int from = chaff.inPage(mark.endPos() - 1) + 1;
      int to = chaff.inPage(mark.endPos());
      if (to > from) {
        return chars.substring(from, to);
      }
    }
    return script.data();
  }

  /** By when the page has to be read. */
  public Deadline deadline() {
    return deadline;
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** The page's title; of a page with a server's warnings before its head, it is in the body. */
  public String title() {
    String inHead = document.title();
    return inHead.isEmpty() && title != null ? title.text().strip() : inHead;
  }

  /** All meta elements with a content. */
  public List<Element> metas() {
    return metas;
  }

  /** All scripts. */
  public List<Element> scripts() {
    return scripts;
  }

  /** The elements of the body that may say that they hold a date; metas and scripts not. */
  public List<Attrs> marked() {
    return marked;
  }

  /** The elements that say they are the author. */
  public List<Element> authors() {
    return authors;
  }

  /** The links that say they are tags of the page. */
  public List<Element> tags() {
    return tags;
  }

  /** The link to the page's own address, or null. */
  public @Nullable Element canonical() {
    return canonical;
  }

  /** The scripts with JSON-LD, each read once; those that are too large are left out. */
  public List<Json> jsons() {
    List<Json> known = jsons;
    if (known == null) {
      known = new ArrayList<>();
      for (Element script : scripts) {
        if (!script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
          continue;
        }
        String data = script.data();
        if (data.length() <= LARGEST_JSON) {
          known.add(new Json(script, data, parse(data)));
        }
      }
      jsons = known;
    }
    return known;
  }

  private static @Nullable JsonElement parse(String data) {
    try {
      JsonReader reader = new JsonReader(new StringReader(data));
      reader.setStrictness(Strictness.LENIENT);
      return JsonParser.parseReader(reader);
    } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
      return null;
    }
  }
}
