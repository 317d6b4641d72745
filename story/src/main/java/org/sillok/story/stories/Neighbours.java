package org.sillok.story.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is near to the pages of a day: measured as the pages come, and linked when all are there,
 * since only then it is known how crowded it is around each.
 */
final class Neighbours {
  /** Likeness to a page, before scaling, at which a story is taken apart. */
  private static final double OPENED = .5;

  private record Link(Cluster page, Cluster other, double likeness) {}

  private final List<Cluster> pages = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Map<Cluster, List<Cluster>> opened = new LinkedHashMap<>();

  /** Takes note of a page of the day. */
  void add(Cluster page) {
    pages.add(page);
  }

  /** Measures a page of the day against another, or a page of a story that was taken apart. */
  void page(Cluster page, Cluster other) {
    double likeness = Likeness.total(page, other);
    page.first().crowd().add(likeness, 1);
    other.first().crowd().add(likeness, 1);
    links.add(new Link(page, other, likeness));
  }

  /** Measures a page of the day against a story, and takes that apart if it is small and near. */
  void story(Cluster page, Cluster story) {
    List<Cluster> parts = opened.get(story);
    if (parts == null) {
      double likeness = Likeness.total(page, story) / story.scaled();
      if (likeness < OPENED || story.members().isEmpty()) {
        page.first().crowd().add(likeness, story.size());
        links.add(new Link(page, story, likeness));
        return;
      }
      String id = StoryStream.id(story);
      parts = story.members().stream().map(m -> new Cluster(m, id)).toList();
      opened.put(story, parts);
    }
    parts.forEach(part -> page(page, part));
  }

  /** The stories that were taken apart. */
  Set<Cluster> opened() {
    return opened.keySet();
  }

  /** Links all that was measured. */
  void link(Joining joining) {
    opened.keySet().forEach(Cluster::retire);
    opened.values().forEach(pages::addAll);
    for (Cluster page : pages) {
      page.scale();
      joining.add(page);
    }
    for (List<Cluster> parts : opened.values()) {
      for (int i = 0; i < parts.size(); i++) {
        for (int j = 0; j < i; j++) {
          Cluster one = parts.get(i);
          Cluster other = parts.get(j);
          joining.link(one, other, Likeness.total(one, other));
        }
      }
    }
    for (Link link : links) {
      if (!link.other().gone()) {
        double total = link.likeness() * link.page().scaled() * link.other().scaled();
        joining.link(link.page(), link.other(), total);
      }
    }
  }
}
