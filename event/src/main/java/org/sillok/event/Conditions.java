package org.sillok.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On what a position depends, in the words of its sentence. */
final class Conditions {
  /** Words of a condition that is no clause. */
  private static final int CONDITION = 24;

  /** "Will not wait before deciding": what one will not do before is no condition. */
  private static final Set<String> WAITS = Set.of("wait", "pause", "hesitate");

  private final Page page;
  private final Tree tree;
  private final Set<String> provisos;

  Conditions(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.provisos = page.sets().named("provisos");
  }

  /** On what it depends: "until ...", "if ...", "in return for ...", "on condition that ...". */
  @Nullable String of(int i, int issue) {
    for (int k = tree.sentenceStart(i); k < tree.sentenceEnd(i); k++) {
      boolean clause = tree.is(k, "advcl") && provisos.contains(tree.mark(k));
      boolean now = clause && tree.form(tree.left(k) + 1).equals("now"); // "until now"
      boolean waits = WAITS.contains(tree.lemma(i)) && tree.mark(k).equals("before");
      if (clause
          && !now
          && !waits
          && k != issue
          && (tree.under(k, i) || tree.under(i, tree.head(k)))) {
        return words(tree.left(k), tree.right(k) - 1);
      }
      boolean before = tree.form(k).equals("before") && WAITS.contains(tree.lemma(i));
      if (k > i && !before && begins(k) && !tree.under(i, k) && !inside(k, issue)) {
        int end = k;
        int under = tree.is(k, "mark") ? tree.head(k) : -1;
        boolean whole = under > k && tree.is(under, "advcl");
        int limit = whole ? tree.right(under) - 1 : tree.size();
        while (end < limit
            && end + 1 < tree.sentenceEnd(i)
            && end - k < CONDITION
            && !stop(end + 1)) {
          end++;
        }
        return words(k, end);
      }
      if (tree.form(k).equals("first") && tree.is(k, "advmod") && k > i) {
        return tree.token(k).form();
      }
    }
    return null;
  }

  private boolean inside(int k, int clause) {
    return tree.is(clause, "advcl") && tree.left(clause) <= k && k < tree.right(clause);
  }

  private String words(int first, int last) {
    int end = last;
    while (end > first && tree.form(end).matches("[,;:.\"”]")) {
      end--;
    }
    return Blanks.folded(page.text().words(tree.span(first, end)));
  }

  private boolean stop(int k) {
    boolean voice = tree.form(k).equals(",") && k + 1 < tree.size() && speech(k + 1);
    boolean on = tree.form(k).equals(",") && k + 1 < tree.size() && goesOn(k + 1);
    return voice || on || tree.form(k).matches("[.;:!?”\"]");
  }

  /**
   * True where the sentence goes on with another act: ", and she declined", ", came all the same".
   */
  private boolean goesOn(int k) {
    return tree.token(k).tag().matches("VB[DZ]") || tree.form(k).matches("and|but|while|which|who");
  }

  /** True where "the minister said" follows. */
  boolean speech(int k) {
    for (int v = k; v < Math.min(tree.sentenceEnd(k), k + 8); v++) {
      if (tree.verb(v)) {
        return page.reporting(tree.lemma(v)) || tree.lemma(v).equals("accord");
      }
    }
    return false;
  }

  /** True where a condition begins. */
  boolean begins(int k) {
    String next = k + 1 < tree.size() ? tree.form(k + 1) : "";
    return switch (tree.form(k)) {
      case "in" -> next.equals("return") || next.equals("exchange");
      case "on" -> next.equals("condition") || next.equals("the") && follows(k, "condition");
      case "as" -> next.equals("long");
      case "provided", "providing" -> next.equals("that") || tree.verb(k);
      case "if", "unless" -> k > 0 && !tree.form(k - 1).equals("as");
      case "once" -> k + 2 < tree.sentenceEnd(k) && !tree.is(k, "advmod") || verbSoon(k);
      case "until", "before" -> !dated(k + 1) && (verbSoon(k) || next.equals("any"));
      default -> false;
    };
  }

  private boolean follows(int k, String word) {
    return k + 2 < tree.size() && tree.form(k + 2).equals(word);
  }

  private boolean verbSoon(int k) {
    for (int v = k + 2; v < Math.min(tree.sentenceEnd(k), k + 11); v++) {
      if (tree.form(v).matches("[,;]")) {
        return false;
      }
      String tag = tree.token(v).tag();
      if (tree.verb(v) && (tag.equals("VBZ") || tag.equals("VBD") || tag.equals("VBP"))) {
        return true;
      }
    }
    return false;
  }

  private boolean dated(int k) {
    if (k >= tree.size()) {
      return false;
    }
    String form = tree.form(k).toLowerCase(Locale.ROOT);
    return form.equals("now")
        || page.text().times().stream().anyMatch(t -> t.span().overlaps(tree.token(k).span()));
  }
}
