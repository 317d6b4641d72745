package org.sillok.page.shape;

import java.util.regex.Pattern;

/** Lines that are captions by their end: "... on Friday. Photo: Jane Roe", "... © The Ferry". */
public final class CaptionLines {
  private static final int LONGEST = 450;
  private static final Pattern CREDITED =
      Pattern.compile(
          ".*(?:^|[\\s.(\\[])(?:(?:File |Archive? )?(?:[Pp]hoto|Photograph|Picture|Image|Foto|Bild|Fotos|Crédit photo|Credit|Zdjęcie|Fot\\.)s?(?: by)? ?[:/] ?|© ?(?!\\d{4}))[\\p{Lu}@][^.!?]{1,60}[.)\\]]?$",
          Pattern.DOTALL);

  private CaptionLines() {}

  /** True if the line ends by naming who took the picture. */
  public static boolean matches(String line) {
    return line.length() < LONGEST && mayCredit(line) && CREDITED.matcher(line).matches();
  }

  /** Every credit has one of these signs; most lines have none, and are done with here. */
  private static boolean mayCredit(String line) {
    return line.indexOf(':') >= 0 || line.indexOf('/') >= 0 || line.indexOf('©') >= 0;
  }
}
