package org.sillok.page.html;

import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Chaff;
import org.sillok.page.shape.Deadline;
import org.sillok.page.shape.Tree;

/** A parsed page: its characters, its tree, and its blocks and zones in the order of the page. */
public final class HtmlPage {
  private static final Duration FOR_EVER = Duration.ofDays(1);

  final String chars;
  final Document document;
  final Tree tree;
  final List<Block> blocks;
  final List<Zone> zones;
  private final int[] prose;
  private final int[] weight;
  private final int[] heads;

  /** The zone that holds the body, as the rule of the outlet says; null if none says. */
  @Nullable Zone body;

  private Bodies bodies = new Bodies(List.of());

  private HtmlPage(String chars, Tree tree, List<Block> blocks, List<Zone> zones) {
    this.chars = chars;
    this.document = tree.document();
    this.tree = tree;
    this.blocks = blocks;
    this.zones = zones;
    this.prose = new int[blocks.size() + 1];
    this.weight = new int[blocks.size() + 1];
    this.heads = new int[blocks.size() + 1];
    sum(heads, b -> b.tag.equals("h1") ? 1 : 0);
    count();
  }

  /**
   * Parses a page and marks its furniture. Never fails: HTML has no errors.
   *
   * @param chars the page's characters; offsets everywhere are into these
   */
  public static HtmlPage parse(String chars) {
    return parse(chars, Deadline.in(FOR_EVER));
  }

  /**
   * Parses a page and marks its furniture, if there is time.
   *
   * @param chars the page's characters; offsets everywhere are into these
   * @throws Deadline.OverdueException if it takes longer than it may
   */
  public static HtmlPage parse(String chars, Deadline deadline) {
    // A byte order mark would be text before the head, and so end the head; a blank keeps the
    // offsets.
    String source =
        !chars.isEmpty() && chars.charAt(0) == '\uFEFF' ? " " + chars.substring(1) : chars;
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Chaff chaff = Chaff.cut(source);
    Document document = parser.parseInput(deadline.over(chaff.rest()), "");
    Walk walk = new Walk(deadline);
    walk.read(document);
    HtmlPage page =
        new HtmlPage(
            chars,
            new Tree(document, chars, chaff, walk.tree(), deadline),
            walk.blocks(),
            walk.zones());
    Furniture.mark(page);
    return page;
  }

  /** The tree. */
  public Tree tree() {
    return tree;
  }

  /** The page's characters. */
  public String chars() {
    return chars;
  }

  /** Counts again which blocks are prose, once furniture has been marked. */
  void count() {
    sum(prose, b -> b.furniture == Role.NONE ? b.prose() : 0);
    sum(weight, b -> b.furniture == Role.NONE ? b.shape.weight() : 0);
    bodies.weigh(this);
  }

  private void sum(int[] into, ToIntFunction<Block> of) {
    for (int i = 0; i < blocks.size(); i++) {
      into[i + 1] = into[i] + of.applyAsInt(blocks.get(i));
    }
  }

  /** Weight of prose in a zone, furniture not counted. */
  int prose(Zone zone) {
    return prose[zone.to] - prose[zone.from];
  }

  /** Weight of all text in a zone, furniture not counted. */
  int weight(Zone zone) {
    return weight[zone.to] - weight[zone.from];
  }

  /** True if a zone inside says that it holds the body. */
  boolean hasBody(Zone zone) {
    return bodies.isIn(zone);
  }

  /** Weight of the heaviest zone outside this one that says it holds the body. */
  int weightOfBodies(Zone zone) {
    return bodies.heaviestOutside(zone);
  }

  /** Remembers which zones say that they hold the body, once names have been read. */
  void nameBodies() {
    bodies =
        new Bodies(
            zones.stream()
                .filter(z -> z.role == Role.BODY && !z.tag.equals("body") && z.size() > 0)
                .toList());
    bodies.weigh(this);
  }

  /** True if a first-rank heading lies in the zone. */
  boolean hasHeading(Zone zone) {
    return heads[zone.to] > heads[zone.from];
  }

  /** True if the page has a first-rank heading. */
  boolean hasHeading() {
    return heads[blocks.size()] > 0;
  }

  int proseOfAll() {
    return prose[blocks.size()];
  }
}
