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
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.PersonName;
import org.sillok.model.Token;

/**
 * The names of a text: the proposals of the name tagger, corrected and completed by the lists of
 * facts, by titles before names, by heads of organisations' names, and by the rest of the page.
 */
final class NameFinder {
  private final Lore lore;
  private final Scene scene;
  private final List<NameTag> tags;
  private final List<Naming> found = new ArrayList<>();
  private final boolean[] taken;

  private NameFinder(Lore lore, Scene scene, List<NameTag> tags) {
    this.lore = lore;
    this.scene = scene;
    this.tags = tags;
    this.taken = new boolean[scene.size()];
  }

  /** The names in the order of the text, disjoint. */
  static List<Naming> find(Lore lore, Scene scene, List<NameTag> proposed) {
    NameFinder finder = new NameFinder(lore, scene, trimmed(lore, scene, proposed));
    finder.merge(finder.facts());
    finder.titled();
    finder.bodies();
    finder.repeated();
    finder.found.sort(Comparator.comparingInt(Naming::first));
    return List.copyOf(finder.found);
  }

  // Tags

  /** Without the titles, articles and possessive marks that taggers leave on names. */
  private static List<NameTag> trimmed(Lore lore, Scene scene, List<NameTag> proposed) {
    List<NameTag> out = new ArrayList<>();
    for (NameTag tag : proposed) {
      int first = tag.first();
      int end = tag.end();
      while (first < end && !scene.form(first).codePoints().anyMatch(Character::isLetterOrDigit)) {
        first++;
      }
      while (first < end && (scene.token(end - 1).tag().equals("POS") || scene.form(end - 1).matches("['\u2019,;:]s?"))) {
        end--;
      }
      if (first < end && scene.form(first).toLowerCase(Locale.ROOT).equals("the") && tag.type() != EntityType.ORGANISATION) {
        first++;
      }
      if (tag.type() == EntityType.PERSON) {
        first = behindTitles(lore, scene, first, end);
      }
      boolean prefixed = tag.type() == EntityType.GROUP && scene.form(Math.min(first, end - 1)).matches("inter|anti|pro|ex|non");
      if (first < end && !prefixed && !(tag.type() == EntityType.GROUP && scene.form(first).matches("(?:inter|anti|pro|non)-.*"))) {
        out.add(new NameTag(first, end, tag.type()));
      }
    }
    return out;
  }

  private static int behindTitles(Lore lore, Scene scene, int from, int end) {
    int first = from;
    boolean moved = true;
    while (moved && first < end - 1) {
      moved = false;
      if (Titles.courtesy(scene.form(first)) != 0 || lore.titles.abbreviated(scene.form(first)) != null) {
        first++;
        moved = true;
        if (first < end - 1 && scene.form(first).equals(".")) {
          first++;
        }
      } else {
        int[] begin = new int[1];
        for (int i = Math.min(end - 2, first + 3); i >= first && !moved; i--) {
          if (lore.titles.endingAt(scene.tokens(), i, first, begin) != null && begin[0] >= first) {
            first = i + 1;
            moved = true;
          }
        }
      }
    }
    return first;
  }

  // Facts

  private record Hit(int first, int end, Fact fact) {}

  private List<Hit> facts() {
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
    if (!Character.isUpperCase(c) && c != 'a' && c != 'm' && c != 'd' && c != 'e') {
      return null; // "al-Qaida", "mainland China", "dpa", "euro zone"
    }
    int offset = scene.token(i).span().start();
    for (Fact fact : lore.gazetteer.at(scene.text(), offset)) {
      Integer end = ends.get(Gazetteer.end(scene.text(), offset, fact.form()));
      if (end != null && scene.sentenceOf()[i] == scene.sentenceOf()[end - 1] && !misled(fact, i, end)) {
        return new Hit(i, end, fact);
      }
    }
    return null;
  }

  /** Short acronyms and words that are much else, where nothing but their letters speaks for them. */
  private boolean misled(Fact fact, int first, int end) {
    String form = fact.form();
    boolean acronym = form.length() <= 3 && form.equals(form.toUpperCase(Locale.ROOT));
    if (acronym && fact.role() == Fact.Role.BODY && !form.equals("UN") && !form.equals("EU")) {
      return tagAt(first) == null;
    }
    if (form.equals("US") || form.equals("UK") || form.length() > 3) {
      return false;
    }
    return form.equals("IS") && end - first == 1 && tagAt(first) == null;
  }

  private @Nullable NameTag tagAt(int token) {
    for (NameTag tag : tags) {
      if (tag.first() <= token && token < tag.end()) {
        return tag;
      }
    }
    return null;
  }

  private void nearby(List<Hit> out, Set<String> named) {
    for (int i = 0; i < scene.size(); i++) {
      Gazetteer.Nearby nearby = lore.gazetteer.nearby(scene.form(i));
      if (nearby == null || nearby.context().stream().noneMatch(named::contains)) {
        continue;
      }
      boolean adjective = i - 1 > scene.floor(i) && scene.token(i - 1).tag().startsWith("JJ") && !scene.capital(i - 1);
      int before = adjective ? i - 2 : i - 1;
      boolean article = before >= scene.floor(i) && scene.form(before).equalsIgnoreCase("the");
      boolean possessive = i + 1 < scene.size() && scene.token(i + 1).tag().equals("POS");
      boolean compound = i + 1 < scene.ceiling(i) && (scene.capital(i + 1) || scene.is(i + 1, i, "of") || scene.is(i + 1, i, "-"));
      boolean hyphen = i > 0 && scene.is(i - 1, i, "-");
      int at = i;
      boolean free = out.stream().noneMatch(h -> h.first() <= at && at < h.end());
      if (free && !hyphen && (article || possessive) && (!compound || possessive)) {
        String name = lore.gazetteer.countryName(nearby.country());
        if (name != null) {
          out.add(new Hit(i, i + 1, new Fact(scene.form(i), name, Fact.Role.METONYM, nearby.country(), nearby.country(), null)));
        }
      }
    }
  }

  // Both together

  private void merge(List<Hit> hits) {
    Set<String> partsOfPersons = new HashSet<>();
    for (NameTag tag : tags) {
      if (tag.type() == EntityType.PERSON && tag.end() - tag.first() > 1) {
        for (int i = tag.first(); i < tag.end(); i++) {
          partsOfPersons.add(scene.form(i));
        }
      }
    }
    List<Hit> kept = new ArrayList<>(hits);
    for (NameTag tag : tags) {
      List<Hit> inside = hits.stream().filter(h -> h.first() < tag.end() && tag.first() < h.end()).toList();
      if (inside.isEmpty()) {
        take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, null);
      } else {
        mergeOne(tag, inside, kept, partsOfPersons);
      }
    }
    for (Hit hit : kept) {
      take(hit);
    }
  }

  private void mergeOne(NameTag tag, List<Hit> inside, List<Hit> kept, Set<String> partsOfPersons) {
    Hit only = inside.get(0);
    boolean equal = inside.size() == 1 && only.first() == tag.first() && only.end() == tag.end();
    boolean longer = inside.size() == 1 && only.first() <= tag.first() && only.end() >= tag.end();
    if (equal && tag.type() == EntityType.PERSON && partsOfPersons.contains(scene.form(only.first())) && only.end() - only.first() == 1) {
      kept.remove(only);
      take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, null);
      return;
    }
    if (equal || longer) {
      return;
    }
    switch (tag.type()) {
      case PERSON -> person(tag, inside, kept);
      case ORGANISATION -> {
        boolean list = inside.size() > 1 && coordinated(tag);
        boolean crosses = inside.stream().anyMatch(h -> h.first() < tag.first() || h.end() > tag.end());
        if (list || crosses) {
          return; // "UN and EU": the facts know better
        }
        kept.removeAll(inside);
        String country = inside.stream().map(h -> h.fact().code()).filter(c -> c != null).findFirst().orElse(null);
        take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, country);
      }
      case PLACE -> {
        int covered = inside.stream().mapToInt(h -> h.end() - h.first()).sum();
        boolean address = inside.size() > 1 || inside.stream().anyMatch(h -> h.first() < tag.first() || h.end() > tag.end());
        if (covered >= tag.end() - tag.first() || address) {
          return;
        }
        kept.removeAll(inside);
        take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, only.fact().code());
      }
      case GOVERNMENT, GROUP, OTHER -> {}
    }
  }

  private void person(NameTag tag, List<Hit> inside, List<Hit> kept) {
    Hit first = inside.get(0);
    boolean national = first.fact().role() == Fact.Role.ADJECTIVE || first.fact().role() == Fact.Role.COUNTRY && (first.end() - first.first() > 1 || first.fact().form().contains(".") || first.fact().form().length() < 4);
    if (first.first() <= tag.first() && first.end() < tag.end() && (national || first.fact().role() == Fact.Role.BODY)) {
      int rest = behindTitles(lore, scene, first.end(), tag.end());
      take(rest, tag.end(), EntityType.PERSON, Mention.Form.NAME, null, null);
      kept.removeIf(h -> h != first && inside.contains(h));
    } else {
      kept.removeAll(inside);
      take(tag.first(), tag.end(), EntityType.PERSON, Mention.Form.NAME, null, null);
    }
  }

  private boolean coordinated(NameTag tag) {
    for (int i = tag.first(); i < tag.end(); i++) {
      if (scene.form(i).equals("and") || scene.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private void take(Hit hit) {
    Fact fact = hit.fact();
    int first = hit.first();
    int end = hit.end();
    switch (fact.role()) {
      case COUNTRY, METONYM -> {
        boolean adjective = fact.role() == Fact.Role.COUNTRY && modifies(first, end);
        boolean place = fact.role() == Fact.Role.COUNTRY && !adjective && lore.uses.place(scene.syntax(), first, end, false);
        take(first, end, place ? EntityType.PLACE : EntityType.GOVERNMENT, Mention.Form.NAME, fact, fact.code());
      }
      case SEAT -> {
        boolean dateline = scene.sentenceOf()[first] == 0 && first == 0;
        boolean place = dateline || lore.uses.place(scene.syntax(), first, end, true);
        take(first, end, place ? EntityType.PLACE : EntityType.GOVERNMENT, Mention.Form.NAME, fact, fact.code());
      }
      case ADJECTIVE -> {
        boolean people = lore.gazetteer.exact(fact.form()) != null && !modifies(first, end) && standsAlone(first, end);
        take(first, end, people ? EntityType.GROUP : EntityType.GOVERNMENT, people ? Mention.Form.NAME : Mention.Form.DEMONYM, fact, fact.code());
      }
      case PEOPLE -> take(first, end, EntityType.GROUP, Mention.Form.NAME, fact, fact.code());
      case BODY -> take(first, end, EntityType.ORGANISATION, Mention.Form.NAME, fact, fact.code());
      case PLACE -> take(first, end, EntityType.PLACE, Mention.Form.NAME, fact, fact.code());
      case PERSON -> take(first, end, EntityType.PERSON, Mention.Form.NAME, fact, fact.code());
      case OTHER -> mark(first, end);
    }
  }

  private boolean modifies(int first, int end) {
    Token top = scene.token(Uses.top(scene.syntax(), first, end));
    return top.head() >= end && (top.is("amod") || top.is("compound") || top.is("nmod") && !top.relation().endsWith("poss"));
  }

  private boolean standsAlone(int first, int end) {
    Token top = scene.token(Uses.top(scene.syntax(), first, end));
    return top.is("nsubj") || top.is("obj") || top.is("obl") || top.is("nmod") || top.is("conj") && !scene.token(Math.max(0, top.head())).tag().startsWith("JJ");
  }

  private void take(int first, int end, EntityType type, Mention.Form form, @Nullable Fact fact, @Nullable String country) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return;
      }
    }
    if (first < end) {
      mark(first, end);
      found.add(new Naming(first, end, type, form, fact, country));
    }
  }

  private void mark(int first, int end) {
    for (int i = first; i < end; i++) {
      taken[i] = true;
    }
  }

  private boolean free(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  // Titles before names

  private void titled() {
    int[] begin = new int[1];
    for (int i = 0; i + 1 < scene.size(); i++) {
      boolean courtesy = Titles.courtesy(scene.form(i)) != 0 || lore.titles.abbreviated(scene.form(i)) != null;
      Titles.Head head = courtesy ? null : lore.titles.endingAt(scene.tokens(), i, scene.floor(i), begin);
      if (!courtesy && (head == null || head.strength() == Titles.Strength.NEVER)) {
        continue;
      }
      int first = i + 1;
      if (courtesy && scene.is(first, i, ".")) {
        first++;
      }
      if (first >= scene.ceiling(i)) {
        continue;
      }
      int end = runEnd(first, scene.ceiling(i));
      boolean plausible = courtesy || end - first >= 2 || scene.capital(i);
      if (end > first && plausible && free(first, end) && likePerson(first, end)) {
        take(first, end, EntityType.PERSON, Mention.Form.NAME, null, null);
      }
    }
  }

  /** The end of the run of capitalised words that a name may be, hyphens and particles inside it included. */
  private int runEnd(int first, int ceiling) {
    int end = first;
    int i = first;
    while (i < ceiling && !taken[i]) {
      boolean name = scene.capital(i) && scene.token(i).upos().equals("PROPN") || scene.capital(i) && i > first && !scene.spaced(i);
      if (name) {
        end = i + 1;
        i++;
      } else if (i > first && i + 1 < ceiling && !taken[i + 1] && link(i)) {
        if (!scene.spaced(i) && !scene.spaced(i + 1) && scene.form(i).matches("[-\u2013]")) {
          end = i + 2;
          i += 2;
        } else {
          i++;
        }
      } else {
        break;
      }
    }
    return end;
  }

  private boolean link(int i) {
    return scene.form(i).matches("[-\u2013]|bin|al|el|van|von|der|de|la|da|dos|ibn|ben");
  }

  private boolean likePerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (lore.bodyHeads.head(scene.form(i)) != null || scene.form(i).chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    int[] begin = new int[1];
    return lore.titles.endingAt(scene.tokens(), end - 1, first, begin) == null;
  }

  // Heads of organisations' names

  private void bodies() {
    for (int i = 0; i < scene.size(); i++) {
      BodyHeads.BodyHead head = lore.bodyHeads.head(scene.form(i));
      if (head == null || taken[i]) {
        continue;
      }
      int first = i;
      while (head.before() && first > scene.floor(i) && before(first - 1, i)) {
        first--;
      }
      while (first < i && !scene.capital(first)) {
        first++;
      }
      int end = i + 1;
      boolean of = head.after() && (scene.is(end, i, "of") || scene.is(end, i, "for")) && end + 1 < scene.ceiling(i);
      if (of) {
        int at = scene.form(end + 1).equals("the") ? end + 2 : end + 1;
        int stop = afterEnd(at, scene.ceiling(i));
        end = stop > at ? stop : end;
      }
      if (end - first > 1) {
        String country = swallow(first, end);
        take(first, end, EntityType.ORGANISATION, Mention.Form.NAME, null, country);
      }
    }
  }

  private boolean before(int i, int head) {
    Naming there = at(i);
    if (there != null) {
      return there.type() != EntityType.PERSON && there.end() <= head && there.form() == Mention.Form.DEMONYM;
    }
    if (taken[i]) {
      return false;
    }
    boolean name = scene.capital(i) && (scene.token(i).upos().equals("PROPN") || scene.token(i).upos().equals("ADJ") || scene.token(i).upos().equals("NOUN"));
    boolean joint = scene.form(i).equals("and") && i > 0 && scene.capital(i - 1) && scene.capital(i + 1) && !taken[i - 1] && scene.token(i - 1).upos().equals("PROPN");
    boolean possessive = scene.token(i).tag().equals("POS") && i > 0 && !taken[i - 1] && scene.capital(i - 1);
    boolean hyphen = scene.form(i).equals("-");
    return name && !sentenceStart(i) || joint || possessive || hyphen;
  }

  private boolean sentenceStart(int i) {
    return i == scene.floor(i) && !scene.token(i).upos().equals("PROPN");
  }

  private int afterEnd(int from, int ceiling) {
    int end = from;
    int i = from;
    while (i < ceiling) {
      Naming there = at(i);
      if (there != null && there.person()) {
        break;
      }
      if (scene.capital(i)) {
        end = there == null ? i + 1 : there.end();
        i = end;
      } else if (i > from && i + 1 < ceiling && scene.form(i).matches("and|of|for|,|-|the") && scene.capital(i + 1)) {
        if (scene.form(i).equals(",") || at(i + 1) != null && scene.form(i).equals("and")) {
          break;
        }
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  private @Nullable Naming at(int token) {
    for (Naming naming : found) {
      if (naming.covers(token)) {
        return naming;
      }
    }
    return null;
  }

  /** Takes the names inside a longer one away; the country that one of them tells. */
  private @Nullable String swallow(int first, int end) {
    String country = null;
    for (Naming naming : List.copyOf(found)) {
      if (naming.overlaps(first, end)) {
        country = country == null ? naming.country() : country;
        found.remove(naming);
        for (int i = naming.first(); i < naming.end(); i++) {
          taken[i] = false;
        }
      }
    }
    return country;
  }

  // The rest of the page

  private void repeated() {
    Set<String> families = new HashSet<>();
    Map<String, EntityType> acronyms = new HashMap<>();
    for (Naming naming : found) {
      if (naming.person() && naming.end() - naming.first() > 1) {
        String family = PersonName.of(scene.words(naming.first(), naming.end())).family();
        if (family.length() > 1 && lore.gazetteer.exact(family) == null) {
          families.add(family);
        }
      }
      boolean bracket = scene.is(naming.end(), naming.first(), "(") && scene.is(naming.end() + 2, naming.first(), ")");
      if (bracket && naming.type() == EntityType.ORGANISATION) {
        String acronym = scene.form(naming.end() + 1);
        if (acronym.matches("[A-Z][A-Za-z.&-]{1,7}")) {
          acronyms.put(acronym, EntityType.ORGANISATION);
        }
      }
    }
    for (Naming naming : List.copyOf(found)) {
      String words = naming.end() - naming.first() == 1 ? scene.form(naming.first()) : "";
      if (naming.fact() == null && !naming.person() && families.contains(words)) {
        found.remove(naming);
        found.add(new Naming(naming.first(), naming.end(), EntityType.PERSON, Mention.Form.NAME, null, null));
      }
    }
    for (int i = 0; i < scene.size(); i++) {
      if (taken[i]) {
        continue;
      }
      String form = scene.form(i);
      if (acronyms.containsKey(form)) {
        take(i, i + 1, EntityType.ORGANISATION, Mention.Form.NAME, null, null);
      } else if (families.contains(form) && scene.capital(i) && scene.token(i).upos().matches("PROPN|NOUN|X|ADJ") && alone(i)) {
        take(i, i + 1, EntityType.PERSON, Mention.Form.NAME, null, null);
      }
    }
  }

  private boolean alone(int i) {
    boolean left = i > scene.floor(i) && scene.capital(i - 1) && !taken[i - 1] && scene.token(i - 1).upos().equals("PROPN") && lore.titles.endingAt(scene.tokens(), i - 1, scene.floor(i), new int[1]) == null;
    boolean right = i + 1 < scene.ceiling(i) && scene.capital(i + 1) && !taken[i + 1] && scene.token(i + 1).upos().equals("PROPN");
    return !left && !right;
  }
}
