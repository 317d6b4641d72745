package org.sillok.scoreboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often what is one thing was taken for which. */
public final class Confusion {
  /** Stands between the two sides in the names of its figures. */
  static final String AS = " given as ";

  private final Map<String, Integer> cells = new TreeMap<>();

  /** One more. */
  public void add(String gold, String given) {
    cells.merge(gold + AS + given, 1, Integer::sum);
  }

  /** A figure for each pair that occurs. */
  public List<Figure> figures() {
    List<Figure> out = new ArrayList<>();
    cells.forEach((name, count) -> out.add(Figure.count(name, count)));
    return out;
  }
}
