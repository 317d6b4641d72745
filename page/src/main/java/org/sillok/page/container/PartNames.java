package org.sillok.page.container;

import java.util.ArrayList;
import java.util.List;

/** Names of parts as a user may be shown them: archives can hold any. */
final class PartNames {
  private static final int LONGEST = 300;

  private PartNames() {}

  /** Without signs that no name has, and without steps that lead out of the archive. */
  static String clean(String name) {
    List<String> steps = new ArrayList<>();
    for (String step : visible(name).replace('\\', '/').split("/")) {
      if (!step.isBlank() && !step.equals(".") && !step.equals("..")) {
        steps.add(step);
      }
    }
    return steps.isEmpty() ? "unnamed" : String.join("/", steps);
  }

  /** Without signs that no name has; of a length that fits a line. */
  static String visible(String name) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length() && out.length() < LONGEST; i++) {
      char c = name.charAt(i);
      out.append(Character.isISOControl(c) || isBidi(c) ? '?' : c);
    }
    return out.toString();
  }

  /** Signs that turn the direction of writing can make a name look like another. */
  private static boolean isBidi(char c) {
    return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  /** Files that the system keeps beside the user's. */
  static boolean isHidden(String path) {
    return path.startsWith(".") && !path.startsWith("..") && !path.startsWith("./")
        || path.contains("/.") && !path.contains("/../") && !path.contains("/./")
        || path.startsWith("__MACOSX/");
  }
}
