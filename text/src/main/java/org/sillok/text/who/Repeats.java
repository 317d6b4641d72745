package org.sillok.text.who;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.PersonName;

/**
 * Names that the page tells elsewhere: family names of persons named in full, acronyms that stand
 * in brackets behind the name of an organisation.
 */
final class Repeats {
  private final Lore lore;
  private final Scene scene;
  private final Draft draft;

  Repeats(Lore lore, Scene scene, Draft draft) {
    this.lore = lore;
    this.scene = scene;
    this.draft = draft;
  }

  void find() {
    agree();
    Set<String> families = new HashSet<>();
    Map<String, EntityType> acronyms = new HashMap<>();
    for (Naming naming : draft.found) {
      if (naming.person() && naming.end() - naming.first() > 1) {
        String family = PersonName.of(scene.words(naming.first(), naming.end())).family();
        if (family.length() > 1 && lore.gazetteer.exact(family) == null) {
          families.add(family);
        }
      }
      boolean bracket =
          scene.is(naming.end(), naming.first(), "(")
              && scene.is(naming.end() + 2, naming.first(), ")");
      if (bracket && naming.type() == EntityType.ORGANISATION) {
        String acronym = scene.form(naming.end() + 1);
        if (acronym.matches("[A-Z][A-Za-z.&-]{1,7}")) {
          acronyms.put(acronym, EntityType.ORGANISATION);
        }
      }
    }
    for (Naming naming : List.copyOf(draft.found)) {
      String words = naming.end() - naming.first() == 1 ? scene.form(naming.first()) : "";
      if (naming.fact() == null && !naming.person() && families.contains(words)) {
        retype(naming, EntityType.PERSON);
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      if (draft.taken(i)) {
        continue;
      }
      String form = scene.form(i);
      if (acronyms.containsKey(form)) {
        draft.take(i, i + 1, EntityType.ORGANISATION, Mention.Form.NAME, null, null);
      } else if (families.contains(form)
          && scene.capital(i)
          && scene.token(i).upos().matches("PROPN|NOUN|X|ADJ")
          && alone(i)) {
        draft.take(i, i + 1, EntityType.PERSON, Mention.Form.NAME, null, null);
      }
    }
  }

  private void retype(Naming naming, EntityType type) {
    draft.replace(
        naming,
        new Naming(naming.first(), naming.end(), type, Mention.Form.NAME, null, naming.country()));
  }

  /** One name is of one type on one page, and a name wherever it stands as one. */
  private void agree() {
    Map<String, Map<EntityType, Integer>> votes = new LinkedHashMap<>();
    for (Naming naming : draft.found) {
      if (naming.fact() == null && naming.type() != EntityType.GROUP) {
        String words = scene.words(naming.first(), naming.end());
        votes
            .computeIfAbsent(words, k -> new EnumMap<>(EntityType.class))
            .merge(naming.type(), 1, Integer::sum);
      }
    }
    Map<String, EntityType> own = new LinkedHashMap<>();
    votes.forEach((words, count) -> own.put(words, mostly(count)));
    Map<String, EntityType> types = new LinkedHashMap<>();
    own.forEach((words, type) -> types.put(words, asPartOf(words, type, own)));
    for (Naming naming : List.copyOf(draft.found)) {
      EntityType type = types.get(scene.words(naming.first(), naming.end()));
      if (type != null && type != naming.type() && naming.fact() == null) {
        retype(naming, type);
      }
    }
    votes.forEach(
        (words, count) -> {
          int times = count.values().stream().mapToInt(Integer::intValue).sum();
          EntityType type = types.get(words);
          if (type != null && (words.indexOf(' ') > 0 || times > 1)) {
            everywhere(words, type);
          }
        });
  }

  /** The type of a longer name that this one is the end of: "Church of X", "Scientist Ada Holm". */
  private static EntityType asPartOf(String words, EntityType type, Map<String, EntityType> types) {
    for (Map.Entry<String, EntityType> longer : types.entrySet()) {
      boolean body = longer.getValue() == EntityType.ORGANISATION;
      boolean person = longer.getValue() == EntityType.PERSON && words.indexOf(' ') > 0;
      String name = longer.getKey();
      if (body && name.endsWith("Church of " + words) || person && name.endsWith(" " + words)) {
        return longer.getValue();
      }
    }
    return type;
  }

  private static EntityType mostly(Map<EntityType, Integer> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private void everywhere(String name, EntityType type) {
    String firstWord = name.indexOf(' ') > 0 ? name.substring(0, name.indexOf(' ')) : name;
    for (int i = 0; i < scene.size(); i++) {
      if (!draft.taken(i) && firstWord.startsWith(scene.form(i)) && scene.capital(i)) {
        int end = Gazetteer.end(scene.text(), scene.token(i).span().start(), name);
        int last = i;
        while (last < scene.size() && scene.token(last).span().end() < end) {
          last++;
        }
        boolean whole = end > 0 && last < scene.size() && scene.token(last).span().end() == end;
        if (whole
            && draft.free(i, last + 1)
            && scene.token(i).upos().equals("PROPN")
            && bounded(i, last)) {
          draft.take(i, last + 1, type, Mention.Form.NAME, null, null);
        }
      }
    }
  }

  /** True if no other part of a name stands on either side. */
  private boolean bounded(int first, int last) {
    boolean left = first > scene.floor(first) && part(first - 1);
    boolean right = last + 1 < scene.ceiling(first) && part(last + 1);
    return !left && !right;
  }

  private boolean part(int i) {
    return scene.capital(i)
        && !draft.taken(i)
        && scene.token(i).upos().equals("PROPN")
        && lore.titles.endingAt(scene.tokens(), i, scene.floor(i), new int[1]) == null;
  }

  private boolean alone(int i) {
    return bounded(i, i);
  }
}
