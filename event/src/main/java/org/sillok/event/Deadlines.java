package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * Makes deadline claims: "its deadline for ... ", "warned that unless ... by the end of the year".
 */
final class Deadlines {
  private static final int MATTER = 200;
  private static final Set<String> CONDITIONS = Set.of("if", "unless");

  private final Page page;
  private final Tree tree;

  Deadlines(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence(i) < 0) {
        continue;
      }
      if ((tree.lemma(i).equals("deadline") || tree.lemma(i).equals("ultimatum")) && tree.noun(i)) {
        noun(i, out);
      } else if ((tree.is(i, "advcl") || tree.is(i, "ccomp")) && tree.marked(i, CONDITIONS)) {
        condition(i, out);
      }
    }
    return out;
  }

  private void noun(int i, List<Claim> out) {
    List<Party> party = party(i);
    String matter = null;
    for (int c : tree.complements(i)) {
      matter = page.words(c, MATTER);
      int subject = tree.child(c, "nsubj");
      if (matter != null && subject >= 0 && subject > i) {
        matter = page.words(c, MATTER);
      }
    }
    if (matter == null && i + 1 < tree.sentenceEnd(i) && tree.form(i + 1).equals("for")) {
      int end = Math.min(tree.sentenceEnd(i), Math.max(tree.right(i), i + 3));
      matter = page.text().words(tree.span(i + 1, end - 1)).replaceAll("\\s+", " ");
    }
    if (party.isEmpty() || matter == null) {
      return;
    }
    int head = Math.max(tree.left(i), i - 4);
    When when = When.UNKNOWN;
    for (int k = head; k <= Math.min(i + 12, tree.sentenceEnd(i) - 1); k++) {
      When w = last(k);
      if (w != null) {
        when = w;
        break;
      }
    }
    if (when.isUnknown() && near(i, "year")) {
      when = yearEnd();
    }
    add(i, party, when, matter, null, "deadline/noun", out);
  }

  private boolean near(int i, String word) {
    for (int k = Math.max(tree.sentenceStart(i), i - 5); k < i; k++) {
      String f = tree.form(k);
      if (f.equals(word)
              && k + 2 < tree.size()
              && tree.form(k + 1).equals("-")
              && tree.form(k + 2).equals("end")
          || f.equals(word + "-end")) {
        return true;
      }
    }
    return false;
  }

  private When yearEnd() {
    LocalDate published = page.timing().published();
    return published == null ? When.UNKNOWN : When.day(LocalDate.of(published.getYear(), 12, 31));
  }

  private void condition(int i, List<Claim> out) {
    When by = null;
    for (int k = tree.left(i); k < tree.right(i); k++) {
      boolean limit =
          tree.form(k).equals("by")
              || tree.form(k).equals("before")
              || tree.form(k).equals("until");
      if (limit && k + 1 < tree.right(i)) {
        by = last(k + 1);
      }
      if (by != null) {
        break;
      }
    }
    int report = reporter(i);
    if (by == null || report < 0) {
      return;
    }
    List<Party> party = new ArrayList<>();
    for (int t : tree.subjects(report)) {
      party.addAll(page.parties().within(t));
    }
    String matter = page.words(i, MATTER);
    int main = tree.head(i);
    if (!party.isEmpty() && matter != null) {
      add(
          i,
          party,
          by,
          matter,
          main < 0 || main == report ? null : page.words(main, MATTER),
          "deadline/condition",
          out);
    }
  }

  /** The verb of saying or warning above a condition. */
  private int reporter(int i) {
    int r = page.reports().reportingVerb(i);
    for (int k = i, steps = 0;
        r < 0 && tree.head(k) >= 0 && steps < 20;
        k = tree.head(k), steps++) {
      String lemma = tree.lemma(tree.head(k));
      if (lemma.equals("warn") || lemma.equals("threaten")) {
        r = tree.head(k);
      }
    }
    return r;
  }

  private List<Party> party(int i) {
    for (String place : List.of("poss", "by", "gov", "mod", "from", "of")) {
      List<Party> out = new ArrayList<>();
      for (int t : page.casting().tokens(i, place)) {
        out.addAll(page.casting().direct(t));
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  /** The last day of a time that begins at or holds a token, or null. */
  private @Nullable When last(int token) {
    for (TimeExpression t : page.text().times()) {
      if (t.span().overlaps(tree.token(token).span()) && !t.when().isUnknown()) {
        String words = page.text().words(t.span()).toLowerCase(Locale.ROOT);
        LocalDate last = t.when().latest();
        boolean end = words.contains("end") || before(t).contains("end of");
        if (end && last != null) {
          return When.day(last);
        }
        return t.when();
      }
    }
    return null;
  }

  private String before(TimeExpression t) {
    int from = Math.max(0, t.span().start() - 12);
    return page.text().article().text().substring(from, t.span().start()).toLowerCase(Locale.ROOT);
  }

  private void add(
      int i,
      List<Party> party,
      When when,
      String matter,
      @Nullable String threat,
      String rule,
      List<Claim> out) {
    List<Actor> actors = Page.actors(party);
    out.add(
        new DeadlineClaim(
            page.id("deadline", tree.span(i, i), actors.get(0).key(), when.edtf()),
            actors,
            when,
            matter,
            threat,
            page.reports().of(i),
            page.provenance(i, rule)));
  }
}
