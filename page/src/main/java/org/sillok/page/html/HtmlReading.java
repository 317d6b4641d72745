package org.sillok.page.html;

import org.jspecify.annotations.Nullable;
import org.sillok.model.Excerpt;
import org.sillok.page.outlet.OutletRule;
import org.sillok.page.outlet.OutletRules;
import org.sillok.page.shape.Deadline;

/**
 * An HTML page with what stands in it: by the rule of its outlet if there is one that fits, else by
 * its own signs.
 *
 * @param page parsed
 * @param meta what its mark-up says
 * @param body the text
 * @param house what the rule of its outlet found
 */
public record HtmlReading(HtmlPage page, HtmlMeta meta, HtmlBody body, House house) {
  /** A rule that finds less than this part of the text that is there has grown old. */
  private static final double LEAST = 0.25;

  /**
   * Reads a page.
   *
   * @param address where it was got, or null
   * @throws Deadline.OverdueException if it takes longer than it may
   */
  public static HtmlReading of(
      String chars, @Nullable String address, OutletRules rules, Deadline deadline) {
    HtmlPage page = HtmlPage.parse(chars, deadline);
    HtmlMeta meta = new HtmlMeta(page);
    HtmlBody body = body(page, meta);
    OutletRule rule = rules.ofAddress(address);
    rule = rule == null ? rules.ofAddress(meta.address()) : rule;
    if (rule == null) {
      return new HtmlReading(page, meta, body, House.NONE);
    }
    deadline.check();
    House house = House.of(page, rule);
    boolean laid = house.lay();
    HtmlMeta told = new HtmlMeta(page, house);
    HtmlBody ruled = body(page, told);
    if (!laid || ruled.text().length() >= body.text().length() * LEAST) {
      return new HtmlReading(page, told, ruled, house);
    }
    HtmlPage again = HtmlPage.parse(chars, deadline);
    House rest = house.withoutBody(again);
    HtmlMeta own = new HtmlMeta(again, rest);
    return new HtmlReading(again, own, body(again, own), rest);
  }

  private static HtmlBody body(HtmlPage page, HtmlMeta meta) {
    Excerpt headline = meta.headline();
    return HtmlBody.of(page, headline == null ? null : headline.text());
  }
}
