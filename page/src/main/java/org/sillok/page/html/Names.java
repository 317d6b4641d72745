package org.sillok.page.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

  private final Map<String, Role> known = new HashMap<>();

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
    String classes = e.classes();
    Role byClass = classes.isEmpty() ? Role.NONE : named(classes);
    if (byClass != Role.NONE) {
      return byClass;
    }
    String id = e.id();
    if (!id.isEmpty()) {
      Role byId = named(id);
      if (byId != Role.NONE) {
        return byId;
      }
    }
    if (prop.equals("author") || prop.equals("datePublished") || prop.equals("dateModified")) {
      return Role.BYLINE;
    }
    return Role.NONE;
  }

  private Role named(String value) {
    Role role = known.get(value);
    if (role == null) {
      role = VOCABULARY.role(value);
      known.put(value, role);
    }
    return role;
  }

  /** What one class or id value says; for the tests of the data file. */
  static Role of(String value) {
    return VOCABULARY.role(value);
  }

  /** The words of the data file, by their first. */
  private record Vocabulary(
      Map<String, List<Entry>> whole, Map<String, List<Entry>> begun, BitSet pairs) {
    private record Entry(List<String> words, boolean prefix, Role role) {}

    static Vocabulary load() {
      Map<String, List<Entry>> whole = new HashMap<>();
      Map<String, List<Entry>> begun = new HashMap<>();
      BitSet pairs = new BitSet();
      for (Row row : TsvFile.read(Names.class, "names.tsv")) {
        Role role = Role.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
        for (String term : row.cell(0).split("\\s*\\|\\s*")) {
          boolean prefix = term.endsWith("*");
          List<String> words =
              List.of((prefix ? term.substring(0, term.length() - 1) : term).split(" "));
          Entry entry = new Entry(words, prefix, role);
          String first = words.get(0);
          if (first.charAt(0) < 0x80) {
            pairs.set(pair(first.charAt(0), first.length() > 1 ? first.charAt(1) : ' '));
          }
          if (prefix && words.size() == 1) {
            begun.computeIfAbsent(words.get(0).substring(0, 3), k -> new ArrayList<>()).add(entry);
          } else {
            whole.computeIfAbsent(words.get(0), k -> new ArrayList<>()).add(entry);
          }
        }
      }
      return new Vocabulary(whole, begun, pairs);
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

    /** True if a term begins with two letters that stand at the beginning of some word. */
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
        if ((small && !letter || large && (lower || !letter))
            && pairs.get(pair(c | 32, i + 1 < value.length() ? value.charAt(i + 1) | 32 : ' '))) {
          return true;
        }
        letter = small || large;
        lower = small;
      }
      return false;
    }

    private static int pair(int first, int second) {
      boolean letter = second >= 'a' && second <= 'z';
      return (first - 'a') * 27 + (letter ? second - 'a' : 26);
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
