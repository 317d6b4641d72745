package org.sillok.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Office;
import org.sillok.story.words.Tsv;
import org.sillok.story.words.WordSets;

/** Whether two titles are of one office: "fisheries minister" and "minister of fisheries". */
final class Posts {
  private static final Set<String> SMALL = WordSets.of("small");
  private static final List<List<String>> SYNONYMS = synonyms();
  private static final Set<String> RANKS = WordSets.of("ranks");
  private static final Set<String> LEADS = WordSets.of("leads");
  private static final Pattern OBJECT = Pattern.compile("\\s(?:for|of|to|on|in|at)\\s|,");

  private Posts() {}

  private static List<List<String>> synonyms() {
    List<List<String>> out = new ArrayList<>();
    for (List<String> row : Tsv.rows("offices.tsv", 4)) {
      out.add(List.of(row.get(1).split("\\|", -1)));
    }
    return out;
  }

  /**
   * True if they are: "deputy minister" is none with "minister", "chair" of a body one with its
   * "head".
   */
  static boolean same(Office a, Office b) {
    Set<String> x = words(a.title());
    Set<String> y = words(b.title());
    Set<String> one = plain(x);
    Set<String> other = plain(y);
    if (RANKS.containsAll(x) && y.containsAll(x) || RANKS.containsAll(y) && x.containsAll(y)) {
      return !deputy(x, y); // "acting chief" of the chief negotiator
    }
    if ((one.containsAll(other) || other.containsAll(one)) && head(a).equals(head(b))) {
      return !deputy(x, y);
    }
    if (LEADS.contains(head(a)) && LEADS.contains(head(b)) && sameBody(a, b)) {
      return !deputy(x, y); // "its chairman", "who leads the league"
    }
    String p = a.title().toLowerCase(Locale.ROOT);
    String q = b.title().toLowerCase(Locale.ROOT);
    for (List<String> titles : SYNONYMS) {
      String left = without(p, titles);
      String right = without(q, titles);
      if (left != null && right != null) {
        return !deputy(words(left), words(right));
      }
    }
    return false;
  }

  /** What a title has beside one of these; null if it has none of them. */
  private static @Nullable String without(String title, List<String> titles) {
    return titles.stream()
        .filter(title::contains)
        .max(Comparator.comparingInt(String::length))
        .map(t -> title.replace(t, " "))
        .orElse(null);
  }

  /** "Fisheries Inspectorate", "Faroese Fisheries Inspectorate". */
  private static boolean sameBody(Office a, Office b) {
    Set<String> x = a.body() == null ? Set.of() : words(a.body());
    Set<String> y = b.body() == null ? Set.of() : words(b.body());
    return Math.min(x.size(), y.size()) > 1 && (x.containsAll(y) || y.containsAll(x));
  }

  /** The noun of a title: "negotiator" of "chief negotiator on mackerel". */
  private static String head(Office office) {
    String front = OBJECT.split(office.title().toLowerCase(Locale.ROOT), 2)[0].strip();
    return front.substring(front.lastIndexOf(' ') + 1);
  }

  /** Without words of rank, which one page gives and another leaves out; all if nothing else is. */
  private static Set<String> plain(Set<String> title) {
    Set<String> out = new TreeSet<>(title);
    out.removeAll(RANKS);
    return out.isEmpty() ? title : out;
  }

  /** "deputy minister" holds all the words of "minister" and is another office. */
  private static boolean deputy(Set<String> a, Set<String> b) {
    for (String word :
        List.of(
            "deputy", "vice", "former", "acting", "assistant", "first", "second", "permanent")) {
      if (a.contains(word) != b.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** True if the one title is that of the deputy of the other. */
  static boolean deputyOf(Office deputy, Office chief) {
    Set<String> rest = new TreeSet<>(words(deputy.title()));
    boolean under = rest.removeAll(Set.of("deputy", "vice", "assistant"));
    return under && rest.equals(words(chief.title()));
  }

  /** The words of a title that tell something. */
  static Set<String> words(String title) {
    Set<String> out = new TreeSet<>();
    for (String w : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!w.isEmpty() && !SMALL.contains(w)) {
        out.add(w);
      }
    }
    return out;
  }

  /** True for a title of who leads a body: "chairman", "head", "director". */
  static boolean leads(Office office) {
    return LEADS.contains(head(office));
  }
}
