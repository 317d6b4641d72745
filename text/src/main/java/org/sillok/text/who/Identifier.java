package org.sillok.text.who;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.OfficeMention;
import org.sillok.model.PersonName;
import org.sillok.model.Sentence;
import org.sillok.model.Token;

/**
 * Tells who is who in one article. Immutable; one object may serve many threads.
 *
 * <p>Steps: names (the tagger's, corrected by lists of facts); titles; persons, countries and
 * bodies behind the names; descriptions; pronouns; offices; the usual spelling of who holds one.
 */
public final class Identifier {
  private final Lore lore;
  private final ActorList actors;
  private final UsualNames usual;

  private Identifier(Lore lore, ActorList actors) {
    this.lore = lore;
    this.actors = actors;
    this.usual = new UsualNames(lore.leaders, lore.worldGiven, actors.holders());
  }

  /** The identifier with the lists that the program ships. */
  public static Identifier standard() {
    return new Identifier(new Lore(ActorList.empty()), ActorList.empty());
  }

  /** The same with a user's own list, which goes before all others. */
  public Identifier with(ActorList list) {
    return new Identifier(new Lore(list), list);
  }

  /**
   * Finds the entities, mentions and offices of an article.
   *
   * @param sentences disjoint, in order, with their tokens
   * @param tokens with heads as indices in this list
   * @param names the proposals of a name tagger, disjoint
   */
  public Cast identify(
      Article article, List<Sentence> sentences, List<Token> tokens, List<NameTag> names) {
    Scene scene = Scene.of(article.text(), sentences, tokens);
    LocalDate day = article.published().day();
    List<Naming> namings = dated(NameFinder.find(lore, scene, names), day);
    List<TitlePhrase> titles = TitleReader.read(lore, scene, namings);
    Stage stage = new Stage();
    Figure[] figureOf = new Figure[namings.size()];
    new Bodies(lore, scene, namings, stage, figureOf).resolve();
    for (Figure figure : stage.figures) {
      figure.members = members(figure.name, day);
    }
    new Persons(lore, scene, namings, titles, stage, figureOf).resolve();
    for (Figure figure : stage.persons()) {
      PersonName person = figure.person;
      if (figure.country == null && person != null) {
        figure.country = lore.leaders.country(person);
      }
    }
    Describer describer = new Describer(lore, scene, titles, stage, actors, day, home(article));
    Offices offices = new Offices(lore, scene, namings, figureOf, describer, home(article));
    offices.countries(titles, new Figure[titles.size()]);
    describer.appositions(namings, figureOf);
    Figure[] described = describer.persons();
    offices.countries(titles, described);
    describer.bodies(used(scene, namings));
    new Pronouns(scene, stage).resolve();
    List<Figure> ordered = stage.ordered();
    List<OfficeMention> held = offices.offices(titles, described, ordered);
    usual.spell(ordered, held, article.published().when());
    return new Cast(stage.entities(ordered), stage.mentions(ordered), held);
  }

  /** With the country that the user's list gives an actor on the article's day. */
  private List<Naming> dated(List<Naming> namings, @Nullable LocalDate day) {
    Set<String> own = new HashSet<>();
    actors.actors().forEach(actor -> own.add(actor.name()));
    return own.isEmpty()
        ? namings
        : namings.stream()
            .map(
                naming ->
                    naming.fact() != null && own.contains(naming.fact().canonical())
                        ? naming.of(actors.country(naming.fact().canonical(), day))
                        : naming)
            .toList();
  }

  /** The states for which a name of several stands, each as it is called alone. */
  private List<Entity> members(String name, @Nullable LocalDate day) {
    List<String> own = actors.members(name, day);
    List<Entity> out = new ArrayList<>();
    for (String code : own.isEmpty() ? lore.gazetteer.members(name) : own) {
      String known = lore.gazetteer.countryName(code);
      out.add(new Entity(known == null ? code : known, EntityType.GOVERNMENT, code, List.of()));
    }
    return out;
  }

  private @Nullable String home(Article article) {
    return Home.of(article, lore.gazetteer);
  }

  private static boolean[] used(Scene scene, List<Naming> namings) {
    boolean[] used = new boolean[scene.size()];
    for (Naming naming : namings) {
      for (int i = naming.first(); i < naming.end(); i++) {
        used[i] = true;
      }
    }
    return used;
  }
}
