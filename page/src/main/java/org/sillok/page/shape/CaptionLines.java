package org.sillok.page.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that are captions by their end: "... on Friday. Photo: Jane Roe", "... © The Ferry". */
public final class CaptionLines {
  private static final int LONGEST = 450;

  /** The sign, a blank, a name of up to 61 letters and a full stop. */
  private static final int FARTHEST = 65;

  private static final Pattern CREDITED =
      Pattern.compile(
          ".*(?:^|[\\s.(\\[])(?:(?:File |Archive? )?(?:[Pp]hoto|Photograph|Picture|Image|Foto|Bild|Fotos|Crédit photo|[Cc]redit|Zdjęcie|Fot\\.)s?(?: by)? ?[:/] ?|© ?(?!\\d{4}))([\\p{Lu}@][^.!?]{1,60}?)[.)\\]]?$",
          Pattern.DOTALL);

  private CaptionLines() {}

  /** True if the line ends by naming who took the picture. */
  public static boolean matches(String line) {
    return line.length() < LONGEST && mayCredit(line) && CREDITED.matcher(line).matches();
  }

  /** Who took or gave the picture by the end of a caption, or null if it does not say so. */
  public static @Nullable String credit(String line) {
    if (line.length() >= LONGEST || !mayCredit(line)) {
      return null;
    }
    Matcher m = CREDITED.matcher(line);
    return m.matches() ? m.group(1).strip() : null;
  }

  /** Every credit has one of these signs near its end; most lines have none. */
  private static boolean mayCredit(String line) {
    for (int i = Math.max(0, line.length() - FARTHEST); i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '©' || (c == ':' || c == '/') && isNamed(line, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** True if a name begins here, or behind a blank. */
  private static boolean isNamed(String line, int at) {
    int i = at < line.length() && line.charAt(at) == ' ' ? at + 1 : at;
    return i < line.length() && mayBeginName(line.charAt(i));
  }

  private static boolean mayBeginName(char c) {
    return c == '@' || c >= 'A' && c <= 'Z' || c > 0x7F;
  }
}
