package org.sillok.page.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.page.dating.ClassTerms;
import org.sillok.page.shape.Attrs;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;
import org.sillok.page.shape.WordTree;

/**
 * Reads the role of an element from its tag, class, id, role and itemprop. The words are in {@code
 * names.tsv}.
 *
 * <p>One instance a page: it remembers what it has read.
 */
final class Names {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none");

  /**
   * What one value says.
   *
   * @param dates true if it may say that a date is in the element
   * @param author true if it says that the element holds an author
   */
  record Named(Role role, boolean dates, boolean author) {}

  private static final Named NOTHING = new Named(Role.NONE, false, false);

  /** The words with which terms begin, and those of dates: most values have none of them. */
  private static final WordTree WORDS = words();

  private static final int TERM = 1;
  private static final int DATE = 2;
  private static final int AUTHOR = 4;

  private final Map<String, Named> known = new HashMap<>();

  private Names() {}

  static Names standard() {
    return new Names();
  }

  private static WordTree words() {
    WordTree out = new WordTree();
    VOCABULARY.first(out, TERM);
    ClassTerms.words().forEach(word -> out.add(word, false, DATE));
    AuthorClass.words().forEach(word -> out.add(word, false, AUTHOR));
    return out;
  }

  static boolean hides(String style) {
    return HIDING.matcher(style).find();
  }

  /** The role of an element, of whose class and id is known what they say. */
  static Role role(Attrs e, Named byClass, Named byId) {
    Role byTag =
        switch (e.tag()) {
          case "nav", "menu" -> Role.NAV;
          case "aside" -> Role.RELATED;
          case "footer" -> Role.FOOTER;
          case "figcaption", "figure" -> Role.CAPTION;
          case "form", "fieldset" -> Role.WIDGET;
          default -> Role.NONE;
        };
    String prop = e.itemprop();
    if (prop.equalsIgnoreCase("articleBody")) {
      return Role.BODY;
    }
    if (byTag != Role.NONE) {
      return byTag;
    }
    Role byAria =
        switch (e.role()) {
          case "navigation", "menu", "menubar", "search", "banner" -> Role.NAV;
          case "complementary" -> Role.RELATED;
          case "contentinfo" -> Role.FOOTER;
          case "dialog", "alertdialog" -> Role.WIDGET;
          default -> Role.NONE;
        };
    if (byAria != Role.NONE) {
      return byAria;
    }
    if (byClass.role != Role.NONE) {
      return byClass.role;
    }
    // The id of a heading is an anchor, made from its words.
    if (byId.role != Role.NONE && !isHeading(e.tag())) {
      return byId.role;
    }
    if (prop.equals("author") || prop.equals("datePublished") || prop.equals("dateModified")) {
      return Role.BYLINE;
    }
    return Role.NONE;
  }

  static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** True if an element, of whose class and id is known what they say, holds an author. */
  static boolean isAuthor(Attrs e, Named byClass, Named byId) {
    return byClass.author
        || byId.author
        || e.rel().equalsIgnoreCase("author")
        || e.itemprop().equalsIgnoreCase("author");
  }

  /** What a class or id says. */
  Named named(String value) {
    if (value.isEmpty()) {
      return NOTHING;
    }
    int signs = WORDS.in(value);
    if (signs == 0) {
      return NOTHING;
    }
    Named named = known.get(value);
    if (named == null) {
      Role role = (signs & TERM) == 0 ? Role.NONE : VOCABULARY.role(value);
      boolean dates = (signs & DATE) != 0 && ClassTerms.tell(value);
      boolean author = (signs & AUTHOR) != 0 && AuthorClass.matches(value);
      named = role == Role.NONE && !dates && !author ? NOTHING : new Named(role, dates, author);
      known.put(value, named);
    }
    return named;
  }

  /** What one class or id value says; for the tests of the data file. */
  static Role of(String value) {
    return (WORDS.in(value) & TERM) == 0 ? Role.NONE : VOCABULARY.role(value);
  }

  /** The words of the data file, by their first. */
  private record Vocabulary(Map<String, List<Entry>> whole, Map<String, List<Entry>> begun) {
    private record Entry(List<String> words, boolean prefix, Role role) {}

    static Vocabulary load() {
      Map<String, List<Entry>> whole = new HashMap<>();
      Map<String, List<Entry>> begun = new HashMap<>();
      for (Row row : TsvFile.read(Names.class, "names.tsv")) {
        Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        for (String term : row.cell(0).split("\\s*\\|\\s*")) {
          boolean prefix = term.endsWith("*");
          List<String> words =
              List.of((prefix ? term.substring(0, term.length() - 1) : term).split(" "));
          Entry entry = new Entry(words, prefix, role);
          if (prefix && words.size() == 1) {
            begun.computeIfAbsent(words.get(0).substring(0, 3), k -> new ArrayList<>()).add(entry);
          } else {
            whole.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(entry);
          }
        }
      }
      return new Vocabulary(whole, begun);
    }

    /** Puts the first words of all terms into a tree. */
    void first(WordTree tree, int sign) {
      whole.keySet().forEach(word -> tree.add(word, false, sign));
      for (List<Entry> entries : begun.values()) {
        entries.forEach(e -> tree.add(e.words.get(0), true, sign));
      }
    }

    /** The earliest term decides, of those the longest. */
    Role role(String value) {
      List<String> words = words(value);
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        if (i > 0 && negates(words.get(i - 1))) {
          continue;
        }
        Role found = Role.NONE;
        int longest = 0;
        for (Entry e : whole.getOrDefault(word, List.of())) {
          if (e.words.size() > longest && matches(e, words, i)) {
            found = e.role;
            longest = e.words.size();
          }
        }
        if (longest == 0 && word.length() >= 3) {
          for (Entry e : begun.getOrDefault(word.substring(0, 3), List.of())) {
            String stem = e.words.get(0);
            if (stem.length() > longest && word.startsWith(stem)) {
              found = e.role;
              longest = stem.length();
            }
          }
        }
        if (found != Role.NONE) {
          return found;
        }
      }
      return Role.NONE;
    }

    private static boolean matches(Entry e, List<String> words, int at) {
      if (at + e.words.size() > words.size()) {
        return false;
      }
      int last = e.words.size() - 1;
      for (int k = 0; k <= last; k++) {
        String word = words.get(at + k);
        boolean same =
            k == last && e.prefix ? word.startsWith(e.words.get(k)) : word.equals(e.words.get(k));
        if (!same) {
          return false;
        }
      }
      return true;
    }

    private static boolean negates(String word) {
      return switch (word) {
        case "has",
            "with",
            "no",
            "without",
            "hide",
            "show",
            "is",
            "non",
            "not",
            "js",
            "after",
            "before",
            "in" ->
            true;
        default -> false;
      };
    }

    /** Parts of a name: at signs, digits and where lower case turns to upper. */
    private static List<String> words(String value) {
      List<String> out = new ArrayList<>();
      StringBuilder word = new StringBuilder();
      for (int i = 0; i <= value.length(); i++) {
        char c = i < value.length() ? value.charAt(i) : ' ';
        boolean letter =
            c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 0x7F && Character.isLetter(c);
        boolean turns =
            letter
                && c >= 'A'
                && c <= 'Z'
                && i > 0
                && value.charAt(i - 1) >= 'a'
                && value.charAt(i - 1) <= 'z';
        if ((!letter || turns) && !word.isEmpty()) {
          out.add(word.toString());
          word.setLength(0);
        }
        if (letter) {
          word.append(Character.toLowerCase(c));
        } else if (c == ' ' && i < value.length()) {
          // Values that stand apart do not form one term.
          out.add(" ");
        }
      }
      return out;
    }
  }
}
