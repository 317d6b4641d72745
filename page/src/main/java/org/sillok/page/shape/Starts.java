package org.sillok.page.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns that are matched from the beginning of a line, each asked only where it can begin. */
final class Starts {
  private static final int ASCII = 128;

  private final List<Pattern> all;
  private final List<List<Pattern>> byFirst = new ArrayList<>();

  // hitEnd is the question here: whether a longer line could have matched.
  @SuppressWarnings("JdkObsolete")
  Starts(List<Pattern> patterns) {
    all = List.copyOf(patterns);
    for (int c = 0; c < ASCII; c++) {
      List<Pattern> some = new ArrayList<>();
      for (Pattern p : all) {
        Matcher m = p.matcher(String.valueOf((char) c));
        // With more to read it might have matched, or it has: it can begin so.
        if (m.lookingAt() || m.hitEnd()) {
          some.add(p);
        }
      }
      byFirst.add(List.copyOf(some));
    }
  }

  /** True if one of the patterns matches the beginning of the line. */
  boolean match(String line) {
    if (line.isEmpty()) {
      return matches(all, line);
    }
    char first = line.charAt(0);
    return matches(first < ASCII ? byFirst.get(first) : all, line);
  }

  private static boolean matches(List<Pattern> patterns, String line) {
    for (Pattern p : patterns) {
      if (p.matcher(line).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
