package org.sillok.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.ModelFile;
import org.sillok.text.engine.Words;

/**
 * The folders of a training run and what lies in them.
 *
 * @param treebanks folder with {@code ewt} and {@code gmb}
 * @param silver folder with the teacher's labels, one file {@code *.conll} for each of the files
 *     given to it
 * @param work folder for what stages hand on
 * @param models folder that the models are written to
 */
record Workshop(Path treebanks, Path silver, Path work, Path models) {
  static final int CLUSTERS = 400;

  List<Tree> train() throws IOException {
    return Tree.read(treebanks.resolve("ewt/train.conllu.gz"));
  }

  List<Tree> dev() throws IOException {
    return Tree.read(treebanks.resolve("ewt/dev.conllu.gz"));
  }

  List<GmbReader.Words> gmb() throws IOException {
    return GmbReader.read(treebanks.resolve("gmb/gmb.conll.gz"));
  }

  /** The teacher's sentences, aligned with {@link #gmb}. */
  List<Silver> silverSentences() throws IOException {
    List<Path> files;
    try (var stream = Files.list(silver)) {
      files = stream.filter(f -> f.toString().endsWith(".conll")).sorted().toList();
    }
    List<GmbReader.Words> words = gmb();
    List<Silver> out = new ArrayList<>();
    for (Path file : files) {
      List<String[]> rows = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank()) {
          if (!rows.isEmpty()) {
            out.add(Silver.of(rows, words.get(out.size())));
          }
          rows.clear();
        } else {
          rows.add(line.split("\t"));
        }
      }
      if (!rows.isEmpty()) {
        out.add(Silver.of(rows, words.get(out.size())));
      }
    }
    return out;
  }

  Lexicon makeLexicon() throws IOException {
    List<String[]> sentences = new ArrayList<>();
    Map<String, Map<String, Integer>> tagged = new HashMap<>();
    for (Tree tree : train()) {
      String[] words = new String[tree.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = Words.normal(tree.forms()[i]);
        tagged
            .computeIfAbsent(words[i], w -> new TreeMap<>())
            .merge(tree.tags()[i], 1, Integer::sum);
      }
      sentences.add(words);
    }
    for (GmbReader.Words line : gmb()) {
      sentences.add(line.forms().stream().map(Words::normal).toArray(String[]::new));
    }
    Map<String, int[]> entries = new TreeMap<>();
    Clusters.of(sentences, CLUSTERS, 3, 8)
        .forEach((word, c) -> entries.put(word, new int[] {c, 0}));
    Map<String, Integer> kinds = new TreeMap<>();
    tagged.forEach(
        (word, tags) -> {
          int total = tags.values().stream().mapToInt(Integer::intValue).sum();
          if (total >= 8) {
            TreeSet<String> set = new TreeSet<>();
            tags.forEach(
                (tag, n) -> {
                  if (n * 20 >= total) {
                    set.add(tag);
                  }
                });
            int number = kinds.computeIfAbsent(String.join(" ", set), k -> kinds.size() + 1);
            entries.computeIfAbsent(word, w -> new int[2])[1] = number;
          }
        });
    Lexicon lexicon = Lexicon.of(entries);
    ModelFile.write(models.resolve("lexicon.bin"), "lexicon", lexicon::write);
    System.out.println(
        "lexicon: " + entries.size() + " words, " + kinds.size() + " ambiguity classes");
    return lexicon;
  }

  Lexicon lexicon() throws IOException {
    return Lexicon.read(
        ModelFile.open(Files.newInputStream(models.resolve("lexicon.bin")), "lexicon"));
  }

  void write(String part, Perceptron.Parts parts) throws IOException {
    Path file = models.resolve(part + ".bin");
    ModelFile.write(
        file, part, out -> LinearModel.write(out, parts.classes(), parts.keys(), parts.rows()));
    System.out.println(
        part
            + ": "
            + parts.keys().length
            + " features, "
            + parts.weights()
            + " weights, "
            + Files.size(file)
            + " bytes");
  }

  LinearModel model(String part) throws IOException {
    return LinearModel.read(
        ModelFile.open(Files.newInputStream(models.resolve(part + ".bin")), part));
  }
}
