package org.sillok.text.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * From text to sentences with tags, lemmas, trees and names. Immutable; one object may serve
 * several threads.
 *
 * <pre>{@code
 * LanguageEngine engine = LanguageEngine.load();
 * for (ParsedSentence sentence : engine.parse(text)) { ... }
 * }</pre>
 */
public final class LanguageEngine {
  /** The files that make up the models. */
  public static final List<String> PARTS =
      List.of("lexicon", "tags", "upos", "parser", "names", "lemmas");

  private final Segmenter segmenter;
  private final Lexicon lexicon;
  private final Tagger tagger;
  private final Parser parser;
  private final NameTagger names;
  private final TreeRules treeRules;
  private final NameArcs nameArcs;
  private final Lemmatizer lemmatizer;

  private LanguageEngine(
      Segmenter segmenter,
      Lexicon lexicon,
      Tagger tagger,
      Parser parser,
      NameTagger names,
      Lemmatizer lemmatizer) {
    this.segmenter = segmenter;
    this.lexicon = lexicon;
    this.tagger = tagger;
    this.parser = parser;
    this.treeRules = new TreeRules(parser.relations());
    this.nameArcs = new NameArcs(parser.relations());
    this.names = names;
    this.lemmatizer = lemmatizer;
  }

  private interface Source {
    InputStream open(String file) throws IOException;
  }

  /** Loads the models from the class path; under a second and a half. Keep the object. */
  public static LanguageEngine load() {
    return from(
        file -> {
          InputStream in = LanguageEngine.class.getResourceAsStream(file);
          if (in == null) {
            throw new IOException("model file missing from the class path: " + file);
          }
          return in;
        });
  }

  /** Loads the models from a folder: for measuring models that do not ship yet. */
  public static LanguageEngine load(Path folder) {
    return from(file -> Files.newInputStream(folder.resolve(file)));
  }

  private static LanguageEngine from(Source source) {
    try {
      Lexicon lexicon = Lexicon.read(ModelFile.open(source.open("lexicon.bin"), "lexicon"));
      LinearModel parser = linear(source, "parser");
      return new LanguageEngine(
          new Segmenter(),
          lexicon,
          new Tagger(linear(source, "tags"), linear(source, "upos")),
          new Parser(parser, Relations.fromTransitions(parser.classes())),
          new NameTagger(linear(source, "names"), new Gazetteer()),
          Lemmatizer.read(ModelFile.open(source.open("lemmas.bin"), "lemmas")));
    } catch (IOException e) {
      throw new UncheckedIOException("the language models cannot be read", e);
    }
  }

  private static LinearModel linear(Source source, String part) throws IOException {
    return LinearModel.read(ModelFile.open(source.open(part + ".bin"), part));
  }

  /**
   * The sentences of a text, in order. Never fails, whatever the text holds; an empty text has
   * none.
   */
  public List<ParsedSentence> parse(String text) {
    List<RawSentence> raw = segmenter.sentences(text);
    List<Words> words = words(text, raw);
    List<int[]> labels = names.label(words);
    List<ParsedSentence> out = new ArrayList<>(raw.size());
    for (int i = 0; i < raw.size(); i++) {
      out.add(sentence(words.get(i), raw.get(i), labels.get(i)));
    }
    return List.copyOf(out);
  }

  /**
   * Parses a sentence that is already cut into tokens. Offsets count from the beginning of the
   * sentence as if one space stood between its tokens.
   */
  public ParsedSentence parseTokens(List<String> forms) {
    return parseSentences(List.of(forms)).getFirst();
  }

  /**
   * As {@link #parseTokens}, for the sentences of one document; names are told with regard to all
   * of them.
   */
  public List<ParsedSentence> parseSentences(List<List<String>> sentences) {
    List<Words> words = new ArrayList<>(sentences.size());
    for (List<String> forms : sentences) {
      words.add(tagged(forms.toArray(new String[0]), joinedAsPrinted(forms)));
    }
    List<int[]> labels = names.label(words);
    List<ParsedSentence> out = new ArrayList<>(sentences.size());
    for (int i = 0; i < words.size(); i++) {
      Words s = words.get(i);
      int[] starts = new int[s.size()];
      int[] ends = new int[s.size()];
      int at = 0;
      for (int j = 0; j < starts.length; j++) {
        starts[j] = at;
        ends[j] = at + s.forms[j].length();
        at = ends[j] + 1;
      }
      out.add(sentence(s, new RawSentence(starts, ends), labels.get(i)));
    }
    return List.copyOf(out);
  }

  /**
   * Where no space would stand in print: before clitics and closing marks, after opening ones,
   * about hyphens.
   */
  private static boolean[] joinedAsPrinted(List<String> forms) {
    boolean[] out = new boolean[forms.size()];
    for (int i = 1; i < out.length; i++) {
      String before = forms.get(i - 1);
      String form = forms.get(i);
      boolean mark = form.length() == 1 && ",.;:?!)]}%”-/".indexOf(form.charAt(0)) >= 0;
      boolean clitic =
          form.length() > 1
                  && form.length() < 4
                  && (form.charAt(0) == '\'' || form.charAt(0) == '’')
              || form.equals("n't")
              || form.equals("n’t");
      boolean opened = before.length() == 1 && "([{$£€“-/".indexOf(before.charAt(0)) >= 0;
      out[i] = mark || clitic || opened;
    }
    return out;
  }

  /** The names in a text, in order; faster than {@link #parse} where no trees are needed. */
  public List<EntityName> names(String text) {
    List<RawSentence> raw = segmenter.sentences(text);
    List<Words> words = words(text, raw);
    List<int[]> labels = names.label(words);
    List<EntityName> out = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      out.addAll(NameTagger.spans(labels.get(i), raw.get(i)));
    }
    return List.copyOf(out);
  }

  List<Words> words(String text, List<RawSentence> raw) {
    boolean spaced = spaced(text, raw);
    List<Words> words = new ArrayList<>(raw.size());
    for (RawSentence sentence : raw) {
      String[] forms = sentence.forms(text);
      words.add(tagged(forms, spaced ? joinedAsPrinted(List.of(forms)) : sentence.joined()));
    }
    return words;
  }

  /**
   * Whether the text came as tokens with blanks between them ("Kim Hee - sun , 30 ."), as archives
   * and corpora have it: spaces then tell nothing.
   */
  private static boolean spaced(String text, List<RawSentence> raw) {
    int apart = 0;
    int joined = 0;
    for (RawSentence sentence : raw) {
      for (int i = 1; i < sentence.starts().length; i++) {
        char c = text.charAt(sentence.starts()[i]);
        if ((c == ',' || c == '.') && sentence.ends()[i] == sentence.starts()[i] + 1) {
          if (sentence.starts()[i] == sentence.ends()[i - 1]) {
            joined++;
          } else {
            apart++;
          }
        }
      }
    }
    return apart >= 3 && apart > 4 * joined;
  }

  private Words tagged(String[] forms, boolean[] joined) {
    Words words = new Words(forms, joined, lexicon);
    tagger.tag(words);
    return words;
  }

  private ParsedSentence sentence(Words words, RawSentence raw, int[] labels) {
    ParseState state = parser.parse(words);
    int[] relations = treeRules.labels(words, state);
    int n = words.size();
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      heads[i] = state.head(i);
    }
    nameArcs.mend(words, heads, relations, labels);
    List<ParsedToken> tokens = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String tag = Tags.PENN.get(words.tag(i));
      tokens.add(
          new ParsedToken(
              raw.starts()[i],
              raw.ends()[i],
              words.forms[i],
              lemmatizer.lemma(words.forms[i], tag),
              tag,
              Tags.UNIVERSAL.get(words.upos(i)),
              heads[i] == n ? -1 : heads[i],
              parser.relation(relations[i])));
    }
    return new ParsedSentence(
        raw.starts()[0], raw.ends()[n - 1], tokens, NameTagger.spans(labels, raw));
  }
}
