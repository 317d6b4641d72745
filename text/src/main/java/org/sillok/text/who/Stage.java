package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Span;

/** The figures of one text and where they are mentioned, as far as they are known. */
final class Stage {
  /** A mention whose figure is known. */
  record Placed(Span span, int token, Mention.Form form, EntityType type, Figure figure) {}

  final List<Figure> figures = new ArrayList<>();
  final List<Placed> placed = new ArrayList<>();

  Figure add(Figure figure) {
    figures.add(figure);
    return figure;
  }

  void place(
      Scene scene,
      int first,
      int end,
      int head,
      Mention.Form form,
      EntityType type,
      Figure figure) {
    placed.add(new Placed(scene.span(first, end), head, form, type, figure));
    figure.seen.add(head);
  }

  /** The persons, in the order in which they were found. */
  List<Figure> persons() {
    List<Figure> out = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.type == EntityType.PERSON) {
        out.add(figure);
      }
    }
    return out;
  }

  /** The figures that are mentioned, in the order of their first mention. */
  List<Figure> ordered() {
    List<Placed> inOrder = new ArrayList<>(placed);
    inOrder.sort(Comparator.comparing(Placed::span));
    Map<Figure, Boolean> known = new IdentityHashMap<>();
    List<Figure> out = new ArrayList<>();
    for (Placed p : inOrder) {
      if (known.put(p.figure(), true) == null) {
        out.add(p.figure());
      }
    }
    return out;
  }

  List<Entity> entities(List<Figure> ordered) {
    return ordered.stream().map(Figure::entity).toList();
  }

  List<Mention> mentions(List<Figure> ordered) {
    Map<Figure, Integer> index = new IdentityHashMap<>();
    for (Figure figure : ordered) {
      index.put(figure, index.size());
    }
    List<Mention> out = new ArrayList<>();
    for (Placed p : placed) {
      out.add(new Mention(p.span(), p.form(), p.type(), index.getOrDefault(p.figure(), 0)));
    }
    out.sort(Comparator.comparing(Mention::span));
    return out;
  }
}
