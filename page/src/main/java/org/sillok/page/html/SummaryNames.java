package org.sillok.page.html;

import java.util.regex.Pattern;

/** Names that pages give to a summary under the headline. */
final class SummaryNames {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|[^a-z])(?:dek|deck|sub-?title|sub-?head(?:line|ing)?|stand-?first|summary|excerpt|synopsis|abstract|kicker|tagline|strap-?line|blurb|heading-desc?|key-?points?|highlights?|bullets)");

  private SummaryNames() {}

  static boolean match(String names) {
    return NAME.matcher(names).find();
  }
}
