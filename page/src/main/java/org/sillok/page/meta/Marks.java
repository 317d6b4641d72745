package org.sillok.page.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Version marks before or behind a headline, as agencies set them: "(LEAD)", "(2nd LD)", "URGENT:".
 *
 * @param marks in the order found
 * @param rest the headline without them
 */
public record Marks(List<String> marks, String rest) {
  private static final String WORDS =
      "(?:\\d{1,2}(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|BREAKING|UPDATE(?: ?\\d)?|UPDATED|CORRECTED|CORRECTION|News Analysis|EXCLUSIVE|ATTN|FOCUS|ROUNDUP|RECAST|WRAPUP ?\\d?";
  private static final Pattern BEFORE =
      Pattern.compile(
          "^\\s*(?:[(\\[]("
              + WORDS
              + ")[)\\]]|(URGENT|UPDATED|UPDATE(?: ?\\d)?|BREAKING|CORRECTED|CORRECTION|WRAPUP ?\\d|RECAST|EXCLUSIVE)\\s?[:\\-–—|])\\s*");
  private static final Pattern BEHIND = Pattern.compile("\\s*[(\\[](" + WORDS + ")[)\\]]\\s*$");

  /** Takes the marks off a headline. */
  public static Marks of(String headline) {
    List<String> marks = new ArrayList<>();
    String rest = headline;
    for (Matcher m = BEFORE.matcher(rest); m.find(); m = BEFORE.matcher(rest)) {
      marks.add(m.group(1) != null ? m.group(1) : m.group(2));
      rest = rest.substring(m.end());
    }
    Matcher m = BEHIND.matcher(rest);
    if (m.find()) {
      marks.add(m.group(1));
      rest = rest.substring(0, m.start());
    }
    return rest.isBlank()
        ? new Marks(List.of(), headline)
        : new Marks(List.copyOf(marks), rest.strip());
  }
}
