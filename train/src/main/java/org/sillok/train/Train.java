package org.sillok.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sillok.text.engine.Gazetteer;
import org.sillok.text.engine.Lemmatizer;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.ModelFile;
import org.sillok.text.engine.NameLabels;
import org.sillok.text.engine.Relations;
import org.sillok.text.engine.Tags;
import org.sillok.text.engine.Words;

/**
 * Makes the models, stage by stage: {@code Train TREEBANKS SILVER WORK MODELS [STAGE...]}; all
 * stages when none is named.
 */
public final class Train {
  private static final int FOLDS = 5;

  private Train() {}

  /** Runs the stages. */
  public static void main(String[] args) throws IOException {
    Workshop shop =
        new Workshop(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    Files.createDirectories(shop.work());
    Files.createDirectories(shop.models());
    List<String> stages =
        args.length > 4
            ? List.of(args).subList(4, args.length)
            : List.of("lexicon", "tags", "jackknife", "parser", "names", "lemmas", "seal");
    for (String stage : stages) {
      long start = System.nanoTime();
      switch (stage) {
        case "lexicon" -> shop.makeLexicon();
        case "tags" -> tags(shop);
        case "jackknife" -> jackknife(shop);
        case "parser" -> parser(shop, true);
        case "parser-plain" -> parser(shop, false);
        case "names" -> names(shop);
        case "lemmas" -> lemmas(shop);
        case "seal" -> Seal.write(shop.models());
        default -> throw new IllegalArgumentException("no stage called " + stage);
      }
      System.out.printf(
          java.util.Locale.ROOT, "stage %s: %.0f s%n", stage, (System.nanoTime() - start) / 1e9);
    }
  }

  private static List<TaggerTrainer.Sample> silverTags(Workshop shop, int tokens)
      throws IOException {
    List<TaggerTrainer.Sample> out = new ArrayList<>();
    int sum = 0;
    for (Silver s : shop.silverSentences()) {
      if (sum >= tokens) {
        break;
      }
      int[] tags = new int[s.size()];
      int[] upos = new int[s.size()];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = TaggerTrainer.penn(s.tags()[i]);
        upos[i] = -1;
      }
      out.add(new TaggerTrainer.Sample(s.forms(), s.joined(), tags, upos));
      sum += tags.length;
    }
    return out;
  }

  private static void tags(Workshop shop) throws IOException {
    Lexicon lexicon = shop.lexicon();
    List<TaggerTrainer.Sample> samples = new ArrayList<>();
    for (Tree tree : shop.train()) {
      samples.add(TaggerTrainer.sample(tree));
    }
    samples.addAll(silverTags(shop, 350_000));
    Perceptron.Parts penn =
        TaggerTrainer.penn(samples, lexicon, 7, 11).quantised(Tags.PENN, 2, 1.0);
    shop.write("tags", penn);
    List<Tree> dev = shop.dev();
    LinearModel model = penn.model();
    long right = 0;
    long all = 0;
    for (Tree tree : dev) {
      Words words = new Words(tree.forms(), tree.joined(), lexicon);
      TaggerTrainer.tagPenn(model, words);
      for (int i = 0; i < words.size(); i++) {
        all++;
        if (Tags.PENN.get(words.tag(i)).equals(tree.tags()[i])) {
          right++;
        }
      }
    }
    System.out.printf(java.util.Locale.ROOT, "Penn tags, EWT dev: %.4f%n", (double) right / all);
  }

  /**
   * Tags the training trees by models that have not seen them; writes one line of tag numbers a
   * sentence.
   */
  private static void jackknife(Workshop shop) throws IOException {
    Lexicon lexicon = shop.lexicon();
    List<Tree> trees = shop.train();
    List<TaggerTrainer.Sample> all = trees.stream().map(TaggerTrainer::sample).toList();
    List<TaggerTrainer.Sample> silver = silverTags(shop, 100_000);
    List<Words> words = TaggerTrainer.words(all, lexicon);
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TaggerTrainer.Sample> rest = new ArrayList<>(silver);
      for (int i = 0; i < all.size(); i++) {
        if (fold(i) != fold) {
          rest.add(all.get(i));
        }
      }
      LinearModel penn =
          TaggerTrainer.penn(rest, lexicon, 4, 31L + fold).quantised(Tags.PENN, 2, 1.0).model();
      for (int i = 0; i < all.size(); i++) {
        if (fold(i) == fold) {
          TaggerTrainer.tagPenn(penn, words.get(i));
        }
      }
    }
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TaggerTrainer.Sample> rest = new ArrayList<>();
      List<Words> restWords = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (fold(i) != fold) {
          rest.add(all.get(i));
          restWords.add(words.get(i));
        }
      }
      LinearModel upos =
          TaggerTrainer.universal(rest, restWords, 4, 41L + fold)
              .quantised(Tags.UNIVERSAL, 2, 1.0)
              .model();
      for (int i = 0; i < all.size(); i++) {
        if (fold(i) == fold) {
          TaggerTrainer.tagUniversal(upos, words.get(i));
        }
      }
    }
    Perceptron.Parts upos =
        TaggerTrainer.universal(all, words, 5, 51).quantised(Tags.UNIVERSAL, 2, 1.0);
    shop.write("upos", upos);
    List<String> lines = new ArrayList<>();
    for (Words s : words) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < s.size(); i++) {
        line.append(s.tag(i)).append(' ').append(s.upos(i)).append(' ');
      }
      lines.add(line.toString());
    }
    Files.write(shop.work().resolve("jackknife.txt"), lines);
  }

  /** Documents lie together in the treebank, so folds are made of runs of sentences. */
  private static int fold(int sentence) {
    return sentence / 200 % FOLDS;
  }

  private static void parser(Workshop shop, boolean withSilver) throws IOException {
    Lexicon lexicon = shop.lexicon();
    List<Tree> trees = shop.train();
    TreeSet<String> names = new TreeSet<>();
    for (Tree tree : trees) {
      names.addAll(List.of(tree.relations()));
    }
    Relations relations = new Relations(List.copyOf(names));
    List<String> tags = Files.readAllLines(shop.work().resolve("jackknife.txt"));
    List<ParserTrainer.Sample> samples = new ArrayList<>();
    for (int t = 0; t < trees.size(); t++) {
      Tree tree = trees.get(t);
      Words words = new Words(tree.forms(), tree.joined(), lexicon);
      String[] numbers = tags.get(t).trim().split(" ");
      int[] labels = new int[tree.size()];
      for (int i = 0; i < labels.length; i++) {
        words.setTag(i, Integer.parseInt(numbers[2 * i]));
        words.setUpos(i, Integer.parseInt(numbers[2 * i + 1]));
        labels[i] = relations.names().indexOf(tree.relations()[i]);
      }
      samples.add(new ParserTrainer.Sample(words, tree.heads(), labels));
    }
    Perceptron.Parts plain =
        ParserTrainer.train(samples, relations, withSilver ? 4 : 6, 0.9, 71)
            .quantised(relations.transitionNames(), 2, 1.0);
    shop.write("parser", plain);
    Evaluator.trees(shop);
    if (withSilver) {
      List<ParserTrainer.Sample> partial =
          SilverTrees.agreed(shop, lexicon, plain.model(), relations, 12_000);
      samples.addAll(partial);
      Perceptron.Parts full =
          ParserTrainer.train(samples, relations, 6, 0.9, 72)
              .quantised(relations.transitionNames(), 2, 1.0);
      shop.write("parser", full);
      Evaluator.trees(shop);
    }
  }

  private static void names(Workshop shop) throws IOException {
    Lexicon lexicon = shop.lexicon();
    LinearModel penn = shop.model("tags");
    Gazetteer gazetteer = new Gazetteer();
    List<NameTrainer.Sample> plain = new ArrayList<>();
    List<Silver> sentences = new ArrayList<>(shop.silverSentences());
    sentences.addAll(swapped(sentences));
    for (Silver silver : sentences) {
      Words words = new Words(silver.forms(), silver.joined(), lexicon);
      TaggerTrainer.tagPenn(penn, words);
      plain.add(new NameTrainer.Sample(words, new int[0], NameTrainer.labels(silver, gazetteer)));
    }
    List<NameTrainer.Sample> samples = NameTrainer.remembered(plain, gazetteer);
    Perceptron.Parts model =
        NameTrainer.train(samples, gazetteer, 6, 0.33, 81).quantised(NameLabels.names(), 1, 1.0);
    shop.write("names", model);
  }

  /** The sentences once more with other names, document by document. */
  private static List<Silver> swapped(List<Silver> sentences) throws IOException {
    NameSwaps swaps = new NameSwaps(0.6, 91);
    List<Silver> out = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += NameTrainer.DOCUMENT) {
      int to = Math.min(sentences.size(), from + NameTrainer.DOCUMENT);
      out.addAll(swaps.swapped(sentences.subList(from, to)));
    }
    return out;
  }

  private static void lemmas(Workshop shop) throws IOException {
    Map<String, Map<String, Integer>> seen = new HashMap<>();
    for (Silver s : shop.silverSentences()) {
      for (int i = 0; i < s.size(); i++) {
        if (LemmaTrainer.TAGS.contains(s.tags()[i])) {
          LemmaTrainer.count(seen, s.tags()[i], s.forms()[i], s.lemmas()[i]);
        }
      }
    }
    for (Tree tree : shop.train()) {
      for (int i = 0; i < tree.size(); i++) {
        if (LemmaTrainer.TAGS.contains(tree.tags()[i]) && !tree.lemmas()[i].equals("_")) {
          for (int vote = 0; vote < 5; vote++) {
            LemmaTrainer.count(seen, tree.tags()[i], tree.forms()[i], tree.lemmas()[i]);
          }
        }
      }
    }
    Map<String, String> rules = LemmaTrainer.learn(seen);
    ModelFile.write(
        shop.models().resolve("lemmas.bin"), "lemmas", out -> Lemmatizer.write(out, rules));
    Lemmatizer lemmatizer = Lemmatizer.of(rules);
    long right = 0;
    long all = 0;
    for (Tree tree : shop.dev()) {
      for (int i = 0; i < tree.size(); i++) {
        if (LemmaTrainer.TAGS.contains(tree.tags()[i])) {
          all++;
          right +=
              lemmatizer.lemma(tree.forms()[i], tree.tags()[i]).equalsIgnoreCase(tree.lemmas()[i])
                  ? 1
                  : 0;
        }
      }
    }
    System.out.printf(
        java.util.Locale.ROOT,
        "lemmas: %d rules; EWT dev, words that change: %.4f%n",
        rules.size(),
        (double) right / all);
  }
}
