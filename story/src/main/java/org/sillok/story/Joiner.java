package org.sillok.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.model.Contradiction;
import org.sillok.model.EventClaim;
import org.sillok.model.Status;
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

  private final List<Traits> traits;
  private final Rarity rarity;
  private final Judge judge;

  /** Pairs that are worth judging, in ascending order, and what was judged of each. */
  private final long[] pairs;

  private final Judgement[] ofPairs;

  /** The same of other pairs, which are asked about when groups grow. */
  private final Map<Long, Judgement> judged = new HashMap<>();

  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<List<String>> reasons = new ArrayList<>();

  private Joiner(List<Telling> tellings) {
    this.traits = tellings.stream().map(Traits::of).toList();
    this.rarity = Rarity.of(tellings.stream().map(Telling::words).toList());
    this.judge = new Judge(rarity);
    this.pairs = Blocks.pairs(traits, rarity);
    this.ofPairs = new Judgement[pairs.length];
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
      if (a != b && allowed(a, b, e.why())) {
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

  /** Judged once: the same two are asked about when their groups grow. */
  private Judgement judge(int i, int j) {
    long pair = (long) Math.min(i, j) << 32 | Math.max(i, j);
    int at = Arrays.binarySearch(pairs, pair);
    return at >= 0
        ? ofPairs[at]
        : judged.computeIfAbsent(
            pair, p -> judge.judge(traits.get(Math.min(i, j)), traits.get(Math.max(i, j))));
  }

  private Group group(int g) {
    List<Integer> order = new ArrayList<>(members.get(g));
    order.sort(null);
    List<Telling> told = order.stream().map(i -> traits.get(i).telling()).toList();
    List<Contradiction> against = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        if (judge(order.get(i), order.get(j)) instanceof Judgement.Against x) {
          EventClaim one = told.get(i).claim();
          against.add(new Contradiction(x.kind(), one, told.get(j).claim(), x.about()));
        }
      }
    }
    return new Group(told, against, reasons.get(g).stream().distinct().toList());
  }

  private List<Edge> edges() {
    List<Edge> out = new ArrayList<>();
    for (int k = 0; k < pairs.length; k++) {
      int i = (int) (pairs[k] >>> 32);
      int j = (int) pairs[k];
      ofPairs[k] = judge.judge(traits.get(i), traits.get(j));
      edge(i, j, ofPairs[k], out);
    }
    return out;
  }

  private static void edge(int i, int j, Judgement judgement, List<Edge> out) {
    switch (judgement) {
      case Judgement.Same s -> out.add(new Edge(i, j, s.strength(), s.why()));
      case Judgement.Against x ->
          out.add(new Edge(i, j, x.strength(), "told against each other: " + x.kind()));
      case Judgement.Apart a -> {}
      case Judgement.Open o -> {}
    }
  }

  /**
   * False if a claim of the one group excludes a claim of the other. That the days differ excludes
   * nothing where the event was moved, nor that other guests are named where both are of one
   * gathering.
   */
  private boolean allowed(int a, int b, String why) {
    boolean moved = why.equals(Judge.MOVED_DAY);
    boolean gathering = Gatherings.isReason(why) || moved;
    for (int i : members.get(a)) {
      for (int j : members.get(b)) {
        if (judge(i, j) instanceof Judgement.Apart x) {
          boolean open = ahead(i) || ahead(j);
          if (!(moved && x.why().equals("days") && open)
              && !(gathering && x.why().equals("actors") && guests(i, j))
              && !(gathering && x.why().equals("act") && travels(i, j, a, b))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private boolean ahead(int i) {
    Status s = traits.get(i).telling().claim().status();
    return Plans.ahead(s) || s == Status.CANCELLED;
  }

  /** One of them only tells that somebody travels to what others of these groups tell. */
  private boolean travels(int i, int j, int a, int b) {
    Telling one = traits.get(i).telling();
    Telling other = traits.get(j).telling();
    return members.get(b).stream().anyMatch(k -> Gatherings.travels(one, traits.get(k).telling()))
        || members.get(a).stream()
            .anyMatch(k -> Gatherings.travels(other, traits.get(k).telling()));
  }

  /** Neither tells of a meeting apart from the others. */
  private boolean guests(int i, int j) {
    return !traits.get(i).aside() && !traits.get(j).aside();
  }
}
