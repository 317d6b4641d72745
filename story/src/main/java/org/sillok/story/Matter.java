package org.sillok.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.EventClaim;
import org.sillok.model.PositionClaim;
import org.sillok.story.words.Rarity;
import org.sillok.story.words.WordSets;
import org.sillok.story.words.Words;

/**
 * What a position is about, to be compared with others: told in the same words it is compared only
 * once.
 *
 * @param words stems of what is asked for or refused; acts, figures and conditions left out
 * @param measures kinds of measure that it names
 * @param direction of a measure: see {@link Issues#direction}
 * @param names the name under which the issue goes, if one is known
 * @param whose countries that tell this issue from the same one of others
 * @param share true if it names nothing but a share ("15 percent")
 */
record Matter(
    Set<String> words,
    Set<String> measures,
    int direction,
    Set<String> names,
    Set<String> whose,
    boolean share) {
  private static final Set<String> GOING = WordSets.of("going");

  /** Issues that point to what was said before. */
  private static final Set<String> POINTING = WordSets.of("pointing");

  /** Letters in which a country and its people begin alike. */
  private static final int ALIKE = 4;

  private static final double A_SHARE = .5;

  /** What is left of a likeness in words where only one goes under a name. */
  private static final double UNNAMED = .6;

  private static final String SHARE = "share of the catch";
  private static final Set<String> UNITS = Set.of("percent", "cent");
  private static final Set<String> BOUNDS = WordSets.of("bounds");

  static Matter of(PositionClaim p, Article article, Map<String, String> lands) {
    String issue = Issues.bare(p.issue());
    Set<String> plain = new HashSet<>(Words.plain(issue));
    boolean percent = plain.contains("percent") || issue.contains("%") || plain.contains("cent");
    Set<String> words = words(issue);
    words.removeAll(UNITS);
    if (plain.stream().allMatch(w -> POINTING.contains(w) || Words.stop(w))) {
      issue = Passage.before(article, p.provenance().inArticle()) + " " + p.provenance().quote();
      words = words(issue);
    }
    Issues.Name name = Issues.of(issue);
    return new Matter(
        words,
        Measures.kinds(issue),
        Issues.direction(issue),
        name == null ? Set.of() : Set.of(name.name()),
        name == null && !percent || name != null && !name.whose() ? Set.of() : whose(issue, lands),
        percent && name == null && words.stream().allMatch(w -> bound(w, lands)));
  }

  /** Says of a share only how large it may be, or whose it is. */
  private static boolean bound(String word, Map<String, String> lands) {
    return word.startsWith("=")
        || BOUNDS.contains(word)
        || word.length() >= ALIKE && lands.containsKey(word.substring(0, ALIKE));
  }

  private static Set<String> words(String issue) {
    Set<String> out = new TreeSet<>();
    for (String word : Words.plain(issue)) {
      Set<String> kinds = Acts.of(word);
      if (Character.isDigit(word.charAt(0))) {
        continue;
      }
      if (kinds.contains("meeting")) {
        out.add("=meeting"); // "talks", "round" and "meeting" are one matter
      } else if (GOING.contains(word)) {
        out.add("=going");
      } else if (kinds.isEmpty() && !Words.stop(word) && word.length() > 1) {
        out.add(Words.stem(word)); // the act itself, "lifting", "offer", is no part of the issue
      }
    }
    return out;
  }

  /** How the governments of these pages are called, by the beginning of their names. */
  static Map<String, String> lands(List<CodedArticle> pages) {
    Map<String, String> out = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (CodedArticle page : pages) {
      for (Claim claim : page.claims()) {
        if (claim instanceof EventClaim e) {
          for (Actor a : Parties.all(e)) {
            String code = a.country();
            boolean oneWord = a.name().length() > ALIKE && !a.name().contains(" ");
            if (a.kind() == Actor.Kind.GOVERNMENT && code != null && oneWord) {
              String begins = begins(a.name());
              String other = out.putIfAbsent(begins, code);
              if (other != null && !other.equals(code)) {
                twice.add(begins);
              }
            }
          }
        }
      }
    }
    out.keySet().removeAll(twice);
    return out;
  }

  private static String begins(String name) {
    return name.substring(0, ALIKE).toLowerCase(Locale.ROOT);
  }

  private static Set<String> whose(String issue, Map<String, String> lands) {
    Set<String> out = new TreeSet<>();
    for (Words.Word w : Words.of(issue)) {
      if (w.capital() && w.stem().length() >= ALIKE) {
        String code = lands.get(w.stem().substring(0, ALIKE));
        if (code != null) {
          out.add(code);
        }
      }
    }
    return out;
  }

  /** How much alike two are, 0 to 1. */
  double likeness(Matter other, Rarity rarity) {
    if (!whose.isEmpty()
        && !other.whose.isEmpty()
        && whose.stream().noneMatch(other.whose::contains)) {
      return 0;
    }
    if (measures.stream().anyMatch(other.measures::contains)) {
      return direction * other.direction < 0 ? 0 : 1;
    }
    if (!names.isEmpty() && !other.names.isEmpty()) {
      return names.equals(other.names) ? 1 : 0;
    }
    if (share || other.share) {
      return share && other.share || names.contains(SHARE) || other.names.contains(SHARE)
          ? A_SHARE
          : 0;
    }
    double like = rarity.likeness(words, other.words);
    return names.equals(other.names) ? like : UNNAMED * like;
  }
}
