package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Attrs;
import org.sillok.page.shape.Chars;
import org.sillok.page.shape.Deadline;
import org.sillok.page.shape.Shape;
import org.sillok.page.shape.Tree;

/** Walks a tree once, without recursion, and cuts it into blocks and zones. */
final class Walk implements NodeFilter {
  /** Every so many nodes the clock is looked at; one less than a power of two. */
  private static final int OFTEN = 0x3FF;

  private static final int MOST_AUTHORS = 4;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Zone> zones = new ArrayList<>();
  private final List<Zone> open = new ArrayList<>();
  private final Names names = Names.standard();
  private final Tree.Collector tree = new Tree.Collector();

  /** The element of which nothing is shown that the walk is in, or null. */
  private @Nullable Element unseen;

  private final StringBuilder text = new StringBuilder();
  private List<TextNode> nodes = new ArrayList<>();
  private boolean space;
  private int letters;
  private int linkLetters;
  private int boldLetters;
  private int links;
  private int bolds;
  private int breaks;
  private boolean afterBreak;
  private int inlineFrom = -1;
  private int inlineTo;
  private Role inlineRole = Role.NONE;

  /** Inline elements open now that have a role, and where in the block they began. */
  private final List<Inline> inlines = new ArrayList<>();

  private record Inline(Element element, Role role, boolean author, int from) {}

  /** What the inline elements of the block that say they hold an author have in them. */
  private final List<String> authors = new ArrayList<>();

  /** Before which the walk has to be over. */
  private final Deadline deadline;

  private int nodesSeen;

  Walk(Deadline deadline) {
    this.deadline = deadline;
  }

  void read(Element root) {
    root.filter(this);
    flush();
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Zone> zones() {
    return zones;
  }

  /** What else there is in the page, the unseen included. */
  Tree.Collector tree() {
    return tree;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if ((++nodesSeen & OFTEN) == 0) {
      deadline.check();
    }
    if (node instanceof TextNode t) {
      if (unseen == null) {
        add(t);
      }
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    String tag = e.normalName();
    Attrs attrs = Attrs.of(e, tag);
    Names.Named byClass = names.named(attrs.classes());
    Names.Named byId = names.named(attrs.id());
    tree.add(attrs, attrs.mayDate() || byClass.dates() || byId.dates());
    if (unseen != null) {
      return FilterResult.CONTINUE;
    }
    if (Tags.isSkipped(tag)) {
      unseen = e;
      return FilterResult.CONTINUE;
    }
    if (tag.equals("meta") || tag.equals("link")) {
      // Data about a word, inside its paragraph.
      return FilterResult.CONTINUE;
    }
    Role role = Names.role(attrs, byClass, byId);
    if (isHidden(attrs, role)) {
      unseen = e;
      return FilterResult.CONTINUE;
    }
    if (tag.equals("br")) {
      lineBreak();
      return FilterResult.CONTINUE;
    }
    if (tag.equals("hr")) {
      flush();
      return FilterResult.CONTINUE;
    }
    boolean author = Names.isAuthor(attrs, byClass, byId);
    if (Tags.isInline(tag)) {
      inlineHead(attrs, role, author);
      return FilterResult.CONTINUE;
    }
    flush();
    Zone parent = top();
    Zone zone =
        new Zone(
            zones.size(), parent == null ? -1 : parent.index, open.size(), attrs, blocks.size());
    zone.role = role;
    zone.author = author;
    zones.add(zone);
    open.add(zone);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element e)) {
      return FilterResult.CONTINUE;
    }
    if (unseen != null) {
      unseen = e.equals(unseen) ? null : unseen;
      return FilterResult.CONTINUE;
    }
    Zone top = top();
    if (top != null && e.equals(top.element)) {
      flush();
      top.to = blocks.size();
      if (Names.isHeading(top.tag) && top.size() == 1) {
        // A box in a heading is the heading.
        blocks.get(top.from).tag = top.tag;
      }
      open.remove(open.size() - 1);
    } else {
      inlineTail(e, e.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private @Nullable Zone top() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  private static boolean isHidden(Attrs e, Role role) {
    if (e.isHidden()) {
      return true;
    }
    String style = e.style();
    if (!style.isEmpty() && style.contains("none") && Names.hides(style)) {
      // Bodies that a script unfolds are hidden too: long ones are let through.
      return !e.tag().equals("body") && Hidden.isShort(e.element());
    }
    return role == Role.HIDDEN;
  }

  private void inlineHead(Attrs e, Role role, boolean author) {
    switch (e.tag()) {
      case "a" -> links++;
      case "b", "strong" -> bolds++;
      default -> {}
    }
    if (e.element().attributesSize() > 0 && (author || role.isFurniture())) {
      inlines.add(new Inline(e.element(), role, author, text.length()));
    }
  }

  private void inlineTail(Element e, String tag) {
    switch (tag) {
      case "a" -> links = Math.max(0, links - 1);
      case "b", "strong" -> bolds = Math.max(0, bolds - 1);
      default -> {}
    }
    if (!inlines.isEmpty() && e.equals(inlines.get(inlines.size() - 1).element())) {
      Inline done = inlines.remove(inlines.size() - 1);
      if (done.author() && text.length() > done.from() + 1 && authors.size() < MOST_AUTHORS) {
        authors.add(text.substring(done.from()).strip());
      }
      if (done.role().isFurniture() && text.length() - done.from() > inlineTo - inlineFrom) {
        inlineFrom = done.from();
        inlineTo = text.length();
        inlineRole = done.role();
      }
    }
  }

  private void add(TextNode node) {
    String whole = node.getWholeText();
    int counted = 0;
    int n = whole.length();
    int i = 0;
    while (i < n) {
      char c = whole.charAt(i);
      if (Chars.isBlank(c)) {
        space = true;
        i++;
      } else if (Chars.isInvisible(c)) {
        i++;
      } else {
        if (breaks > 0) {
          afterBreaks();
        }
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        int run = i++;
        while (i < n && Chars.isShown(whole.charAt(i))) {
          i++;
        }
        text.append(whole, run, i);
        counted += i - run;
      }
    }
    if (counted > 0 || !text.isEmpty()) {
      nodes.add(node);
    }
    letters += counted;
    linkLetters += links > 0 ? counted : 0;
    boldLetters += bolds > 0 ? counted : 0;
  }

  private void lineBreak() {
    if (!text.isEmpty()) {
      breaks++;
    }
  }

  /**
   * Two line breaks part paragraphs, and one does where a sentence has ended; else it is a blank.
   */
  private void afterBreaks() {
    boolean parts = breaks > 1 || text.length() > 60 && Shape.ended(text);
    breaks = 0;
    if (parts) {
      flush();
      afterBreak = true;
    } else {
      space = true;
    }
  }

  private void flush() {
    breaks = 0;
    Zone zone = top();
    if (!text.isEmpty() && zone != null) {
      double all = Math.max(1, letters);
      Block block =
          new Block(
              blocks.size(),
              zone.index,
              zone.tag,
              text.toString(),
              linkLetters / all,
              boldLetters / all,
              nodes,
              afterBreak);
      for (Inline i : inlines) {
        if (i.role().isFurniture() && text.length() - i.from() > inlineTo - inlineFrom) {
          inlineFrom = i.from();
          inlineTo = text.length();
          inlineRole = i.role();
        }
      }
      if (inlineFrom >= 0 && (inlineTo - inlineFrom) * 5 >= text.length() * 4) {
        block.inline = inlineRole;
      }
      if (!authors.isEmpty()) {
        block.authors = List.copyOf(authors);
        authors.clear();
      }
      blocks.add(block);
      nodes = new ArrayList<>();
      afterBreak = false;
    } else {
      nodes.clear();
      authors.clear();
    }
    text.setLength(0);
    space = false;
    letters = 0;
    linkLetters = 0;
    boldLetters = 0;
    inlineFrom = -1;
    inlineTo = 0;
    inlineRole = Role.NONE;
    if (!inlines.isEmpty()) {
      inlines.replaceAll(i -> new Inline(i.element(), i.role(), i.author(), 0));
    }
  }
}
