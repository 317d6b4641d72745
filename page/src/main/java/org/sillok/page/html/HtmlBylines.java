package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Byline;
import org.sillok.page.meta.Bylines;
import org.sillok.page.shape.Lines;

/**
 * The authors of a page: as declared; else as marked in the tree; else as the lines around the body
 * name them.
 */
final class HtmlBylines {
  private static final int LONGEST = 160;

  /** More names are no authors of one article. */
  private static final int MOST = 100;

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)^(?:(?:view |see )?(?:all )?(?:posts?|articles|more|stories) (?:by|from|von)|written by|posted by|by|von|par|por|door|przez|text|autor(?:in)?):? ");

  /** Degrees and the like behind a name. */
  private static final Pattern BEHIND =
      Pattern.compile(
          ",? (?:Ph\\.?D\\.?|M\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|MBA|MS|RD|RN|Esq\\.?|CSCS)(?:, .{1,20})?$|[, ]+(?:\\p{Lu}\\w+ )?(?:Staff(?: Writer| Reporter)?|Contributor)$");

  /** What is no person: sites, firms, societies, desks. */
  private static final Pattern FIRM =
      Pattern.compile(
          "(?i).*(?:\\be\\.? ?V\\.?$|\\bGmbH\\b|\\bAG$|\\bLtd\\b|\\bInc\\b|\\bS\\.?A\\.?$|\\.(?:com|org|net|de|at|ch|it|fr|es|pl|nl|co\\.uk)\\b|magazin\\b|online\\b|\\bprofile\\b|\\badmin|wordpress).*");

  private static final Pattern NOBODY = Pattern.compile("(?i)no author|admin|author|autor|unknown");

  private HtmlBylines() {}

  static List<Byline> of(HtmlPage page, List<String> declared, @Nullable String site) {
    List<Byline> out = new ArrayList<>();
    for (String name : declared.subList(0, Math.min(MOST, declared.size()))) {
      add(out, name, site);
    }
    if (out.isEmpty()) {
      List<Element> marked = page.tree.authors();
      for (Element e : marked.subList(0, Math.min(MOST, marked.size()))) {
        if (out.size() < 4 && e.parents().stream().noneMatch(HtmlBylines::isComment)) {
          Element name = e.selectFirst("[itemprop=name]");
          add(out, name == null ? e.text() : name.text(), site);
        }
      }
    }
    String mail = null;
    List<Byline> shown = new ArrayList<>();
    List<Byline> named = new ArrayList<>();
    for (Block b : page.blocks) {
      if (b.text.length() > LONGEST
          || b.furniture == Role.COMMENTS
          || b.furniture == Role.RELATED) {
        continue;
      }
      if (shown.isEmpty()) {
        shown.addAll(Bylines.read(b.text));
      }
      if (named.isEmpty() && isAuthor(page, b)) {
        String bare = PREFIX.matcher(b.text).replaceFirst("");
        String first = Bylines.beforeDate(bare);
        if (Bylines.isName(first)) {
          named.add(Byline.of(first));
        }
      }
      if (mail == null && b.furniture != Role.FOOTER && b.furniture != Role.NAV) {
        mail = Bylines.mail(b.text);
      }
    }
    if (out.stream().allMatch(b -> FIRM.matcher(b.name()).matches())
        && !(shown.isEmpty() && named.isEmpty())) {
      // Trade names are declared where the page itself names people.
      out.clear();
    }
    if (out.isEmpty()) {
      out = shown.isEmpty() ? named : shown;
    }
    return Bylines.withMail(out, mail);
  }

  private static void add(List<Byline> out, String name, @Nullable String site) {
    String clean = PREFIX.matcher(name.strip()).replaceFirst("").replaceFirst("\\.$", "").strip();
    clean = withoutSite(BEHIND.matcher(clean).replaceFirst("").strip(), site);
    String person = clean;
    boolean isPerson =
        clean.length() > 2
            && clean.length() < 60
            && clean.indexOf('@') < 0
            && !clean.startsWith("http")
            && !NOBODY.matcher(clean).matches()
            && !Lines.sameWords(clean, site);
    if (isPerson && out.stream().noneMatch(b -> b.name().equals(person))) {
      out.add(Byline.of(person));
    }
  }

  /** "The Courier - Jane Roe" and "Jane Roe | The Courier" name Jane Roe. */
  private static String withoutSite(String name, @Nullable String site) {
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

  private static boolean isComment(Element e) {
    return Names.of(e.className()) == Role.COMMENTS || Names.of(e.id()) == Role.COMMENTS;
  }

  private static boolean isAuthor(HtmlPage page, Block b) {
    Zone zone = page.zones.get(b.zone);
    return b.inline == Role.BYLINE || zone.tag.equals("address") || zone.isAuthor();
  }
}
