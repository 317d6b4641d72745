package org.sillok.page.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Byline;
import org.sillok.page.meta.Bylines;

/**
 * The authors of a page: as declared; else as marked in the tree; else as the lines around the body
 * name them.
 */
final class HtmlBylines {
  private static final int LONGEST = 160;

  private static final int LONGEST_LABEL = 24;

  /** Authors of one article share an element at most so far up. */
  private static final int BESIDE = 3;

  /** More names are no authors of one article. */
  private static final int MOST = 100;

  private HtmlBylines() {}

  /**
   * The authors of a page.
   *
   * @param declared people by data about the article
   * @param supposed by data about the page, believed where nothing on it is marked as its author
   * @param bodies what else is declared: named where the page names nobody
   */
  static List<Byline> of(
      HtmlPage page,
      List<String> declared,
      List<String> supposed,
      List<String> bodies,
      @Nullable String site) {
    AuthorNames names = new AuthorNames(site);
    List<Byline> out = new ArrayList<>();
    for (String name : declared.subList(0, Math.min(MOST, declared.size()))) {
      names.add(out, name);
    }
    if (out.isEmpty()) {
      marked(page, names, out);
    }
    for (String name : out.isEmpty() ? supposed : List.<String>of()) {
      names.add(out, name);
    }
    String mail = null;
    List<Byline> shown = new ArrayList<>();
    List<Byline> named = new ArrayList<>();
    boolean labelled = false;
    for (Block b : page.blocks) {
      if (b.text.length() > LONGEST
          || b.furniture == Role.COMMENTS
          || b.furniture == Role.RELATED) {
        continue;
      }
      if (shown.isEmpty()) {
        shown.addAll(Bylines.read(b.text));
      }
      if (named.isEmpty()) {
        named.addAll(named(page, names, b, labelled));
        labelled = b.text.length() <= LONGEST_LABEL && Bylines.isLabel(b.text);
      }
      if (mail == null && b.furniture != Role.FOOTER && b.furniture != Role.NAV) {
        mail = Bylines.mail(b.text);
      }
    }
    if (out.stream().allMatch(b -> AuthorNames.isFirm(b.name()))
        && !(shown.isEmpty() && named.isEmpty())) {
      // Trade names are declared where the page itself names people.
      out.clear();
    }
    if (out.isEmpty()) {
      out = shown.isEmpty() || isLonger(shown, named) ? named : shown;
    }
    if (out.isEmpty()) {
      for (String name : bodies.subList(0, Math.min(MOST, bodies.size()))) {
        names.add(out, name);
      }
    }
    return Bylines.withMail(out, mail);
  }

  /** The authors by relation or microdata: the first, and those that stand beside it. */
  private static void marked(HtmlPage page, AuthorNames names, List<Byline> out) {
    Element beside = null;
    int seen = 0;
    for (Element e : page.tree.authors()) {
      if (out.size() == 4 || ++seen > MOST) {
        return;
      }
      boolean apart = beside != null && !isIn(e, beside);
      if (!apart && e.parents().stream().noneMatch(HtmlBylines::isComment)) {
        Element name = e.selectFirst("[itemprop=name]");
        names.add(out, name == null ? e.text() : name.text());
        if (beside == null && !out.isEmpty()) {
          beside = up(e);
        }
      }
    }
  }

  private static @Nullable Element up(Element e) {
    Element at = e;
    for (int up = 0; up < BESIDE && at != null; up++) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isIn(Element e, Element beside) {
    Element at = e;
    for (int up = 0; up <= BESIDE && at != null; up++) {
      if (at.equals(beside)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  /** The author that a block names by its own names, or by the label before it. */
  private static List<Byline> named(HtmlPage page, AuthorNames names, Block b, boolean labelled) {
    List<Byline> out = new ArrayList<>();
    for (String text : b.authors) {
      String person = names.person(AuthorNames.behindDate(Bylines.beforeDate(text)));
      if (person != null && (Bylines.isName(person) || AuthorNames.isPenName(person))) {
        out.add(Byline.of(person));
        return out;
      }
    }
    if (labelled || isAuthor(page, b)) {
      String person =
          names.person(AuthorNames.behindDate(Bylines.beforeDate(AuthorNames.bare(b.text))));
      if (person != null && Bylines.isName(person)) {
        out.add(Byline.of(person));
      }
    }
    return out;
  }

  /** True if a line names one author with more behind the name than its own element has. */
  private static boolean isLonger(List<Byline> shown, List<Byline> named) {
    return shown.size() == 1
        && named.size() == 1
        && shown.get(0).name().startsWith(named.get(0).name() + " ");
  }

  private static boolean isComment(Element e) {
    return Names.of(e.className()) == Role.COMMENTS || Names.of(e.id()) == Role.COMMENTS;
  }

  private static boolean isAuthor(HtmlPage page, Block b) {
    Zone zone = page.zones.get(b.zone);
    return b.inline == Role.BYLINE || zone.tag.equals("address") || zone.author;
  }
}
