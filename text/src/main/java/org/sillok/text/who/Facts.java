package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the names of the lists of facts stand in a text. */
final class Facts {
  /** A name of the lists, and where it stands. */
  record Hit(int first, int end, Fact fact) {}

  private final Lore lore;
  private final Scene scene;
  private final boolean[] tagged;

  Facts(Lore lore, Scene scene, List<NameTag> tags) {
    this.lore = lore;
    this.scene = scene;
    this.tagged = new boolean[scene.size()];
    for (NameTag tag : tags) {
      for (int i = tag.first(); i < tag.end(); i++) {
        tagged[i] = true;
      }
    }
  }

  /** The names, disjoint, in the order of the text. */
  List<Hit> find() {
    List<Hit> out = new ArrayList<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < scene.size(); i++) {
      ends.put(scene.token(i).span().end(), i + 1);
    }
    Set<String> named = new HashSet<>();
    int i = 0;
    while (i < scene.size()) {
      Hit hit = hit(i, ends);
      if (hit != null) {
        out.add(hit);
        if (hit.fact().code() != null && !hit.fact().form().equals("Korea")) {
          named.add(hit.fact().code());
        }
      }
      i = hit == null ? i + 1 : hit.end();
    }
    nearby(out, named);
    out.sort(Comparator.comparingInt(Hit::first));
    return out;
  }

  private @Nullable Hit hit(int i, Map<Integer, Integer> ends) {
    char c = scene.form(i).charAt(0);
    boolean small = c == 'a' || c == 'm' || c == 'd' || c == 'e' || c == 's';
    if (!Character.isUpperCase(c) && !small && !scene.form(i).startsWith("inter-")) {
      return null; // "al-Qaida", "dpa", "euro zone", "sub-Saharan Africa", "inter-Korean"
    }
    int offset = scene.token(i).span().start();
    for (Fact fact : lore.gazetteer.at(scene.text(), offset)) {
      Integer end = ends.get(Gazetteer.end(scene.text(), offset, fact.form()));
      if (end != null
          && scene.sentenceOf()[i] == scene.sentenceOf()[end - 1]
          && !misled(fact, i, end)) {
        return new Hit(i, end, fact);
      }
    }
    return null;
  }

  /**
   * Short acronyms and words that are much else, where nothing but their letters speaks for them.
   */
  private boolean misled(Fact fact, int first, int end) {
    String form = fact.form();
    if (end < scene.ceiling(first) && scene.form(end).matches("[$€£]")) {
      return true; // "US $ 50 million"
    }
    boolean acronym = form.length() <= 3 && form.equals(form.toUpperCase(Locale.ROOT));
    if (acronym && fact.role() == Fact.Role.BODY && !form.equals("UN") && !form.equals("EU")) {
      return !tagged[first];
    }
    if (form.equals("US") || form.equals("UK") || form.length() > 3) {
      return false;
    }
    return form.equals("IS") && end - first == 1 && !tagged[first];
  }

  private void nearby(List<Hit> out, Set<String> named) {
    for (int i = 0; i < scene.size(); i++) {
      Gazetteer.Nearby nearby = lore.gazetteer.nearby(scene.form(i));
      if (nearby == null || nearby.context().stream().noneMatch(named::contains)) {
        continue;
      }
      boolean adjective =
          i - 1 > scene.floor(i)
              && scene.token(i - 1).tag().startsWith("JJ")
              && !scene.capital(i - 1);
      int before = adjective ? i - 2 : i - 1;
      boolean article = before >= scene.floor(i) && scene.form(before).equalsIgnoreCase("the");
      boolean possessive = i + 1 < scene.size() && scene.token(i + 1).tag().equals("POS");
      boolean compound =
          i + 1 < scene.ceiling(i)
              && (scene.capital(i + 1) || scene.is(i + 1, i, "of") || scene.is(i + 1, i, "-"));
      boolean hyphen = i > 0 && scene.is(i - 1, i, "-");
      int at = i;
      boolean free = out.stream().noneMatch(h -> h.first() <= at && at < h.end());
      if (free && !hyphen && (article || possessive) && (!compound || possessive)) {
        String name = lore.gazetteer.countryName(nearby.country());
        if (name != null) {
          out.add(
              new Hit(
                  i,
                  i + 1,
                  new Fact(
                      scene.form(i),
                      name,
                      nearby.role(),
                      nearby.country(),
                      nearby.country(),
                      null)));
        }
      }
    }
  }
}
