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
          "(?i)^(?:written by|posted by|by|von|par|por|door|przez|text|autor(?:in)?):? ");
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
        if (Bylines.isName(bare)) {
          named.add(Byline.of(bare));
        }
      }
      if (mail == null && b.furniture != Role.FOOTER && b.furniture != Role.NAV) {
        mail = Bylines.mail(b.text);
      }
    }
    if (out.isEmpty()) {
      out = shown.isEmpty() ? named : shown;
    }
    return Bylines.withMail(out, mail);
  }

  private static void add(List<Byline> out, String name, @Nullable String site) {
    String clean = PREFIX.matcher(name.strip()).replaceFirst("").replaceFirst("\\.$", "").strip();
    boolean person =
        clean.length() > 2
            && clean.length() < 60
            && clean.indexOf('@') < 0
            && !clean.startsWith("http")
            && !NOBODY.matcher(clean).matches()
            && !Lines.sameWords(clean, site);
    if (person && out.stream().noneMatch(b -> b.name().equals(clean))) {
      out.add(Byline.of(clean));
    }
  }

  private static boolean isComment(Element e) {
    return Names.of(e.className()) == Role.COMMENTS || Names.of(e.id()) == Role.COMMENTS;
  }

  private static boolean isAuthor(HtmlPage page, Block b) {
    Zone zone = page.zones.get(b.zone);
    return b.inline == Role.BYLINE || zone.tag.equals("address") || zone.isAuthor();
  }
}
