package org.sillok.train;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sillok.text.engine.LanguageEngine;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.ParseFeatures;
import org.sillok.text.engine.ParseState;
import org.sillok.text.engine.ParsedSentence;
import org.sillok.text.engine.ParsedToken;
import org.sillok.text.engine.Relations;
import org.sillok.text.engine.Segmenter;
import org.sillok.text.engine.Tags;
import org.sillok.text.engine.Words;

/**
 * Measures models on EWT dev: gold tokens, own tags; punctuation left out and subtypes ignored in
 * the trees.
 */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Prints what the shipped models reach: {@code Evaluator TREEBANKS}. Trees and tags on EWT dev;
   * load time; tokens a CPU second from raw text to trees and names, warm, one thread; live heap.
   */
  public static void main(String[] args) throws IOException {
    List<Tree> dev = Tree.read(Path.of(args[0]).resolve("ewt/dev.conllu.gz"));
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    LanguageEngine engine = LanguageEngine.load();
    System.out.printf(Locale.ROOT, "load: %.2f s%n", (System.nanoTime() - start) / 1e9);
    long words = 0;
    long tags = 0;
    long universal = 0;
    long lemmas = 0;
    long arcs = 0;
    long heads = 0;
    long labels = 0;
    StringBuilder text = new StringBuilder();
    for (Tree tree : dev) {
      text.append(tree.text()).append('\n');
      ParsedSentence sentence = engine.parseTokens(List.of(tree.forms()));
      for (int i = 0; i < tree.size(); i++) {
        ParsedToken token = sentence.tokens().get(i);
        words++;
        tags += token.tag().equals(tree.tags()[i]) ? 1 : 0;
        universal += token.upos().equals(tree.upos()[i]) ? 1 : 0;
        lemmas += token.lemma().equalsIgnoreCase(tree.lemmas()[i]) ? 1 : 0;
        if (!tree.upos()[i].equals("PUNCT")) {
          arcs++;
          int head = tree.heads()[i] == tree.size() ? -1 : tree.heads()[i];
          if (token.head() == head) {
            heads++;
            labels += token.baseRelation().equals(SilverTrees.base(tree.relations()[i])) ? 1 : 0;
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "EWT dev, gold tokens: XPOS %.4f UPOS %.4f lemma %.4f UAS %.4f LAS %.4f%n",
        (double) tags / words,
        (double) universal / words,
        (double) lemmas / words,
        (double) heads / arcs,
        (double) labels / arcs);
    tokens(dev);
    String raw = text.toString();
    for (int round = 0; round < 6; round++) {
      long cpu = clock.getCurrentThreadCpuTime();
      int count = 0;
      for (ParsedSentence sentence : engine.parse(raw)) {
        count += sentence.tokens().size();
      }
      double seconds = (clock.getCurrentThreadCpuTime() - cpu) / 1e9;
      System.out.printf(
          Locale.ROOT, "text to trees and names: %.0f tokens a CPU second%n", count / seconds);
    }
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "live heap with the treebank's dev in memory: %d MB (%d characters)%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20,
        raw.length());
    if (engine.parse(raw.substring(0, 100)).isEmpty()) {
      throw new IllegalStateException("no sentence");
    }
  }

  /** Tokens of the running text against the treebank's, sentence by sentence as given. */
  private static void tokens(List<Tree> dev) {
    Segmenter segmenter = new Segmenter();
    long right = 0;
    long own = 0;
    long gold = 0;
    long whole = 0;
    for (Tree tree : dev) {
      Set<String> spans = new HashSet<>();
      int at = 0;
      for (String form : tree.forms()) {
        int from = tree.text().indexOf(form, at);
        if (from < 0 || from > at + 2) {
          continue;
        }
        spans.add(from + "-" + (from + form.length()));
        at = from + form.length();
      }
      List<List<int[]>> found = segmenter.segment(tree.text());
      whole += found.size() == 1 ? 1 : 0;
      gold += tree.size();
      for (List<int[]> sentence : found) {
        for (int[] token : sentence) {
          own++;
          right += spans.contains(token[0] + "-" + token[1]) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "tokens F1 %.4f; sentences left whole %.4f%n",
        2.0 * right / (own + gold),
        (double) whole / dev.size());
  }

  static ParseState parse(Words words, LinearModel model, Relations relations) {
    ParseState state = new ParseState(words, relations);
    ParseFeatures extractor = new ParseFeatures();
    int[] features = new int[ParseFeatures.MOST];
    int[] scores = new int[relations.transitions()];
    while (!state.done()) {
      if (state.size() == 0) {
        state.apply(0);
        continue;
      }
      Arrays.fill(scores, 0);
      model.score(features, extractor.of(state, features), scores);
      state.apply(relations.best(state, scores));
    }
    return state;
  }

  static void trees(Workshop shop) throws IOException {
    Lexicon lexicon = shop.lexicon();
    LinearModel penn = shop.model("tags");
    LinearModel upos = shop.model("upos");
    LinearModel parser = shop.model("parser");
    Relations relations = Relations.fromTransitions(parser.classes());
    long words = 0;
    long tagged = 0;
    long universal = 0;
    long arcs = 0;
    long heads = 0;
    long labels = 0;
    for (Tree tree : shop.dev()) {
      Words s = new Words(tree.forms(), tree.joined(), lexicon);
      TaggerTrainer.tagPenn(penn, s);
      TaggerTrainer.tagUniversal(upos, s);
      ParseState state = parse(s, parser, relations);
      for (int i = 0; i < s.size(); i++) {
        words++;
        tagged += Tags.PENN.get(s.tag(i)).equals(tree.tags()[i]) ? 1 : 0;
        universal += Tags.UNIVERSAL.get(s.upos(i)).equals(tree.upos()[i]) ? 1 : 0;
        if (!tree.upos()[i].equals("PUNCT")) {
          arcs++;
          if (state.head(i) == tree.heads()[i]) {
            heads++;
            String name = relations.names().get(state.label(i));
            labels += SilverTrees.base(name).equals(SilverTrees.base(tree.relations()[i])) ? 1 : 0;
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "EWT dev: XPOS %.4f UPOS %.4f UAS %.4f LAS %.4f%n",
        (double) tagged / words,
        (double) universal / words,
        (double) heads / arcs,
        (double) labels / arcs);
  }
}
