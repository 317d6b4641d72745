package org.sillok.model;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a page outside the body (a headline, a caption) and where it stands.
 *
 * @param text as a reader sees it: entities decoded, white space folded
 * @param inPage where it stands in {@link Page#chars()}, or null if it was put together from parts
 */
public record Excerpt(String text, @Nullable Span inPage) {
  public Excerpt {
    Checks.notBlank(text, "text");
  }
}
