package org.sillok.text.who;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.PersonName;
import org.sillok.model.Token;

/**
 * Finds whom a title without a name means ("the envoy"), and which organisation "the ministry" is.
 * A person qualifies if one of the titles that the page gives may be called so and no country
 * contradicts; the last one spoken of wins.
 */
final class Describer {
  private static final int REACH = 12;

  private final Lore lore;
  private final Scene scene;
  private final List<TitlePhrase> titles;
  private final Stage stage;
  private final ActorList actors;
  private final @Nullable LocalDate day;
  private final @Nullable String home;

  Describer(
      Lore lore,
      Scene scene,
      List<TitlePhrase> titles,
      Stage stage,
      ActorList actors,
      @Nullable LocalDate day,
      @Nullable String home) {
    this.lore = lore;
    this.scene = scene;
    this.titles = titles;
    this.stage = stage;
    this.actors = actors;
    this.day = day;
    this.home = home;
  }

  /** The figures of the titles that have no name beside them; null where none is meant. */
  Figure[] persons() {
    Figure[] out = new Figure[titles.size()];
    for (int t = 0; t < titles.size(); t++) {
      TitlePhrase title = titles.get(t);
      if (title.name() < 0 && !title.head().kind().equals("counterpart") && describes(title)) {
        Figure figure = earlier(title);
        figure = figure == null ? later(title) : figure;
        figure = figure == null ? listed(title) : figure;
        if (figure == null) {
          figure =
              stage.add(
                  new Figure(
                      EntityType.PERSON, scene.words(title.first(), title.end()), title.country()));
          figure.titles.add(title.told(scene, lore.titles));
          figure.gender = title.head().gender();
        }
        figure.country = figure.country == null ? title.country() : figure.country;
        out[t] = figure;
        stage.place(
            scene,
            title.first(),
            title.end(),
            title.headEnd() - 1,
            Mention.Form.NOMINAL,
            EntityType.PERSON,
            figure);
      }
    }
    return out;
  }

  /**
   * Places the titles that stand beside their holder's name, behind a comma: "Jane Doe, the
   * minister".
   */
  void appositions(List<Naming> namings, Figure[] figureOf) {
    for (TitlePhrase title : titles) {
      if (title.name() >= 0) {
        Naming name = namings.get(title.name());
        boolean apart = title.end() < name.first() || name.end() < title.first();
        boolean beside = title.link() != TitlePhrase.Link.CLAUSE && apart;
        Figure figure = figureOf[title.name()];
        if (beside && figure != null) {
          stage.place(
              scene,
              title.first(),
              title.end(),
              title.headEnd() - 1,
              Mention.Form.NOMINAL,
              EntityType.PERSON,
              figure);
        }
      }
    }
  }

  /** True for a phrase that stands for somebody, not for the post itself or a bare compound. */
  private boolean describes(TitlePhrase title) {
    Token first = scene.token(title.first());
    boolean determined =
        first.tag().equals("DT")
            || first.tag().equals("PRP$")
            || title.country() != null
            || title.definite();
    Token head = scene.token(title.headEnd() - 1);
    boolean predicate = scene.syntax().child(title.headEnd() - 1, "cop") >= 0;
    boolean as =
        title.first() > scene.floor(title.first()) && scene.form(title.first() - 1).equals("as");
    return determined && !predicate && !as && !head.is("compound");
  }

  private @Nullable Figure earlier(TitlePhrase title) {
    boolean indefinite = scene.form(title.first()).matches("(?i)an?|another|one");
    if (indefinite) {
      return null;
    }
    Figure ours = ours(title);
    if (ours != null) {
      return ours;
    }
    // Whoever was introduced by the very word goes before those who may be called so.
    Figure same = last(title, true);
    return same != null ? same : last(title, false);
  }

  /**
   * "The minister" of a Korean paper is Korea's, unless a foreign one has just been named; null if
   * the article has no home, or names no minister of it.
   */
  private @Nullable Figure ours(TitlePhrase title) {
    boolean bare = title.country() == null && title.owner() < 0 && title.body() < 0;
    if (home == null || !bare || !title.head().kind().equals("minister")) {
      return null;
    }
    Figure best = null;
    int bestAt = -1;
    for (Figure figure : stage.persons()) {
      int at = figure.lastBefore(title.first());
      boolean minister = near(at, title.first()) && figure.called(title.head(), title.first());
      if (minister && home.equals(figure.country) && at > bestAt && fits(title, figure)) {
        best = figure;
        bestAt = at;
      }
    }
    return best == null || foreignNamed(title) ? null : best;
  }

  /** True if a minister of another country is named in this sentence or the one before. */
  private boolean foreignNamed(TitlePhrase title) {
    int here = scene.sentenceOf()[title.first()];
    for (Stage.Placed placed : stage.placed) {
      Figure figure = placed.figure();
      boolean other =
          placed.form() == Mention.Form.NAME
              && figure.country != null
              && !figure.country.equals(home)
              && figure.called(title.head(), title.first());
      int away = here - scene.sentenceOf()[placed.token()];
      if (other && placed.token() < title.first() && away <= 1) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Figure last(TitlePhrase title, boolean sameHead) {
    Figure best = null;
    int bestAt = -1;
    for (Figure figure : stage.persons()) {
      int at = figure.lastBefore(title.first());
      boolean fits = at > bestAt && near(at, title.first()) && fits(title, figure);
      if (fits && (!sameHead || figure.called(title.head(), title.first()))) {
        best = figure;
        bestAt = at;
      }
    }
    return best;
  }

  private boolean near(int at, int token) {
    return at >= 0 && scene.sentenceOf()[token] - scene.sentenceOf()[at] <= REACH;
  }

  /** "A top envoy said. ... Jane Doe, special representative for X": told before the name. */
  private @Nullable Figure later(TitlePhrase title) {
    int here = scene.sentenceOf()[title.first()];
    if (here > 1 || title.country() == null && !title.ranked()) {
      return null;
    }
    Figure found = null;
    for (Figure figure : stage.persons()) {
      int first = figure.person == null || figure.seen.isEmpty() ? -1 : figure.seen.get(0);
      boolean soon = first > title.first() && scene.sentenceOf()[first] - here <= 2;
      boolean agree =
          title.country() == null
              || figure.country == null
              || title.country().equals(figure.country);
      if (soon && agree && !clash(title, figure) && mayBe(title, figure, scene.size())) {
        if (found != null) {
          return null;
        }
        found = figure;
      }
    }
    return found;
  }

  private boolean fits(TitlePhrase title, Figure figure) {
    String country = title.country();
    boolean agree =
        country == null
            || (figure.country == null
                ? figure.called(title.head(), title.first())
                : country.equals(figure.country));
    return agree && !clash(title, figure) && mayBe(title, figure, title.first());
  }

  /** True if the description may stand for one of the titles told before a token. */
  private boolean mayBe(TitlePhrase title, Figure figure, int before) {
    Told description = title.told(scene, lore.titles);
    for (Told told : figure.titles) {
      if (told.token() < before && lore.titles.mayStandFor(description, told)) {
        return true;
      }
    }
    return false;
  }

  private static boolean clash(TitlePhrase title, Figure figure) {
    char gender = title.head().gender();
    return gender != '-' && figure.gender != '-' && gender != figure.gender;
  }

  private @Nullable Figure listed(TitlePhrase title) {
    if (day == null || actors.actors().isEmpty()) {
      return null;
    }
    String words = scene.words(title.titleFirst(), title.headEnd());
    ActorList.Actor holder = actors.holder(words, title.country(), day);
    if (holder == null) {
      return null;
    }
    for (Figure figure : stage.persons()) {
      if (figure.name.equals(holder.name())) {
        return figure;
      }
    }
    Figure figure = new Figure(EntityType.PERSON, holder.name(), holder.country());
    figure.person = PersonName.of(holder.name());
    figure.titles.add(title.told(scene, lore.titles));
    return stage.add(figure);
  }

  /** Places "the ministry", "the party". */
  void bodies(boolean[] used) {
    for (int i = 1; i < scene.size(); i++) {
      BodyHeads.BodyHead head = lore.bodyHeads.described(scene.form(i));
      boolean definite = i > scene.floor(i) && scene.form(i - 1).equalsIgnoreCase("the");
      if (head != null && definite && !used[i] && !scene.token(i).is("compound")) {
        Figure figure = body(i, head);
        if (figure != null) {
          stage.place(
              scene, i - 1, i + 1, i, Mention.Form.NOMINAL, EntityType.ORGANISATION, figure);
        }
      }
    }
  }

  /** The last organisation before {@code token} whose name has this head, or null. */
  @Nullable Figure body(int token, BodyHeads.BodyHead head) {
    Figure best = null;
    int bestAt = -1;
    for (Figure figure : stage.figures) {
      int at = figure.type == EntityType.ORGANISATION ? figure.lastBefore(token) : -1;
      if (at > bestAt && near(at, token) && named(figure, head.form())) {
        best = figure;
        bestAt = at;
      }
    }
    return best;
  }

  private static boolean named(Figure figure, String head) {
    Set<String> names = figure.names;
    String lower = head.toLowerCase(Locale.ROOT);
    for (String name : names) {
      for (String word : name.split(" ", -1)) {
        if (word.toLowerCase(Locale.ROOT).equals(lower)) {
          return true;
        }
      }
    }
    return List.of(figure.name.split(" ", -1)).contains(head);
  }
}
