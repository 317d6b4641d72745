package org.sillok.page.html;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Excerpt;
import org.sillok.model.Span;
import org.sillok.page.outlet.OutletRule;
import org.sillok.page.outlet.Part;

/**
 * What the rule of an outlet finds in one of its pages. What it does not find is left to the
 * general reader, and told.
 */
public final class House {
  /** No rule. */
  public static final House NONE = new House(null, null, Map.of(), List.of());

  private static final int LONGEST_LINE = 80;

  private final @Nullable HtmlPage page;
  private final @Nullable OutletRule rule;
  private final Map<Part, List<Element>> found;
  private final List<String> notes;

  private House(
      @Nullable HtmlPage page,
      @Nullable OutletRule rule,
      Map<Part, List<Element>> found,
      List<String> notes) {
    this.page = page;
    this.rule = rule;
    this.found = found;
    this.notes = notes;
  }

  /** What a rule finds in a page; {@link #NONE} if there is no rule. */
  public static House of(HtmlPage page, @Nullable OutletRule rule) {
    if (rule == null || rule.places().isEmpty()) {
      return of(rule);
    }
    Map<Part, List<Element>> found = rule.find(page.document);
    List<String> missed =
        List.of(Part.values()).stream()
            .filter(part -> part == Part.BODY || part == Part.HEADLINE || part == Part.DATE)
            .filter(part -> found.getOrDefault(part, List.of()).isEmpty())
            .filter(part -> rule.places().containsKey(part))
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .toList();
    String note =
        missed.isEmpty()
            ? "read by the rule of " + rule.name()
            : "the rule of " + rule.name() + " found no " + String.join(", no ", missed);
    return new House(page, rule, found, List.of(note));
  }

  /** A rule of a page that has no elements. */
  public static House of(@Nullable OutletRule rule) {
    return rule == null
        ? NONE
        : new House(null, rule, Map.of(), List.of("read by the rule of " + rule.name()));
  }

  /** The same, but for the body: what the rule found there cannot be it. */
  public House withoutBody(HtmlPage fresh) {
    OutletRule known = rule;
    if (known == null) {
      return NONE;
    }
    List<String> told = new ArrayList<>();
    told.add("what the rule of " + known.name() + " takes for the body holds too little");
    return new House(fresh, known, known.find(fresh.document), told);
  }

  /** What the readers of the article are told of the rule. */
  public List<String> notes() {
    return notes;
  }

  /** The zone in which the outlet prints times, or null. */
  public @Nullable ZoneId zone() {
    return rule == null ? null : rule.zone();
  }

  /** The place with which the house begins this text, or null. */
  public @Nullable String place(String body) {
    return rule == null ? null : rule.place(body);
  }

  /** Where the day of publication is printed. */
  public List<Element> dates() {
    return of(Part.DATE);
  }

  private List<Element> of(Part part) {
    return found.getOrDefault(part, List.of());
  }

  /** Makes the page's body what the rule says; false if it finds none. */
  public boolean lay() {
    return page != null && Laid.lay(page, of(Part.BODY), of(Part.NOT));
  }

  @Nullable Excerpt headline() {
    for (Element e : of(Part.HEADLINE)) {
      String text = e.text().strip();
      if (!text.isEmpty()) {
        return new Excerpt(text, span(e));
      }
    }
    return null;
  }

  /** The authors as printed, each element's by itself. */
  List<String> authors() {
    return of(Part.BYLINE).stream().map(e -> signed(e.text().strip())).distinct().toList();
  }

  private String signed(String line) {
    String names = rule == null ? null : rule.signed(line);
    return names == null ? line : names;
  }

  @Nullable String kicker() {
    return line(Part.KICKER);
  }

  @Nullable String section() {
    return line(Part.SECTION);
  }

  private @Nullable String line(Part part) {
    String text =
        of(part).stream().limit(1).map(e -> e.text().strip()).collect(Collectors.joining());
    return text.isEmpty() || text.length() > LONGEST_LINE ? null : text;
  }

  private @Nullable Span span(Element e) {
    HtmlPage known = page;
    List<TextNode> texts = e.nodeStream(TextNode.class).filter(t -> !t.isBlank()).toList();
    if (known == null || texts.isEmpty()) {
      return null;
    }
    Span first = known.tree.span(texts.get(0));
    Span last = known.tree.span(texts.get(texts.size() - 1));
    return first != null && last != null && first.start() <= last.end()
        ? new Span(first.start(), last.end())
        : null;
  }
}
