package org.sillok.engine;

import java.util.List;
import org.sillok.page.Unreadable;

/**
 * What came of a build.
 *
 * @param added pages read and kept
 * @param known pages that were in the store already
 * @param claims claims of the pages added
 * @param cleaned pages read again without what repeats on pages of their outlet
 * @param repeated paragraphs that were left out of these
 * @param refused what could not be read, by name
 * @param failed pages on which the program itself failed
 * @param unmatched names with an entered date to which no page answers
 */
public record BuildReport(
    int added,
    int known,
    int claims,
    int cleaned,
    int repeated,
    List<Unreadable> refused,
    List<String> failed,
    List<String> unmatched) {
  public BuildReport {
    refused = List.copyOf(refused);
    failed = List.copyOf(failed);
    unmatched = List.copyOf(unmatched);
  }

  /** True if there was at least one page that could be read. */
  public boolean readAnything() {
    return added + known > 0;
  }
}
