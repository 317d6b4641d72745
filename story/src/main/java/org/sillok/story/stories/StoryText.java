package org.sillok.story.stories;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the grouping into stories looks at.
 *
 * @param day when it was published, or null
 * @param title the headline, or empty
 * @param text the body, or empty
 */
public record StoryText(@Nullable LocalDate day, String title, String text) {
  /** Words, roughly. */
  int length() {
    return (title.length() + text.length()) / 6;
  }
}
