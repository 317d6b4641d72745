package org.sillok.page.html;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Byline;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.Lines;
import org.sillok.page.shape.TsvFile;

/** Names of authors as pages declare them, without what stands before and behind. */
final class AuthorNames {
  /** The words are in {@code author-prefixes.tsv}. */
  private static final Pattern PREFIX =
      Pattern.compile(
          TsvFile.read(AuthorNames.class, "author-prefixes.tsv").stream()
              .map(row -> row.cell(0))
              .collect(Collectors.joining("|", "(?:", ")(?:\\s*:\\s*|\\s+)")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Degrees and the like behind a name, and arrows of links. */
  private static final Pattern BEHIND =
      Pattern.compile(
          ",? (?:Ph\\.?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MBA|MS|RD|RN|Esq\\.?|CSCS)(?:, .{1,20})?$|[, ]+(?:\\p{Lu}\\w+ )?(?:Staff(?: Writer| Reporter)?|Contributor)$|[\\s,;:|/•·→»>-]+$");

  /** What is no person: sites, firms, societies, desks. */
  private static final Pattern FIRM =
      Pattern.compile(
          "(?i).*(?:\\be\\.? ?V\\.?$|\\bGmbH\\b|\\bAG$|\\bLtd\\b|\\bInc\\b|\\bS\\.?A\\.?$|\\.(?:com|org|net|de|at|ch|it|fr|es|pl|nl|co\\.uk)\\b|magazin\\b|online\\b|\\bprofile\\b|\\badmin|wordpress).*");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)no author|admin|posted|published|geschrieben|veröffentlicht|author|authors|autor|autorin|autoren|auteur|unknown|guest|anonymous|weiter|profil|profile|website|twitter|facebook|e-?mail|kommentare?|comments?|share|about|more|mehr|follow|new|news");

  private static final Pattern PEN_NAME = Pattern.compile("\\p{L}[\\p{L}\\d._-]{2,19}");

  private static final int LONGEST_PARTICLE = 4;

  private static final int MOST = 20;

  private static final Pattern BEHIND_DATE =
      Pattern.compile(".*\\d.* (?:by|von|par|por|di|door|przez|av|af) (\\p{Lu}[^\\d,]{2,50})");

  private final @Nullable String site;

  AuthorNames(@Nullable String site) {
    this.site = site;
  }

  /** True if it names a site, a firm, a society or a desk. */
  static boolean isFirm(String name) {
    return FIRM.matcher(name).matches();
  }

  /** True if it can be what somebody is called who signs with one word. */
  static boolean isPenName(String name) {
    return PEN_NAME.matcher(name).matches();
  }

  /** A text without the words that stand before a name. */
  static String bare(String text) {
    String rest = text.strip();
    for (int again = 0; again < 2; again++) {
      Matcher m = PREFIX.matcher(rest);
      if (!m.lookingAt() || !isApart(m.group().strip(), rest.substring(m.end()))) {
        break;
      }
      rest = rest.substring(m.end());
    }
    return rest;
  }

  /** "Di Maio" and "De Vries" are names; "Di Lea Parola" and "von Eva" have a word before one. */
  private static boolean isApart(String prefix, String rest) {
    boolean isWord = prefix.length() <= LONGEST_PARTICLE && !prefix.endsWith(":");
    return !isWord
        || Character.isLowerCase(prefix.charAt(0))
        || rest.indexOf(' ') > 0 && Character.isUpperCase(rest.charAt(0));
  }

  /** The name behind a date: "Posted on 4 November 2031 by Jane Roe"; the text if there is none. */
  static String behindDate(String text) {
    Matcher m = BEHIND_DATE.matcher(text);
    return m.matches() ? m.group(1) : text;
  }

  /** Adds the author that a text names, once, or several. */
  void add(List<Byline> out, String text) {
    if (text.indexOf(',') > 0) {
      String[] parts = text.split("\\s*,\\s*");
      if (parts.length <= MOST && Arrays.stream(parts).allMatch(p -> Bylines.isName(bare(p)))) {
        for (String part : parts) {
          addOne(out, part);
        }
        return;
      }
    }
    addOne(out, text);
  }

  private void addOne(List<Byline> out, String text) {
    String person = person(text);
    if (person != null && out.stream().noneMatch(b -> b.name().equals(person))) {
      out.add(Byline.of(person));
    }
  }

  /** The name in a text, or null if there is none. */
  @Nullable String person(String text) {
    String clean = bare(text).replaceFirst("(?<!\\.\\p{L})\\.$", "").strip();
    clean = withoutSite(BEHIND.matcher(clean).replaceFirst("").strip());
    boolean isPerson =
        clean.length() > 2
            && clean.length() < 60
            && clean.indexOf('@') < 0
            && !clean.startsWith("http")
            && !clean.contains("..")
            && !NOBODY.matcher(clean).matches()
            && !Lines.sameWords(clean, site);
    return isPerson ? clean : null;
  }

  /** "The Courier - Jane Roe" and "Jane Roe | The Courier" name Jane Roe. */
  private String withoutSite(String name) {
    for (String sign : List.of(" - ", " – ", " | ", " / ")) {
      int at = name.indexOf(sign);
      if (at > 0 && site != null) {
        String before = name.substring(0, at).strip();
        String behind = name.substring(at + sign.length()).strip();
        if (Lines.sameWords(before, site)) {
          return behind;
        }
        if (Lines.sameWords(behind, site)) {
          return before;
        }
      }
    }
    return name;
  }
}
