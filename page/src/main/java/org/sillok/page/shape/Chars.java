package org.sillok.page.shape;

/** Questions about single characters, answered the same way everywhere in this module. */
public final class Chars {
  private Chars() {}

  /** White space of any kind, the unbreakable included. */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0xA0) {
      return c == 0x85;
    }
    return c == 0xA0
        || c == 0x3000
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x1680;
  }

  /** Characters that show nothing: soft hyphen, zero-width space and joiner, byte order mark. */
  public static boolean isInvisible(char c) {
    return c == 0xAD || c == 0x200B || c == 0xFEFF || c == 0x2060;
  }

  /** What shows something: neither white space nor invisible. */
  public static boolean isShown(char c) {
    return c > ' ' && c < 0x7F || !isBlank(c) && !isInvisible(c);
  }

  /**
   * Chinese, Japanese or Korean script, in which one character says as much as two or three
   * letters.
   */
  public static boolean isDense(char c) {
    return c >= 0x2E80 && c <= 0x9FFF
        || c >= 0xAC00 && c <= 0xD7AF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xD840 && c <= 0xD87F;
  }

  /** Ends a sentence in some script. */
  public static boolean isStop(char c) {
    return switch (c) {
      case '.', '!', '?', '…', '。', '！', '？', '．', '؟', '۔', '।', '։', '።' -> true;
      default -> false;
    };
  }

  /** Closes a quotation or bracket, and so may stand behind the stop of a sentence. */
  public static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '«', '“', ')', ']', '」', '』', '）', '›', '*' -> true;
      default -> false;
    };
  }
}
