package org.sillok.text.who;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;

/** The words of an office out of a title: without country, article, noise and the body's name. */
final class TitleWords {
  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;

  TitleWords(Lore lore, Scene scene, List<Naming> namings) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
  }

  /** The title's words without country, article, noise and the organisation's name. */
  String of(TitlePhrase title, @Nullable Figure body) {
    boolean bodyBehind =
        title.body() >= 0
            && namings.get(title.body()).first() >= title.headEnd()
            && scene.form(title.headEnd()).matches("of|at|for|with");
    int end = bodyBehind ? title.headEnd() : title.end();
    StringBuilder out = new StringBuilder();
    int i = Math.min(title.titleFirst(), title.headFirst());
    boolean joined = title.body() >= 0 && holdsBody(title);
    i = joined ? behindLand(namings.get(title.body())) : i;
    while (i < end) {
      Naming naming = namingAt(i);
      boolean before = i < title.headFirst();
      if (before
          && naming != null
          && (naming.national()
              || naming.type() == EntityType.ORGANISATION && body != null && !joined)) {
        i = naming.end();
        continue;
      }
      String form = scene.form(i);
      boolean sign = before && form.matches("['\u2019]s?|\\(|\\)");
      boolean inBrackets = before && i > 0 && scene.form(i - 1).equals("(");
      boolean skipped =
          before
              && (scene.token(i).tag().equals("DT")
                  || lore.titles.tense(form) != null
                  || lore.titles.noise(form));
      if (!sign && !inBrackets && !skipped) {
        if (!out.isEmpty() && scene.spaced(i)) {
          out.append(' ');
        }
        out.append(form);
      }
      i++;
    }
    return out.toString().replaceAll("^[-\u2013, ]+", "").strip();
  }

  /** The counterpart's and the deputy's title, told by the other's, without what that is for. */
  String of(TitlePhrase title, TitlePhrase other) {
    StringBuilder out = new StringBuilder();
    for (int i = Math.min(other.titleFirst(), other.headFirst()); i < other.headEnd(); i++) {
      Naming naming = namingAt(i);
      boolean skipped = naming != null && naming.national() || scene.form(i).matches("['\u2019]s?");
      if (!skipped) {
        out.append(out.isEmpty() ? "" : " ").append(scene.form(i));
      }
    }
    String deputy = title.head().kind().equals("deputy") ? "deputy " : "";
    return deputy + out;
  }

  /** What a body is called: as behind the title, or by its own name. */
  String body(TitlePhrase title, Figure body) {
    boolean behind = title.body() >= 0 && namings.get(title.body()).first() >= title.headEnd();
    if (!behind) {
      return body.name;
    }
    int from = title.headEnd() + 1;
    from = scene.form(from).equals("the") ? from + 1 : from;
    return from < title.end() ? scene.words(from, title.end()) : body.name;
  }

  /** "Supreme Leader", "Treasury Secretary", taken for the name of a body: a part of the title. */
  boolean holdsBody(TitlePhrase title) {
    Naming body = namings.get(title.body());
    boolean ofSecretary =
        title.head().form().equals("secretary")
            && body.end() == title.headFirst()
            && lore.bodyHeads.head(scene.form(body.end() - 1)) != null
            && scene.capital(title.headFirst());
    return body.covers(title.headFirst()) || ofSecretary && title.titleFirst() == title.headFirst();
  }

  /** The first word of a name that is not the land's: "Cabinet" of "Japanese Cabinet". */
  private int behindLand(Naming body) {
    int first = body.first();
    while (first < body.end() - 1 && lore.gazetteer.exact(scene.form(first)) != null) {
      first++;
    }
    return first;
  }

  private @Nullable Naming namingAt(int token) {
    for (Naming naming : namings) {
      if (naming.covers(token)) {
        return naming;
      }
    }
    return null;
  }
}
