package org.sillok.event;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins the words that are told: spaces and signs as in the sentence, marks only in pairs. */
final class Joined {
  private static final String SIGNS = "'’,;:.)”";
  private static final Pattern TAIL = Pattern.compile("['’]s?|[,;:.)”].*");
  private static final Pattern PARTED =
      Pattern.compile("(\\{\\d+}),( (?:in|at|on|to|for|with|from|by) )");
  private static final Pattern COMMAS = Pattern.compile(",(\\s*,)+");

  /** What no clause ends with. */
  private static final String ENDS = " \t\n\u000B\f\r,;:–—-";

  private final Tree tree;
  private final Quoted quoted;

  Joined(Tree tree, Quoted quoted) {
    this.tree = tree;
    this.quoted = quoted;
  }

  /**
   * The words of a stretch; null if half a quotation would be told.
   *
   * @param tokens what is told
   * @param words what stands for each; marks and signs are added
   */
  @Nullable String segment(NavigableSet<Integer> tokens, Map<Integer, String> words) {
    if (tokens.isEmpty()) {
      return "";
    }
    NavigableSet<Integer> all = new TreeSet<>(tokens);
    for (int k = tokens.first(); k < tokens.last(); k++) {
      boolean sign = tree.is(k, "punct") && !quoted.mark(k);
      if (sign && all.contains(k - 1) && told(k + 1, tokens, words)) {
        all.add(k);
        words.putIfAbsent(k, tree.token(k).form());
      }
    }
    if (!quoted.add(all, words)) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    int before = -2;
    for (int k : all) {
      String piece = words.getOrDefault(k, "");
      if (piece.isEmpty()) {
        continue;
      }
      boolean glued =
          before == k - 1
              && k > 0
              && tree.token(k).span().start() == tree.token(k - 1).span().end()
              && !(piece.equals("not") && !tree.form(k).equals("not"));
      boolean tail = SIGNS.indexOf(piece.charAt(0)) >= 0 && TAIL.matcher(piece).matches();
      out.append(out.isEmpty() || glued || tail ? "" : " ").append(piece);
      before = k;
    }
    return out.toString();
  }

  private static boolean told(int k, Set<Integer> in, Map<Integer, String> words) {
    return in.contains(k) && !words.getOrDefault(k, "").isEmpty();
  }

  /** Without the commas of asides that were left out. */
  static String tidy(String clause) {
    String all = clause;
    int comma = all.indexOf(',');
    if (comma >= 0 && comma == all.lastIndexOf(',')) {
      all = PARTED.matcher(all).replaceFirst("$1$2");
    } else if (comma >= 0) {
      all = COMMAS.matcher(all).replaceAll(",");
    }
    int end = all.length();
    while (end > 0 && ENDS.indexOf(all.charAt(end - 1)) >= 0) {
      end--;
    }
    return all.substring(0, end).strip();
  }
}
