package org.sillok.text.who;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.PersonName;
import org.sillok.model.PersonName.Match;

/**
 * Tells which names name one person. Full names first, then the single names: by family name, by
 * title and courtesy title, by nearness; on doubt a name stays by itself.
 */
final class Persons {
  /** For so many sentences a bare family name that many share still means who bore it last. */
  private static final int SIGHT = 8;

  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final List<TitlePhrase> titles;
  private final Stage stage;
  private final Figure[] figureOf;

  Persons(
      Lore lore,
      Scene scene,
      List<Naming> namings,
      List<TitlePhrase> titles,
      Stage stage,
      Figure[] figureOf) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.titles = titles;
    this.stage = stage;
    this.figureOf = figureOf;
  }

  void resolve() {
    List<Integer> singles = new ArrayList<>();
    for (int n = 0; n < namings.size(); n++) {
      if (namings.get(n).person()) {
        PersonName name = name(n);
        if (name.single()) {
          singles.add(n);
        } else {
          join(n, full(name), name);
        }
      }
    }
    for (int n : singles) {
      join(n, single(n, name(n)), name(n));
    }
  }

  private PersonName name(int n) {
    Naming naming = namings.get(n);
    Fact fact = naming.fact();
    return PersonName.of(
        fact != null ? fact.canonical() : scene.words(naming.first(), naming.end()));
  }

  private @Nullable Figure full(PersonName name) {
    Figure variant = null;
    for (Figure figure : stage.persons()) {
      PersonName known = figure.person;
      if (known == null) {
        continue;
      }
      Match match = known.match(name);
      boolean longer = match == Match.PART && !known.single();
      if (match == Match.SAME || longer) {
        return figure;
      }
      variant = match == Match.VARIANT && !name.familyFirst() ? figure : variant;
    }
    return variant;
  }

  private @Nullable Figure single(int n, PersonName name) {
    char gender = courtesy(n);
    List<Figure> family = new ArrayList<>();
    List<Figure> part = new ArrayList<>();
    List<Figure> alone = new ArrayList<>();
    List<Figure> spelt = new ArrayList<>();
    for (Figure figure : stage.persons()) {
      PersonName known = figure.person;
      boolean clash = gender != '-' && figure.gender != '-' && gender != figure.gender;
      if (known == null || clash) {
        continue;
      }
      Match match = known.match(name);
      if (known.single()) {
        if (match == Match.SAME) {
          alone.add(figure);
        }
      } else if (match == Match.PART) {
        boolean byFamily = PersonName.fold(known.family()).endsWith(PersonName.fold(name.family()));
        (byFamily ? family : part).add(figure);
      } else if (match == Match.VARIANT) {
        spelt.add(figure);
      }
    }
    if (family.size() == 1) {
      return outOfSight(n, family.get(0)) ? null : family.get(0);
    }
    if (family.isEmpty() && alone.isEmpty() && part.isEmpty()) {
      return spelt.size() == 1 ? spelt.get(0) : null;
    }
    if (family.isEmpty()) {
      return alone.size() == 1 ? alone.get(0) : part.size() == 1 ? part.get(0) : null;
    }
    Figure titled = byTitle(n, family);
    if (titled != null) {
      return titled;
    }
    Figure near = nearest(n, family);
    return near != null
        ? near
        : alone.size() == 1 && courtesyOrTitle(n) == null ? alone.get(0) : null;
  }

  /**
   * True if the person was last spoken of so long ago that a bare family name that many share may
   * well be another's, whom readers know without an introduction. Where the family name is written
   * first, a few names serve most people.
   */
  private boolean outOfSight(int n, Figure figure) {
    int token = namings.get(n).first();
    int last = figure.lastBefore(token);
    boolean crowded = figure.person != null && figure.person.familyFirst();
    return crowded && last >= 0 && scene.sentenceOf()[token] - scene.sentenceOf()[last] > SIGHT;
  }

  private @Nullable TitlePhrase courtesyOrTitle(int n) {
    for (TitlePhrase title : titles) {
      if (title.name() == n && title.link() == TitlePhrase.Link.BEFORE) {
        return title;
      }
    }
    return null;
  }

  /** The only one of several whose title the name's own title may stand for. */
  private @Nullable Figure byTitle(int n, List<Figure> candidates) {
    TitlePhrase title = courtesyOrTitle(n);
    if (title == null) {
      return null;
    }
    List<Figure> fitting = new ArrayList<>();
    for (Figure figure : candidates) {
      boolean country =
          title.country() == null
              || figure.country == null
              || title.country().equals(figure.country);
      Told own = title.told(scene, lore.titles);
      if (country && figure.titles.stream().anyMatch(t -> lore.titles.mayStandFor(own, t))) {
        fitting.add(figure);
      }
    }
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /** The one just spoken of, if the others have not been for a while. */
  private @Nullable Figure nearest(int n, List<Figure> candidates) {
    int token = namings.get(n).first();
    Figure best = null;
    int bestAt = -1;
    int secondAt = -1;
    for (Figure figure : candidates) {
      int at = figure.lastBefore(token);
      if (at > bestAt) {
        secondAt = bestAt;
        bestAt = at;
        best = figure;
      } else {
        secondAt = Math.max(secondAt, at);
      }
    }
    if (best == null) {
      return null;
    }
    int here = scene.sentenceOf()[token];
    boolean others = secondAt >= 0 && here - scene.sentenceOf()[secondAt] <= 4;
    return here - scene.sentenceOf()[bestAt] <= 3 && !others ? best : null;
  }

  private char courtesy(int n) {
    int first = namings.get(n).first();
    int before = first - 1;
    if (before > scene.floor(first) && scene.form(before).equals(".")) {
      before--;
    }
    char gender = before >= scene.floor(first) ? Titles.courtesy(scene.form(before)) : 0;
    if (gender == 'm' || gender == 'f') {
      return gender;
    }
    TitlePhrase title = courtesyOrTitle(n);
    return title == null ? '-' : title.head().gender();
  }

  private void join(int n, @Nullable Figure known, PersonName name) {
    Naming naming = namings.get(n);
    String words = name.full();
    Figure figure = known != null ? known : stage.add(new Figure(EntityType.PERSON, words, null));
    PersonName had = figure.person;
    if (had == null
        || had.single() && !name.single()
        || !name.single() && name.full().length() > had.full().length()) {
      figure.person = name;
      figure.name = words;
    }
    figure.names.add(naming.fact() == null ? words : scene.words(naming.first(), naming.end()));
    figure.country = figure.country == null ? naming.country() : figure.country;
    char gender = courtesy(n);
    gender = gender == '-' ? lore.givenNames.gender(name) : gender;
    figure.gender = figure.gender == '-' ? gender : figure.gender;
    for (TitlePhrase title : titles) {
      if (title.name() == n) {
        figure.titles.add(title.told(scene, lore.titles));
        boolean own = title.country() != null && figure.country == null;
        figure.country = own ? title.country() : figure.country;
      }
    }
    figureOf[n] = figure;
    int head = Uses.top(scene.syntax(), naming.first(), naming.end());
    stage.place(
        scene, naming.first(), naming.end(), head, Mention.Form.NAME, EntityType.PERSON, figure);
  }
}
