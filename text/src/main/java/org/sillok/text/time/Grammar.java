package org.sillok.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules as one tree of steps, and the search for the longest of them.
 *
 * <p>A pattern is a row of parts: a word or sign, {@code <class>} of {@link Lexicon}, {@code
 * {group}} of rules, {@code a|b} for either, {@code ?} behind a part that may be missing, {@code
 * ||} where one of two expressions ends or the other begins. "-" stands for any dash. No rule goes
 * beyond a paragraph.
 */
final class Grammar {
  /**
   * A rule found: its sense, and for two expressions in one the lexemes where the first ends and
   * the second begins.
   */
  record Found(Rule rule, int from, int to, Object value, int firstEnd, int secondStart) {}

  /** Asked before a rule counts. */
  interface Check {
    boolean allows(Rule rule, int from, int to);
  }

  private record Part(String kind, String name, String label) {}

  private record Accept(Rule rule, String[] labels, int firstEnd, int secondStart) {}

  private static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final Map<String, Node> classes = new java.util.TreeMap<>();
    private final Map<String, Node> groups = new java.util.TreeMap<>();
    private final List<Accept> accepts = new ArrayList<>();
  }

  private static final int MAX_STEPS = 24;

  private final Lexicon lexicon;
  private final Map<String, Node> roots = new HashMap<>();

  /**
   * Every word of every pattern: no expression begins with any other, but for numbers and the words
   * of the lexicon.
   */
  private final Set<String> literals = new HashSet<>();

  Grammar(Lexicon lexicon, List<Rule> rules) {
    this.lexicon = lexicon;
    for (Rule rule : rules) {
      add(rule);
    }
    roots.values().forEach(this::checkGroups);
  }

  private void checkGroups(Node node) {
    for (String group : node.groups.keySet()) {
      if (!roots.containsKey(group)) {
        throw new IllegalStateException("rules.tsv: no group {" + group + "}");
      }
    }
    node.words.values().forEach(this::checkGroups);
    node.classes.values().forEach(this::checkGroups);
    node.groups.values().forEach(this::checkGroups);
  }

  private void add(Rule rule) {
    List<List<Part>> rows = new ArrayList<>();
    rows.add(List.of());
    Map<String, Integer> seen = new HashMap<>();
    for (String word : rule.pattern().split(" ")) {
      boolean optional = word.endsWith("?") && word.length() > 1;
      String body = optional ? word.substring(0, word.length() - 1) : word;
      List<Part> choices = new ArrayList<>();
      for (String choice : body.equals("||") ? new String[] {body} : body.split("\\|")) {
        choices.add(part(rule, choice, seen));
      }
      List<List<Part>> next = new ArrayList<>();
      for (List<Part> row : rows) {
        if (optional) {
          next.add(row);
        }
        for (Part part : choices) {
          List<Part> longer = new ArrayList<>(row);
          longer.add(part);
          next.add(longer);
        }
      }
      rows = next;
    }
    Node root = roots.computeIfAbsent(rule.group(), k -> new Node());
    for (List<Part> row : rows) {
      Node node = root;
      List<String> labels = new ArrayList<>();
      int firstEnd = -1;
      int secondStart = -1;
      for (Part part : row) {
        switch (part.kind()) {
          case "cut" -> {
            if (firstEnd < 0) {
              firstEnd = labels.size();
            } else {
              secondStart = labels.size();
            }
          }
          case "class" -> node = node.classes.computeIfAbsent(part.name(), k -> new Node());
          case "group" -> node = node.groups.computeIfAbsent(part.name(), k -> new Node());
          default -> {
            literals.add(part.name());
            node = node.words.computeIfAbsent(part.name(), k -> new Node());
          }
        }
        if (!part.kind().equals("cut")) {
          labels.add(part.label());
        }
      }
      node.accepts.add(new Accept(rule, labels.toArray(String[]::new), firstEnd, secondStart));
    }
  }

  private Part part(Rule rule, String text, Map<String, Integer> seen) {
    if (text.equals("||")) {
      return new Part("cut", text, "");
    }
    boolean isClass = text.startsWith("<") && text.endsWith(">");
    if (!isClass && !text.startsWith("{")) {
      return new Part("word", text, "");
    }
    String name = text.substring(1, text.length() - 1);
    if (isClass && !lexicon.knows(name)) {
      throw new IllegalStateException("rules.tsv, " + rule.pattern() + ": no class <" + name + ">");
    }
    int times = seen.merge(name, 1, Integer::sum);
    return new Part(isClass ? "class" : "group", name, times == 1 ? name : name + times);
  }

  /** False if no expression begins with the lexeme: a quick answer for nearly all words. */
  boolean mayBegin(Lexeme lexeme) {
    return lexeme.isNumber() || literals.contains(lexeme.form()) || lexicon.has(lexeme.form());
  }

  /** The longest match of a group at a lexeme, or null. */
  @Nullable Found longest(String group, List<Lexeme> lexemes, int at, Check check) {
    Search search = new Search(lexemes, check, at);
    search.walk(roots.getOrDefault(group, new Node()), at, 0);
    return search.best;
  }

  private final class Search {
    private final List<Lexeme> lexemes;
    private final Check check;
    private final int from;
    private final Object[] values = new Object[MAX_STEPS];
    private final int[] ends = new int[MAX_STEPS];
    private @Nullable Found best;

    Search(List<Lexeme> lexemes, Check check, int from) {
      this.lexemes = lexemes;
      this.check = check;
      this.from = from;
    }

    private void walk(Node node, int at, int depth) {
      for (Accept accept : node.accepts) {
        accept(accept, at);
      }
      if (at >= lexemes.size() || depth == MAX_STEPS || at > from && lexemes.get(at).broken()) {
        return;
      }
      Node word = node.words.get(lexemes.get(at).form());
      if (word != null) {
        step(word, at + 1, depth, "");
      }
      for (Map.Entry<String, Node> edge : node.classes.entrySet()) {
        Lexicon.Hit hit = lexicon.match(edge.getKey(), lexemes, at);
        if (hit != null) {
          step(edge.getValue(), hit.end(), depth, hit.value());
        }
      }
      for (Map.Entry<String, Node> edge : node.groups.entrySet()) {
        Found found = longest(edge.getKey(), lexemes, at, check);
        if (found != null) {
          step(edge.getValue(), found.to(), depth, found.value());
        }
      }
    }

    private void step(Node next, int to, int depth, Object value) {
      values[depth] = value;
      ends[depth] = to;
      walk(next, to, depth + 1);
    }

    private void accept(Accept accept, int to) {
      Found old = best;
      Rule rule = accept.rule();
      if (old != null && (to < old.to() || to == old.to() && rule.order() >= old.rule().order())) {
        return;
      }
      if (!check.allows(rule, from, to)) {
        return;
      }
      Map<String, Object> captured = new HashMap<>();
      for (int i = 0; i < accept.labels().length; i++) {
        if (!accept.labels()[i].isEmpty()) {
          captured.put(accept.labels()[i], values[i]);
        }
      }
      int firstEnd = accept.firstEnd() < 0 ? to : ends[accept.firstEnd() - 1];
      int secondStart = accept.secondStart() < 0 ? to : ends[accept.secondStart() - 1];
      best = new Found(rule, from, to, rule.meaning().evaluate(captured), firstEnd, secondStart);
    }
  }
}
