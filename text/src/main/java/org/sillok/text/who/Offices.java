package org.sillok.text.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Span;

/**
 * Makes offices of the titles: with their holder where the article names one, without where it only
 * says "the British fisheries minister".
 */
final class Offices {
  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final Figure[] figureOf;
  private final Describer describer;
  private final HomeOffices home;
  private final TitleWords words;

  Offices(
      Lore lore,
      Scene scene,
      List<Naming> namings,
      Figure[] figureOf,
      Describer describer,
      @Nullable String home) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.figureOf = figureOf;
    this.describer = describer;
    this.home = new HomeOffices(scene, namings, home);
    this.words = new TitleWords(lore, scene, namings);
  }

  /** "His deputy, Jane Doe": of the same country as he. */
  private void ofTheOther(List<TitlePhrase> titles, Figure[] described) {
    @Nullable Figure[] holders = holders(titles, described);
    RelatedTitles related = new RelatedTitles(scene, titles);
    for (int t = 0; t < titles.size(); t++) {
      Figure holder = holders[t];
      if (holder != null && holder.country == null && RelatedTitles.ownSide(titles.get(t))) {
        int other = titles.indexOf(related.of(t, holders));
        Figure of = other < 0 ? null : holders[other];
        holder.country = of == null ? null : of.country;
      }
    }
  }

  private @Nullable Figure[] holders(List<TitlePhrase> titles, Figure[] described) {
    @Nullable Figure[] out = new Figure[titles.size()];
    for (int t = 0; t < titles.size(); t++) {
      out[t] = holder(titles.get(t), described[t]);
    }
    return out;
  }

  /** Hands to each figure the country that its titles tell. */
  void countries(List<TitlePhrase> titles, Figure[] described) {
    for (int t = 0; t < titles.size(); t++) {
      Figure holder = holder(titles.get(t), described[t]);
      if (holder != null && holder.country == null) {
        String told = country(titles.get(t), body(titles.get(t)));
        told = told == null ? ofOwner(titles.get(t)) : told;
        told = told == null ? ofMinistry(titles.get(t)) : told;
        holder.country = told == null ? behindName(titles.get(t)) : told;
      }
    }
    for (int t = 0; t < titles.size(); t++) {
      Figure holder = holder(titles.get(t), described[t]);
      if (holder != null && holder.country == null) {
        holder.country = home.of(titles.get(t), holder, body(titles.get(t)));
      }
    }
    ofTheOther(titles, described);
  }

  List<OfficeMention> offices(List<TitlePhrase> titles, Figure[] described, List<Figure> ordered) {
    Map<Figure, Integer> index = new IdentityHashMap<>();
    for (Figure figure : ordered) {
      index.put(figure, index.size());
    }
    List<OfficeMention> out = new ArrayList<>();
    @Nullable Figure[] holders = holders(titles, described);
    RelatedTitles related = new RelatedTitles(scene, titles);
    List<TitlePhrase> left = new Departures(scene, namings).left(titles);
    for (int t = 0; t < titles.size(); t++) {
      TitlePhrase title = titles.get(t);
      Figure holder = holders[t];
      boolean counterpart = title.head().kind().equals("counterpart") && title.name() < 0;
      boolean bare = title.name() < 0 && bare(title);
      boolean follows = RelatedTitles.predecessor(title) || RelatedTitles.successor(title);
      if (!title.office() && !follows || counterpart || bare || holder == null) {
        continue;
      }
      boolean named = holder.person != null;
      boolean told = RelatedTitles.related(title);
      TitlePhrase other = told ? related.of(t, holders) : null;
      if (told && other == null) {
        continue; // whose counterpart, nobody says
      }
      boolean deputy = other != null && title.head().kind().equals("deputy");
      Figure body = body(deputy && other != null ? other : title);
      String country = country(title, body);
      country = country == null ? holder.country : country;
      String called = other == null ? words.of(title, body) : words.of(title, other);
      boolean placed = country != null || body != null;
      if (!called.isBlank() && (named || title.definite() && placed)) {
        Span name =
            title.name() < 0
                ? null
                : scene.span(namings.get(title.name()).first(), namings.get(title.name()).end());
        Office office = new Office(called, country, body == null ? null : words.body(title, body));
        int person = named ? index.getOrDefault(holder, -1) : -1;
        out.add(new OfficeMention(span(title), office, tense(title, other), person, name));
        if (left.contains(title)) {
          out.add(new OfficeMention(span(title), office, Tense.FORMER, person, name));
        }
      }
    }
    out.addAll(new LedBodies(lore, scene, namings, figureOf).offices(ordered));
    out.addAll(administrations(index));
    out.sort((a, b) -> a.span().compareTo(b.span()));
    return out;
  }

  /** "His predecessor" is no longer in it; "his successor" is to follow one who still is. */
  private static Tense tense(TitlePhrase title, @Nullable TitlePhrase other) {
    if (other != null && RelatedTitles.predecessor(title)) {
      return Tense.FORMER;
    }
    boolean next = other != null && RelatedTitles.successor(title);
    return next && other != null && other.tense() == Tense.HELD ? Tense.INCOMING : title.tense();
  }

  /** True for "the envoy", which tells nothing that the page has not told with the name. */
  private static boolean bare(TitlePhrase title) {
    boolean plain = title.titleFirst() == title.headFirst() && title.end() == title.headEnd();
    return plain && title.country() == null && title.body() < 0;
  }

  private @Nullable Figure holder(TitlePhrase title, @Nullable Figure described) {
    return title.name() >= 0 ? figureOf[title.name()] : described;
  }

  private @Nullable Figure body(TitlePhrase title) {
    boolean told = title.body() >= 0;
    if (told && (!words.holdsBody(title) || namings.get(title.body()).fact() != null)) {
      return figureOf[title.body()];
    }
    if (title.bodyFirst() >= 0) {
      BodyHeads.BodyHead head = lore.bodyHeads.described(scene.form(title.bodyFirst()));
      return head == null ? null : describer.body(title.bodyFirst(), head);
    }
    return ofOwnBody(title);
  }

  /** "Its chairman": the organisation spoken of just before. */
  private @Nullable Figure ofOwnBody(TitlePhrase title) {
    boolean leads =
        switch (title.head().kind()) {
          case "chair", "leader", "chief", "director", "executive" -> true;
          default -> false;
        };
    int owner = title.owner();
    if (!leads || owner < 0 || !scene.form(owner).matches("(?i)its|their|whose")) {
      return null;
    }
    Naming last = null;
    int of = -1;
    for (int n = 0; n < namings.size() && namings.get(n).end() <= owner; n++) {
      boolean near = scene.sentenceOf()[owner] - scene.sentenceOf()[namings.get(n).first()] <= 1;
      if (near && (namings.get(n).national() || !namings.get(n).person())) {
        last = namings.get(n);
        of = n;
      }
    }
    boolean body = last != null && last.type() == EntityType.ORGANISATION && !last.national();
    return body ? figureOf[of] : null;
  }

  private static @Nullable String country(TitlePhrase title, @Nullable Figure body) {
    return title.country() != null ? title.country() : body == null ? null : body.country;
  }

  /** "Its minister", "Norway, whose minister": the country spoken of just before. */
  private @Nullable String ofOwner(TitlePhrase title) {
    boolean owned =
        title.owner() >= 0
            && scene.form(title.owner()).toLowerCase(Locale.ROOT).matches("its|whose");
    String country = null;
    int here = owned ? scene.sentenceOf()[title.owner()] : 0;
    for (Naming naming : owned ? namings : List.<Naming>of()) {
      boolean before = naming.end() <= title.owner();
      if (before && naming.national() && here - scene.sentenceOf()[naming.first()] <= 1) {
        country = naming.fact() == null ? null : naming.fact().standsFor();
      }
    }
    return country;
  }

  /**
   * "Norway's Fisheries Ministry dismissed it. Deputy Fisheries Minister Jane Doe said": the body
   * of a country just spoken of whose name has a word of the title.
   */
  private @Nullable String ofMinistry(TitlePhrase title) {
    Set<String> words = new HashSet<>();
    for (int i = title.titleFirst(); i < title.headFirst(); i++) {
      if (scene.capital(i) && !lore.titles.rank(scene.form(i))) {
        words.add(scene.form(i));
      }
    }
    String country = null;
    int here = scene.sentenceOf()[title.headFirst()];
    for (int n = 0; n < namings.size() && !words.isEmpty(); n++) {
      Naming naming = namings.get(n);
      Figure body = figureOf[n];
      boolean before =
          naming.end() <= title.first() && here - scene.sentenceOf()[naming.first()] <= 1;
      boolean ministry = lore.bodyHeads.head(scene.form(naming.end() - 1)) != null;
      if (before && ministry && naming.type() == EntityType.ORGANISATION && body != null) {
        boolean shared = false;
        for (int i = naming.first(); i < naming.end(); i++) {
          shared |= words.contains(scene.form(i));
        }
        String owner = body.country != null ? body.country : owner(naming);
        country = shared && owner != null ? owner : country;
      }
    }
    return country;
  }

  /** "Norway's" before a name. */
  private @Nullable String owner(Naming naming) {
    int sign = naming.first() - 1;
    Naming owner =
        sign > scene.floor(naming.first()) && scene.token(sign).tag().equals("POS")
            ? namingAt(sign - 1)
            : null;
    return owner != null && owner.national() ? owner.country() : null;
  }

  /** "Minister Jane Doe of Norway". */
  private @Nullable String behindName(TitlePhrase title) {
    int of = title.name() < 0 ? scene.size() : namings.get(title.name()).end();
    Naming land = of + 1 < scene.size() && scene.is(of, of - 1, "of") ? namingAt(of + 1) : null;
    return land != null && land.national() ? land.country() : null;
  }

  private @Nullable Naming namingAt(int token) {
    for (Naming naming : namings) {
      if (naming.covers(token)) {
        return naming;
      }
    }
    return null;
  }

  private Span span(TitlePhrase title) {
    int first = title.first();
    while (first < title.headFirst()
        && (scene.token(first).tag().equals("DT")
            || scene.token(first).tag().equals("PRP$")
            || scene.form(first).matches("['\u2019]s?"))) {
      first++;
    }
    return scene.span(first, title.end());
  }

  /** "the incoming Jane Doe administration": who is to lead it, or has led it. */
  private List<OfficeMention> administrations(Map<Figure, Integer> index) {
    List<OfficeMention> out = new ArrayList<>();
    for (int n = 0; n < namings.size(); n++) {
      Naming naming = namings.get(n);
      int next = naming.end();
      Figure figure = figureOf[n];
      boolean led =
          naming.person()
              && next < scene.ceiling(naming.first())
              && scene.form(next).matches("administration|government|presidency");
      Tense tense =
          naming.first() > scene.floor(naming.first())
              ? lore.titles.tense(scene.form(naming.first() - 1))
              : null;
      if (led && tense != null && figure != null) {
        Office office = new Office("head of the " + scene.form(next), figure.country, null);
        out.add(
            new OfficeMention(
                scene.span(naming.first() - 1, next + 1),
                office,
                tense,
                index.getOrDefault(figure, -1),
                scene.span(naming.first(), naming.end())));
      }
    }
    return out;
  }
}
