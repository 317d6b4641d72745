package org.sillok.page.outlet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the pages of one outlet.
 *
 * @param name of the outlet
 * @param hosts its sites; a host below one of them is of the outlet too
 * @param zone in which it prints times that name none, or null
 * @param places selectors of what its pages hold, for each part in the order in which they are
 *     tried
 * @param furniture lines of its dumps that are no news
 * @param ends lines of its dumps behind which there is no news
 * @param signed how its house prints who wrote a text; the group {@code name} is one or several
 *     names
 * @param datelines how its house begins a text, with a group for where it was written
 * @param examples pages that have to be read right
 */
public record OutletRule(
    String name,
    List<String> hosts,
    @Nullable ZoneId zone,
    Map<Part, List<Evaluator>> places,
    List<Pattern> furniture,
    List<Pattern> ends,
    List<Pattern> signed,
    List<Pattern> datelines,
    List<Example> examples) {
  /** Longer lines are prose. */
  private static final int LONGEST_LINE = 200;

  /** A dateline is no longer. */
  private static final int LONGEST_DATELINE = 120;

  public OutletRule {
    hosts = List.copyOf(hosts);
    places = Map.copyOf(places);
    furniture = List.copyOf(furniture);
    ends = List.copyOf(ends);
    signed = List.copyOf(signed);
    datelines = List.copyOf(datelines);
    examples = List.copyOf(examples);
    if (name.isBlank() || hosts.isEmpty()) {
      throw new IllegalArgumentException("a rule needs the name of its outlet and a host");
    }
  }

  /**
   * What the rule points at in a page: of each part what the first selector finds that finds
   * something with text, of what is not body all that all of them find.
   */
  public Map<Part, List<Element>> find(Document page) {
    Map<Part, List<Element>> out = new EnumMap<>(Part.class);
    places.forEach(
        (part, selectors) -> {
          Set<Element> found = new LinkedHashSet<>();
          for (Evaluator selector : selectors) {
            if (part == Part.NOT || found.isEmpty()) {
              page.select(selector).stream().filter(e -> tells(part, e)).forEach(found::add);
            }
          }
          out.put(part, new ArrayList<>(found));
        });
    return out;
  }

  private static boolean tells(Part part, Element e) {
    return e.hasText() || part == Part.DATE && e.attributesSize() > 0;
  }

  /** True if it says something of text dumps. */
  public boolean readsDumps() {
    return !furniture.isEmpty() || !ends.isEmpty() || !signed.isEmpty();
  }

  /** True if a line of a dump is none of the article's. */
  public boolean isFurniture(String line) {
    return matches(furniture, line);
  }

  /** True if the article is over with this line of a dump. */
  public boolean isEnd(String line) {
    return matches(ends, line);
  }

  /** The names in a line in which the house says who wrote a text, or null. */
  public @Nullable String signed(String line) {
    for (Pattern p : line.length() <= LONGEST_LINE ? signed : List.<Pattern>of()) {
      Matcher m = p.matcher(line);
      if (m.matches()) {
        return m.group("name");
      }
    }
    return null;
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    return line.length() <= LONGEST_LINE
        && patterns.stream().anyMatch(p -> p.matcher(line).matches());
  }

  /** The place with which the house begins a text, or null. */
  public @Nullable String place(String body) {
    String head = body.substring(0, Math.min(LONGEST_DATELINE, body.length()));
    for (Pattern p : datelines) {
      Matcher m = p.matcher(head);
      if (m.lookingAt()) {
        return m.group("place");
      }
    }
    return null;
  }
}
