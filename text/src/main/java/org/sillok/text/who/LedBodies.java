package org.sillok.text.who;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.model.EntityType;
import org.sillok.model.Office;
import org.sillok.model.OfficeMention;
import org.sillok.model.OfficeMention.Tense;

/** Offices told by a verb: "Jane Doe, who chairs the Harbour League", "Doe heads the ministry". */
final class LedBodies {
  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final Figure[] figureOf;

  LedBodies(Lore lore, Scene scene, List<Naming> namings, Figure[] figureOf) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.figureOf = figureOf;
  }

  List<OfficeMention> offices(List<Figure> ordered) {
    Map<Figure, Integer> index = new IdentityHashMap<>();
    for (Figure figure : ordered) {
      index.put(figure, index.size());
    }
    List<OfficeMention> out = new ArrayList<>();
    for (int n = 0; n < namings.size(); n++) {
      int verb = verb(namings.get(n));
      int holder = verb < 0 ? -1 : holder(verb);
      Figure figure = holder < 0 ? null : figureOf[holder];
      Figure body = figureOf[n];
      if (figure != null && body != null && index.containsKey(figure)) {
        String country = body.country != null ? body.country : figure.country;
        Office office = new Office(title(verb), country, body.name);
        out.add(
            new OfficeMention(
                scene.span(verb, namings.get(n).end()),
                office,
                Tense.HELD,
                index.getOrDefault(figure, -1),
                scene.span(namings.get(holder).first(), namings.get(holder).end())));
      }
    }
    return out;
  }

  /** The present-tense verb of leading whose object this organisation is, or -1. */
  private int verb(Naming body) {
    int top = Uses.top(scene.syntax(), body.first(), body.end());
    int verb = scene.token(top).head();
    boolean object =
        body.type() == EntityType.ORGANISATION && scene.token(top).is("obj") && verb >= 0;
    return object
            && scene.token(verb).tag().matches("VB[ZP]")
            && lore.titles.leading(scene.token(verb).lemma()) != null
        ? verb
        : -1;
  }

  private String title(int verb) {
    String title = lore.titles.leading(scene.token(verb).lemma());
    return title == null ? "head" : title;
  }

  /** The person who is the subject, or whom "who" stands for; -1 if there is none. */
  private int holder(int verb) {
    int subject = scene.syntax().child(verb, "nsubj");
    if (subject < 0) {
      return -1;
    }
    boolean who = scene.token(subject).tag().startsWith("W");
    boolean comma = subject - 1 > scene.floor(subject) && scene.form(subject - 1).equals(",");
    int before = subject - (comma ? 2 : 1);
    for (int n = 0; n < namings.size() && who; n++) {
      if (namings.get(n).covers(before) && namings.get(n).person()) {
        return n; // "Jane Doe, who": the name just before, whatever the tree says
      }
    }
    int at = who ? scene.token(verb).head() : subject;
    for (int n = 0; n < namings.size(); n++) {
      if (at >= 0 && namings.get(n).covers(at) && namings.get(n).person()) {
        return n;
      }
    }
    return -1;
  }
}
