package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sillok.engine.Stages;
import org.sillok.model.Chronology;
import org.sillok.model.CodedArticle;
import org.sillok.page.Found;
import org.sillok.page.PageSource;
import org.sillok.page.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample story, with its gold and what the program makes of its pages.
 *
 * @param gold {@code gold.json}
 * @param bodies the gold text of the articles, by file
 * @param coded what the program read and claims, by file; a page that it cannot read is missing
 * @param chronology what it makes of them together
 */
record SampleStory(
    JsonNode gold,
    Map<String, String> bodies,
    Map<String, CodedArticle> coded,
    Chronology chronology) {
  SampleStory {
    bodies = Collections.unmodifiableMap(new TreeMap<>(bodies));
    coded = Collections.unmodifiableMap(new TreeMap<>(coded));
  }

  /**
   * Builds it as a run does: pages that print no day are dated by the others.
   *
   * @param folder {@code samples/mackerel}
   */
  static SampleStory build(Path folder, Stages stages) throws IOException {
    JsonNode gold =
        JsonMapper.builder().build().readTree(Files.readString(folder.resolve("gold.json")));
    Map<String, String> bodies = new TreeMap<>();
    for (JsonNode page : gold.path("pages")) {
      String file = page.path("file").asString();
      Path body = folder.resolve("bodies").resolve(file.substring(0, 2) + ".txt");
      bodies.put(file, Files.readString(body));
    }
    Map<String, CodedArticle> coded = new TreeMap<>();
    PageSource.standard()
        .read(List.of(folder.resolve("pages")))
        .forEach(
            found -> {
              if (found instanceof Found.Got got
                  && stages.read(got.page()) instanceof Reading.Read read) {
                coded.put(got.page().name(), stages.code(read.article()));
              }
            });
    List<String> files = List.copyOf(coded.keySet());
    List<CodedArticle> narrowed = stages.narrow(List.copyOf(coded.values()));
    for (int i = 0; i < files.size(); i++) {
      coded.put(files.get(i), narrowed.get(i));
    }
    return new SampleStory(gold, bodies, coded, stages.compile(narrowed));
  }

  /** What the program makes of a page, if it can read it. */
  Optional<CodedArticle> page(String file) {
    return Optional.ofNullable(coded.get(file));
  }

  /** The texts of a list of strings. */
  static List<String> strings(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(s -> out.add(s.asString()));
    return out;
  }
}
