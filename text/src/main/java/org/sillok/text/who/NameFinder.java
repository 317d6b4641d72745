package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Token;

/**
 * The names of a text: the proposals of the name tagger, corrected and completed by the lists of
 * facts, by titles before names, by heads of organisations' names, and by the rest of the page.
 */
final class NameFinder {
  private final Lore lore;
  private final Scene scene;
  private final List<NameTag> tags;
  private final Draft draft;

  private NameFinder(Lore lore, Scene scene, List<NameTag> tags) {
    this.lore = lore;
    this.scene = scene;
    this.tags = tags;
    this.draft = new Draft(scene.size());
  }

  /** The names in the order of the text, disjoint. */
  static List<Naming> find(Lore lore, Scene scene, List<NameTag> proposed) {
    List<NameTag> tags = HyphenNames.with(scene, Trimmer.trimmed(lore, scene, proposed));
    NameFinder finder = new NameFinder(lore, scene, tags);
    finder.merge(new Facts(lore, scene, tags).find());
    new TitledNames(lore, scene, finder.draft).find();
    new BodyNames(lore, scene, finder.draft).find();
    new Repeats(lore, scene, finder.draft).find();
    List<Naming> found = new ArrayList<>(finder.draft.found);
    found.sort(Comparator.comparingInt(Naming::first));
    return List.copyOf(found);
  }

  private void merge(List<Facts.Hit> hits) {
    Set<String> partsOfPersons = new HashSet<>();
    for (NameTag tag : tags) {
      if (tag.type() == EntityType.PERSON && tag.end() - tag.first() > 1) {
        for (int i = tag.first(); i < tag.end(); i++) {
          partsOfPersons.add(scene.form(i));
        }
      }
    }
    List<Facts.Hit> kept = new ArrayList<>(hits);
    for (NameTag tag : tags) {
      List<Facts.Hit> inside =
          hits.stream().filter(h -> h.first() < tag.end() && tag.first() < h.end()).toList();
      if (inside.isEmpty()) {
        draft.take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, null);
      } else {
        mergeOne(tag, inside, kept, partsOfPersons);
      }
    }
    // Where one city clearly is a government, the doubtful ones are too; else they are cities.
    boolean diplomatic = kept.stream().anyMatch(this::clearlyGovernment);
    for (Facts.Hit hit : kept) {
      take(hit, diplomatic);
    }
  }

  private void mergeOne(
      NameTag tag, List<Facts.Hit> inside, List<Facts.Hit> kept, Set<String> partsOfPersons) {
    Facts.Hit only = inside.get(0);
    boolean equal = inside.size() == 1 && only.first() == tag.first() && only.end() == tag.end();
    boolean longer = inside.size() == 1 && only.first() <= tag.first() && only.end() >= tag.end();
    if (equal
        && tag.type() == EntityType.PERSON
        && (partsOfPersons.contains(scene.form(only.first())) || addressed(only.first()))
        && only.end() - only.first() == 1) {
      kept.remove(only);
      draft.take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, null);
      return;
    }
    if (equal || longer) {
      return;
    }
    switch (tag.type()) {
      case PERSON -> person(tag, inside, kept);
      case ORGANISATION -> {
        boolean list = inside.size() > 1 && coordinated(tag);
        boolean crosses =
            inside.stream().anyMatch(h -> h.first() < tag.first() || h.end() > tag.end());
        if (list || crosses || beforeTitle(tag, only)) {
          return; // "UN and EU", "New Zealand Prime" of the minister: the facts know better
        }
        kept.removeAll(inside);
        String country =
            inside.stream()
                .map(h -> h.fact().code())
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        draft.take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, country);
      }
      case PLACE -> {
        int covered = inside.stream().mapToInt(h -> h.end() - h.first()).sum();
        boolean address =
            inside.size() > 1
                || inside.stream().anyMatch(h -> h.first() < tag.first() || h.end() > tag.end());
        if (covered >= tag.end() - tag.first() || address) {
          return;
        }
        kept.removeAll(inside);
        draft.take(tag.first(), tag.end(), tag.type(), Mention.Form.NAME, null, only.fact().code());
      }
      case GOVERNMENT, GROUP, OTHER -> {}
    }
  }

  /**
   * "International Monetary Fund Managing", before "Director": a state or body that the lists know,
   * and the first words of a title of it.
   */
  private boolean beforeTitle(NameTag tag, Facts.Hit hit) {
    boolean known = hit.fact().role() == Fact.Role.BODY || hit.fact().role() == Fact.Role.COUNTRY;
    if (!known || hit.first() != tag.first() || hit.end() - hit.first() < 2) {
      return false;
    }
    if (lore.bodyHeads.head(scene.form(tag.end() - 1)) != null) {
      return false; // "United Nations Security Council Secretary"
    }
    int ceiling = Math.min(scene.ceiling(tag.first()), tag.end() + 2);
    for (int last = tag.end() - 1; last < ceiling; last++) {
      int[] begin = new int[1];
      if (lore.titles.endingAt(scene.tokens(), last, hit.end(), begin) != null
          && begin[0] <= tag.end()) {
        return true;
      }
    }
    return false;
  }

  private void person(NameTag tag, List<Facts.Hit> inside, List<Facts.Hit> kept) {
    Facts.Hit first = inside.get(0);
    boolean national =
        first.fact().role() == Fact.Role.ADJECTIVE
            || first.fact().role() == Fact.Role.COUNTRY
                && (first.end() - first.first() > 1
                    || first.fact().form().contains(".")
                    || first.fact().form().length() < 4
                    || tag.end() - first.end() > 1 && ruled(tag.first()));
    if (first.first() <= tag.first()
        && first.end() < tag.end()
        && (national || first.fact().role() == Fact.Role.BODY)) {
      int rest = Trimmer.behindTitles(lore, scene, first.end(), tag.end());
      draft.take(rest, tag.end(), EntityType.PERSON, Mention.Form.NAME, null, null);
      kept.removeIf(h -> h != first && inside.contains(h));
    } else {
      kept.removeAll(inside);
      draft.take(tag.first(), tag.end(), EntityType.PERSON, Mention.Form.NAME, null, null);
    }
  }

  /** "The envoy to Libya Ada Holm": what hangs on such a word is no given name. */
  private boolean ruled(int token) {
    return token > scene.floor(token)
        && scene.form(token - 1).matches("to|for|on|in")
        && scene.token(token - 1).upos().equals("ADP");
  }

  /** Behind "Lord" or "King" stands a person, though a town be called so. */
  private boolean addressed(int token) {
    if (token == scene.floor(token)) {
      return false;
    }
    return Titles.courtesy(scene.form(token - 1)) != 0
        || lore.titles.abbreviated(scene.form(token - 1)) != null
        || scene.capital(token - 1)
            && lore.titles.endingAt(scene.tokens(), token - 1, scene.floor(token), new int[1])
                != null;
  }

  private boolean coordinated(NameTag tag) {
    for (int i = tag.first(); i < tag.end(); i++) {
      if (scene.form(i).equals("and") || scene.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean clearlyGovernment(Facts.Hit hit) {
    return hit.fact().role() == Fact.Role.SEAT
        && lore.uses.of(scene.syntax(), hit.first(), hit.end()) == Uses.Use.GOVERNMENT;
  }

  private void take(Facts.Hit hit, boolean diplomatic) {
    Fact fact = hit.fact();
    int first = hit.first();
    int end = hit.end();
    boolean place =
        fact.role() == Fact.Role.COUNTRY
            || fact.role() == Fact.Role.SEAT
            || fact.role() == Fact.Role.PLACE;
    if (place && lore.things.end(scene, end) > 0) {
      draft.mark(first, end);
      return;
    }
    switch (fact.role()) {
      case COUNTRY, METONYM -> {
        boolean adjective = fact.role() == Fact.Role.COUNTRY && modifies(first, end);
        boolean onMap =
            fact.role() == Fact.Role.COUNTRY
                && !adjective
                && lore.uses.of(scene.syntax(), first, end) == Uses.Use.PLACE;
        draft.take(
            first,
            end,
            onMap ? EntityType.PLACE : EntityType.GOVERNMENT,
            Mention.Form.NAME,
            fact,
            fact.code());
      }
      case SEAT -> {
        boolean dateline =
            first == 0 && end < scene.size() && scene.form(end).matches("[,(\u2014\u2013-]|--");
        Uses.Use use = lore.uses.of(scene.syntax(), first, end);
        boolean onMap = dateline || use == Uses.Use.PLACE || use == Uses.Use.UNSURE && !diplomatic;
        draft.take(
            first,
            end,
            onMap ? EntityType.PLACE : EntityType.GOVERNMENT,
            Mention.Form.NAME,
            fact,
            fact.code());
      }
      case ADJECTIVE -> {
        boolean people =
            lore.gazetteer.exact(fact.form()) != null
                && !modifies(first, end)
                && standsAlone(first, end);
        draft.take(
            first,
            end,
            people ? EntityType.GROUP : EntityType.GOVERNMENT,
            people ? Mention.Form.NAME : Mention.Form.DEMONYM,
            fact,
            fact.code());
      }
      case DESCRIPTION ->
          draft.take(first, end, EntityType.GOVERNMENT, Mention.Form.NOMINAL, fact, fact.code());
      case PEOPLE -> draft.take(first, end, EntityType.GROUP, Mention.Form.NAME, fact, fact.code());
      case BODY ->
          draft.take(first, end, EntityType.ORGANISATION, Mention.Form.NAME, fact, fact.code());
      case PLACE -> draft.take(first, end, EntityType.PLACE, Mention.Form.NAME, fact, fact.code());
      case PERSON ->
          draft.take(first, end, EntityType.PERSON, Mention.Form.NAME, fact, fact.code());
      case OTHER -> draft.mark(first, end);
    }
  }

  private boolean modifies(int first, int end) {
    Token top = scene.token(Uses.top(scene.syntax(), first, end));
    return top.head() >= end
        && (top.is("amod")
            || top.is("compound")
            || top.is("nmod") && !top.relation().endsWith("poss"));
  }

  private boolean standsAlone(int first, int end) {
    Token top = scene.token(Uses.top(scene.syntax(), first, end));
    return top.is("nsubj")
        || top.is("obj")
        || top.is("obl")
        || top.is("nmod")
        || top.is("conj") && !scene.token(Math.max(0, top.head())).tag().startsWith("JJ");
  }
}
