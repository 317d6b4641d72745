package org.sillok.story.stories;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.story.stories.StoryStream.Change;
import org.sillok.story.stories.StoryStream.Merged;
import org.sillok.story.stories.StoryStream.Placed;

/** Follows the changes that a {@link StoryStream} tells, and so knows the story of each page. */
public final class Grouping {
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Set<String>> pagesOf = new HashMap<>();

  /** Takes changes in their order. */
  public void follow(List<Change> changes) {
    for (Change change : changes) {
      switch (change) {
        case Placed p -> place(p.page(), p.story());
        case Merged m -> {
          Set<String> pages = pagesOf.remove(m.story());
          if (pages != null) {
            pages.forEach(page -> place(page, m.into()));
          }
        }
      }
    }
  }

  private void place(String page, String story) {
    String before = storyOf.put(page, story);
    Set<String> with = before == null ? null : pagesOf.get(before);
    if (with != null) {
      with.remove(page);
    }
    pagesOf.computeIfAbsent(story, k -> new LinkedHashSet<>()).add(page);
  }

  /** The story of each page that was placed. */
  public Map<String, String> stories() {
    return Map.copyOf(storyOf);
  }
}
