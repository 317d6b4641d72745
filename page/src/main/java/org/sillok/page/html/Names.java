package org.sillok.page.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.page.dating.ClassTerms;
import org.sillok.page.shape.Attrs;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

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
  private record Named(Role role, boolean dates, boolean author) {}

  private static final Named NOTHING = new Named(Role.NONE, false, false);

  private final Map<String, Named> known = new HashMap<>();

  private Names() {}

  static Names standard() {
    return new Names();
  }

  static boolean hides(String style) {
    return HIDING.matcher(style).find();
  }

  Role role(Attrs e) {
    Role byTag =
        switch (e.tag()) {
          case "nav", "menu" -> Role.NAV;
          case "aside" -> Role.RELATED;
          case "footer" -> Role.FOOTER;
          case "figcaption", "figure" -> Role.CAPTION;
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
    Role byClass = named(e.classes()).role;
    if (byClass != Role.NONE) {
      return byClass;
    }
    // The id of a heading is an anchor, made from its words.
    Role byId = isHeading(e.tag()) ? Role.NONE : named(e.id()).role;
    if (byId != Role.NONE) {
      return byId;
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

  /** True if the element may say that it holds a date. */
  boolean mayDate(Attrs e) {
    return e.mayDate() || named(e.classes()).dates || named(e.id()).dates;
  }

  /** True if the element says that it holds an author. */
  boolean isAuthor(Attrs e) {
    return named(e.classes()).author
        || named(e.id()).author
        || e.rel().equalsIgnoreCase("author")
        || e.itemprop().equalsIgnoreCase("author");
  }

  private Named named(String value) {
    if (value.isEmpty()) {
      return NOTHING;
    }
    Named named = known.get(value);
    if (named == null) {
      Role role = VOCABULARY.role(value);
      boolean dates = ClassTerms.tell(value);
      boolean author = AuthorClass.matches(value);
      named = role == Role.NONE && !dates && !author ? NOTHING : new Named(role, dates, author);
      known.put(value, named);
    }
    return named;
  }

  /** What one class or id value says; for the tests of the data file. */
  static Role of(String value) {
    return VOCABULARY.role(value);
  }

  /** The words of the data file, by their first. */
  private record Vocabulary(
      Map<String, List<Entry>> whole, Map<String, List<Entry>> begun, BitSet begins) {
    /** Those of the alphabet, and one for all other signs. */
    private static final int LETTERS = 27;

    private record Entry(List<String> words, boolean prefix, Role role) {}

    static Vocabulary load() {
      Map<String, List<Entry>> whole = new HashMap<>();
      Map<String, List<Entry>> begun = new HashMap<>();
      BitSet begins = new BitSet();
      for (Row row : TsvFile.read(Names.class, "names.tsv")) {
        Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        for (String term : row.cell(0).split("\\s*\\|\\s*")) {
          boolean prefix = term.endsWith("*");
          List<String> words =
              List.of((prefix ? term.substring(0, term.length() - 1) : term).split(" "));
          Entry entry = new Entry(words, prefix, role);
          String first = words.get(0);
          if (first.charAt(0) < 0x80) {
            begin(first, begins);
          }
          if (prefix && words.size() == 1) {
            begun.computeIfAbsent(words.get(0).substring(0, 3), k -> new ArrayList<>()).add(entry);
          } else {
            whole.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(entry);
          }
        }
      }
      return new Vocabulary(whole, begun, begins);
    }

    /** Marks the three letters that a word begins with; what follows a shorter one may be any. */
    private static void begin(String word, BitSet begins) {
      for (int second = 0; second < LETTERS; second++) {
        for (int third = 0; third < LETTERS; third++) {
          if ((word.length() < 2 || second == letter(word.charAt(1)))
              && (word.length() < 3 || third == letter(word.charAt(2)))) {
            begins.set((letter(word.charAt(0)) * LETTERS + second) * LETTERS + third);
          }
        }
      }
    }

    /** A number for a letter of either case, the last for all that is none. */
    private static int letter(int c) {
      int lower = c | 32;
      return lower >= 'a' && lower <= 'z' ? lower - 'a' : LETTERS - 1;
    }

    /** The earliest term decides, of those the longest. */
    Role role(String value) {
      if (!mayName(value)) {
        return Role.NONE;
      }
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

    /** True if a term begins with the three letters that stand at the beginning of some word. */
    private boolean mayName(String value) {
      boolean lower = false;
      boolean letter = false;
      for (int i = 0; i < value.length(); i++) {
        char c = value.charAt(i);
        boolean small = c >= 'a' && c <= 'z';
        boolean large = c >= 'A' && c <= 'Z';
        if (c > 0x7F) {
          return true;
        }
        if ((small && !letter || large && (lower || !letter)) && mayBegin(value, i)) {
          return true;
        }
        letter = small || large;
        lower = small;
      }
      return false;
    }

    private boolean mayBegin(String value, int at) {
      int second = at + 1 < value.length() ? letter(value.charAt(at + 1)) : LETTERS - 1;
      int third = at + 2 < value.length() ? letter(value.charAt(at + 2)) : LETTERS - 1;
      return begins.get((letter(value.charAt(at)) * LETTERS + second) * LETTERS + third);
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
