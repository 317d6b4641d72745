package org.sillok.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sillok.model.EventType;

/** The lexicon against the ontology: nothing of it is without a trigger, nothing else is in it. */
final class OntologyTest {
  private final Lexicon lexicon = new Lexicon(new WordSets());
  private final Map<String, Set<String>> ontology = read();

  @Test
  void everyModeHasARuleAndEveryRuleAKnownMode() {
    List<String> wrong = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Rule r : lexicon.rules()) {
      if (r.type() != null && r.mode() != null) {
        String mode = r.type() + " " + r.mode();
        told.add(mode);
        if (!modes(r.type()).contains(r.mode())) {
          wrong.add(r.id() + ": no such mode: " + mode);
        }
      }
    }
    int modes = 0;
    for (EventType type : EventType.values()) {
      for (String mode : modes(type)) {
        modes++;
        if (!told.contains(type + " " + mode)) {
          wrong.add("no rule: " + type + " " + mode);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(modes).isEqualTo(67);
  }

  @Test
  void everyTypeIsToldByVerbsAndByNouns() {
    List<String> wrong = new ArrayList<>();
    for (EventType type : EventType.values()) {
      for (char pos : new char[] {'v', 'n'}) {
        if (lexicon.rules().stream().noneMatch(r -> r.type() == type && r.pattern().pos() == pos)) {
          wrong.add(type + " " + pos);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyContextCanBeGiven() {
    Set<String> known = ontology.getOrDefault("contexts", Set.of());
    Set<String> given = new HashSet<>(new Contexts().all());
    lexicon.rules().forEach(r -> given.addAll(r.contexts()));
    assertThat(given).isEqualTo(known).hasSize(37);
  }

  private Set<String> modes(EventType type) {
    return ontology.getOrDefault(type.name(), Set.of());
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> out = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OntologyTest.class.getResourceAsStream("ontology.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells ->
                  out.put(
                      cells[0], cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split(" ", -1))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out;
  }
}
