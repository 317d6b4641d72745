package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Outlet;
import org.sillok.model.When;
import org.sillok.scoreboard.Figure;
import org.sillok.story.copies.Copies;

/**
 * Wire copies: pages of the sample story as two desks would print them. One keeps the lead, cuts
 * the tail and changes spelling and figures; the other writes the lead anew, drops paragraphs from
 * the middle, puts in one of its own and may cut the tail too. Both give it another headline, drop
 * the credit and put a standing paragraph on the affair below. Forty pairs of such are copies; the
 * two hundred other pairs that share most words in a row are not. All are of one day, and each pair
 * is looked at by itself.
 */
final class CopiesScore {
  private static final LocalDate DAY = LocalDate.of(2031, 11, 12);
  private static final int NON_COPIES = 200;

  /** Bodies that are copies of one another as they stand. */
  private static final Set<String> COPIED = Set.of("03", "04", "06", "07", "30");

  private record Text(String body, String desk, String words, Article article) {
    static Text of(String body, String desk, String words) {
      Article a = Article.ofText(body + desk, words, Dating.entered(When.day(DAY)));
      Outlet outlet = new Outlet("Outlet " + body + desk, null);
      return new Text(
          body,
          desk,
          words,
          new Article(
              a.page(),
              a.name(),
              null,
              List.of(),
              outlet,
              null,
              null,
              null,
              List.of(),
              List.of(),
              words,
              a.alignment(),
              "en",
              a.published(),
              null));
    }
  }

  private record Pair(Text one, Text other, double shared) {}

  private final List<String[]> changes;
  private final List<String[]> standing;

  private CopiesScore(List<String[]> changes, List<String[]> standing) {
    this.changes = changes;
    this.standing = standing;
  }

  /**
   * Makes the pairs and judges each.
   *
   * @param folder {@code samples}
   */
  static List<Figure> of(Path folder) throws IOException {
    CopiesScore desks =
        new CopiesScore(
            rows(folder.resolve("copies/localised.tsv")),
            rows(folder.resolve("copies/standing.tsv")));
    List<Text> texts = new ArrayList<>();
    List<Pair> copies = new ArrayList<>();
    Set<String> used = new HashSet<>();
    int n = 0;
    for (String[] row : rows(folder.resolve("copies/desks.tsv"))) {
      List<String> body = paragraphs(folder, row[0]);
      Text original = Text.of(row[0], "", String.join("\n\n", body));
      Text cut = Text.of(row[0], "a", desks.cut(body, n));
      Text written = Text.of(row[0], "b", desks.rewritten(body, row[2], row[3], n));
      copies.add(new Pair(original, written, 1));
      copies.add(new Pair(n % 2 == 0 ? original : cut, n % 2 == 0 ? cut : written, 1));
      texts.addAll(List.of(original, cut, written));
      used.add(row[0]);
      n++;
    }
    for (int i = 1; i <= 34; i++) {
      String name = String.format(Locale.ROOT, "%02d", i);
      if (!used.contains(name) && !COPIED.contains(name)) {
        texts.add(Text.of(name, "", String.join("\n\n", paragraphs(folder, name))));
      }
    }
    List<Pair> others = likest(texts);
    long right = copies.stream().filter(CopiesScore::found).count();
    long wrong = others.stream().filter(CopiesScore::found).count();
    double f1 = 2.0 * right / Math.max(1, copies.size() + right + wrong);
    return List.of(
        Figure.share("f1", f1),
        Figure.share("precision", right, right + wrong),
        Figure.share("recall", right, copies.size()),
        Figure.count("copies", copies.size()),
        Figure.count("pairs that are none", others.size()));
  }

  private static boolean found(Pair pair) {
    return !Copies.groups(List.of(pair.one().article(), pair.other().article())).isEmpty();
  }

  /** The pairs of different pages that share most words in a row. */
  private static List<Pair> likest(List<Text> texts) {
    List<Set<String>> rows = texts.stream().map(t -> threes(t.words())).toList();
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (!texts.get(i).body().equals(texts.get(j).body())) {
          Set<String> both = new HashSet<>(rows.get(i));
          both.retainAll(rows.get(j));
          double fewer = Math.min(rows.get(i).size(), rows.get(j).size());
          out.add(new Pair(texts.get(i), texts.get(j), both.size() / fewer));
        }
      }
    }
    out.sort(
        Comparator.comparingDouble((Pair p) -> -p.shared())
            .thenComparing(p -> p.one().article().name() + " " + p.other().article().name()));
    return out.subList(0, Math.min(NON_COPIES, out.size()));
  }

  private static Set<String> threes(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+", -1);
    Set<String> out = new HashSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      out.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return out;
  }

  /** Lead kept, tail cut. */
  private String cut(List<String> body, int n) {
    List<String> out = new ArrayList<>();
    int kept = Math.max(2, Math.round(body.size() * (n % 2 == 0 ? .6f : .45f)));
    body.subList(0, kept).forEach(p -> out.add(localised(p)));
    out.add(standing(n));
    return String.join("\n\n", out);
  }

  /** Lead in other words, paragraphs dropped and one put in. */
  private String rewritten(List<String> body, String lead, String own, int n) {
    List<String> out = new ArrayList<>();
    String first = body.get(0);
    int end = first.indexOf(". ");
    out.add(lead + (end < 0 ? "" : localised(first.substring(end + 1))));
    int kept = n % 3 == 0 ? Math.round(body.size() * .7f) : body.size();
    for (int i = 1; i < kept; i++) {
      if (i % 3 == n % 3) {
        continue;
      }
      out.add(localised(body.get(i)));
      if (i == 2) {
        out.add(own);
      }
    }
    out.add(standing(n));
    return String.join("\n\n", out);
  }

  private String standing(int n) {
    return standing.get(n % standing.size())[0];
  }

  private String localised(String paragraph) {
    String out = paragraph;
    for (String[] change : changes) {
      out = out.replaceAll(change[0], change[1]);
    }
    return out;
  }

  private static List<String> paragraphs(Path folder, String name) throws IOException {
    String text = Files.readString(folder.resolve("mackerel/bodies/" + name + ".txt")).strip();
    return List.of(text.split("\\n\\s*\\n", -1));
  }

  private static List<String[]> rows(Path file) throws IOException {
    List<String[]> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        out.add(line.split("\t", -1));
      }
    }
    return out;
  }
}
