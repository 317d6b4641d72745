package org.sillok.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.model.Contradiction;
import org.sillok.model.EventClaim;
import org.sillok.story.words.Rarity;

/**
 * Joins claims that are of one event. The surest pairs are joined first; two groups become one only
 * if no claim of the one excludes a claim of the other. The result depends on the claims alone, not
 * on the order in which they come.
 */
final class Joiner {
  /**
   * Claims of one event.
   *
   * @param tellings in the order given
   * @param contradictions pairs that cannot both be right
   * @param reasons why claims were joined, from the surest on
   */
  record Group(List<Telling> tellings, List<Contradiction> contradictions, List<String> reasons) {
    Group {
      tellings = List.copyOf(tellings);
      contradictions = List.copyOf(contradictions);
      reasons = List.copyOf(reasons);
    }
  }

  private record Edge(int one, int other, double strength, String why) {}

  private final List<Telling> tellings;
  private final Judge judge;
  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<String>> reasons = new ArrayList<>();

  private Joiner(List<Telling> tellings) {
    this.tellings = tellings;
    this.judge = new Judge(Rarity.of(tellings.stream().map(Telling::words).toList()));
    this.group = new int[tellings.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
      reasons.add(new ArrayList<>());
    }
  }

  /**
   * The groups, in the order of their first telling; the order given must be that of publication.
   */
  static List<Group> join(List<Telling> tellings) {
    return new Joiner(tellings).run();
  }

  private List<Group> run() {
    List<Edge> edges = edges();
    edges.sort(
        Comparator.comparingDouble((Edge e) -> -e.strength())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other));
    for (Edge e : edges) {
      int a = group[e.one()];
      int b = group[e.other()];
      if (a != b && allowed(a, b)) {
        int into = Math.min(a, b);
        int from = Math.max(a, b);
        for (int i : members.get(from)) {
          group[i] = into;
        }
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
        reasons.get(into).addAll(reasons.get(from));
        reasons.get(into).add(e.why());
      }
    }
    List<Group> out = new ArrayList<>();
    for (int g = 0; g < members.size(); g++) {
      if (!members.get(g).isEmpty()) {
        out.add(group(g));
      }
    }
    return out;
  }

  private Group group(int g) {
    List<Integer> order = new ArrayList<>(members.get(g));
    order.sort(null);
    List<Telling> told = order.stream().map(tellings::get).toList();
    List<Contradiction> against = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (judge.judge(told.get(i), told.get(j)) instanceof Judgement.Against x) {
          EventClaim one = told.get(i).claim();
          against.add(new Contradiction(x.kind(), one, told.get(j).claim()));
        }
      }
    }
    return new Group(told, against, reasons.get(g).stream().distinct().toList());
  }

  private List<Edge> edges() {
    Map<String, List<Integer>> byType = new TreeMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      EventClaim c = tellings.get(i).claim();
      byType
          .computeIfAbsent(c.type() == null ? "" : c.type().name(), k -> new ArrayList<>())
          .add(i);
    }
    List<Edge> out = new ArrayList<>();
    for (List<Integer> same : byType.values()) {
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          edge(same.get(i), same.get(j), out);
        }
      }
    }
    return out;
  }

  private void edge(int i, int j, List<Edge> out) {
    switch (judge.judge(tellings.get(i), tellings.get(j))) {
      case Judgement.Same s -> out.add(new Edge(i, j, s.strength(), s.why()));
      case Judgement.Against x ->
          out.add(new Edge(i, j, x.strength(), "told against each other: " + x.kind()));
      case Judgement.Apart a -> {}
      case Judgement.Open o -> {}
    }
  }

  private boolean allowed(int a, int b) {
    for (int i : members.get(a)) {
      for (int j : members.get(b)) {
        if (judge.judge(tellings.get(i), tellings.get(j)) instanceof Judgement.Apart) {
          return false;
        }
      }
    }
    return true;
  }
}
