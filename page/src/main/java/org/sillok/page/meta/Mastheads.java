package org.sillok.page.meta;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.page.shape.Lines;

/**
 * The name of a site that no list knows: at the top of a page, behind the headline in its title,
 * beside the copyright sign.
 */
public final class Mastheads {
  private static final Pattern CUT = Pattern.compile("\\s+[|–—»·-]\\s+|\\s*\\|\\s*");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\(c\\)|Copyright)[\\s©]*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)?[\\s,]*(?:by )?((?:The )?\\p{Lu}[\\p{L}’'.&-]*(?: (?:of |the )?\\p{Lu}[\\p{L}’'.&-]*){0,4})");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?i).*\\b(?:times|herald|post|journal|gazette|tribune|daily|news|telegraph|guardian|standard|chronicle|observer|mail|star|globe|independent|press|mirror|courier|ledger|monitor|review|register|record|tidings|dispatch|wire|zeitung|blatt|anzeiger|kurier|bote|presse|nachrichten|echo|journal|gazette|presse|diario|periódico|correo|gazeta|dziennik)\\b.*");
  private static final Pattern CONTROLS =
      Pattern.compile("(?i)\\s+(?:close|menu|home|search|logo|toggle navigation)$");

  private Mastheads() {}

  /** The part of a page's title that is not the headline, or null. */
  public static @Nullable String ofTitle(String title, @Nullable String headline) {
    if (headline == null) {
      return null;
    }
    String[] parts = CUT.split(title);
    if (parts.length < 2) {
      return null;
    }
    String last = parts[parts.length - 1].strip();
    String first = parts[0].strip();
    if (isShort(last)
        && Lines.sameWords(title.substring(0, title.length() - last.length()), headline)) {
      return last;
    }
    return isShort(first) && Lines.sameWords(title.substring(first.length()), headline)
        ? first
        : null;
  }

  private static boolean isShort(String name) {
    int words = name.split("\\s+").length;
    return !name.isEmpty()
        && words <= 5
        && name.length() <= 40
        && Character.isLetter(name.charAt(0));
  }

  /**
   * The name at the top of a page that the rest of the page bears out, or that has the form of a
   * paper's; or null.
   */
  public static @Nullable String ofTop(List<String> top, String rest) {
    for (String line : top.subList(0, Math.min(3, top.size()))) {
      String name = CONTROLS.matcher(line.strip()).replaceFirst("");
      if (isShort(name)
          && isProper(name)
          && (PAPER.matcher(name).matches() || rest.contains("© " + name))) {
        return name;
      }
    }
    return null;
  }

  /** True if the line is the name of an outlet, known or by its form. */
  public static boolean isName(String line) {
    return Outlets.named(line) != null || PAPER.matcher(line).matches();
  }

  /** The owner of the copyright, or null. */
  public static @Nullable String ofCopyright(String line) {
    Matcher m = COPYRIGHT.matcher(line);
    if (!m.find()) {
      return null;
    }
    String name = m.group(1).replaceFirst("(?:[.,]$|\\. .*$)", "");
    return isShort(name) && PAPER.matcher(name).matches() ? name : null;
  }

  private static boolean isProper(String name) {
    for (String word : name.split("\\s+")) {
      boolean small = word.length() <= 3 && word.equals(word.toLowerCase(Locale.ROOT));
      if (!small && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
