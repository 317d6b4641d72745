package org.sillok.page.html;

import java.util.regex.Pattern;

/** Names that pages give to a summary under the headline. */
final class SummaryNames {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:dek|deck|sub-?title|sub-?head(?:line|ing)?|stand-?first|summary|excerpt|synopsis|abstract|kicker|tagline|strap-?line|blurb|heading-desc?|key-?points?|highlights?|bullets)");

  private SummaryNames() {}

  /** Names of a first paragraph set apart, which tells what the rest does not. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:lead(?:-?(?:text|in|paragraph))?(?![a-z])|lede(?![a-z])|intro(?:duction)?(?:-?text)?(?![a-z])|vorspann|anrei(?:ss|ß)er|chap(?:o|eau)(?![a-z])|bajada|entradilla|copete|sumario|sommario|occhiello|catenaccio|ingress|manchet|teaser-?text)");

  static boolean match(String names) {
    return NAME.matcher(names).find();
  }

  /** True if the names call it an opening, or a summary. */
  static boolean matchOpening(String names) {
    return OPENING.matcher(names).find() || match(names);
  }
}
