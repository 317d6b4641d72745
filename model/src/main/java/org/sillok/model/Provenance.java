package org.sillok.model;

/**
 * Where a claim came from, exactly enough to read it again.
 *
 * @param page the page
 * @param inArticle the sentence in {@link Article#text()}
 * @param inPage the same in {@link Page#chars()}
 * @param quote the exact words of {@code inArticle}
 * @param rule id of the rule or model that made the claim, and behind it what told who its people
 *     are
 * @param engine version of the engine
 */
public record Provenance(
    PageId page, Span inArticle, Span inPage, String quote, String rule, String engine) {
  /**
   * In a rule, before the id of the claim of another page that told who holds the office by which
   * alone this page calls somebody.
   */
  public static final String HOLDER = " + holder by ";

  /**
   * In a rule, before the name of a person as the page prints it, where the claim has the usual
   * spelling; behind it stands what told that one is meant.
   */
  public static final String PRINTED = " + printed as ";

  public Provenance {
    Checks.notBlank(quote, "quote");
    Checks.notBlank(rule, "rule");
    Checks.notBlank(engine, "engine");
    if (quote.length() != inArticle.length()) {
      throw new IllegalArgumentException("the quote is not as long as its span: " + quote);
    }
  }

  /** The id of the rule alone, without what told who its people are. */
  public String ruleId() {
    int more = rule.indexOf(" + ");
    return more < 0 ? rule : rule.substring(0, more);
  }

  /** The provenance of a stretch of an article. */
  public static Provenance of(Article article, Span span, String rule, String engine) {
    return new Provenance(
        article.page(),
        span,
        article.alignment().toSource(span),
        span.in(article.text()),
        rule,
        engine);
  }
}
