package org.sillok.page.around;

import java.util.List;
import java.util.regex.Pattern;
import org.sillok.page.shape.TsvFile;

/** What those who write call themselves. The words are in {@code titles.tsv}. */
final class JobTitles {
  private static final List<Pattern> TITLES =
      TsvFile.read(JobTitles.class, "titles.tsv").stream()
          .map(r -> Pattern.compile(r.cell(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();
  private static final int LONGEST = 80;

  private JobTitles() {}

  /** True if all of the line is what somebody who writes is called. */
  static boolean isTitle(String line) {
    return line.length() <= LONGEST && TITLES.stream().anyMatch(p -> p.matcher(line).matches());
  }
}
