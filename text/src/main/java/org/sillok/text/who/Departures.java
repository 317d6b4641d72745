package org.sillok.text.who;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.Syntax;

/**
 * Who is told to have left the office that the same sentence gives him: "Fisheries Minister Jane
 * Doe resigned", "the chief negotiator, Jane Doe, left her post".
 */
final class Departures {
  private record Verb(boolean off, boolean office, boolean passive) {}

  private static final Map<String, Verb> VERBS = verbs();
  private static final Set<String> OFF = Set.of("down", "aside", "up", "away");
  private static final Set<String> OFFICES =
      Set.of(
          "office",
          "post",
          "job",
          "position",
          "role",
          "portfolio",
          "seat",
          "ministry",
          "chair",
          "title",
          "service",
          "cabinet");
  private static final List<String> NTH = List.of("first", "second", "third");

  private final Scene scene;
  private final List<Naming> namings;

  Departures(Scene scene, List<Naming> namings) {
    this.scene = scene;
    this.namings = namings;
  }

  private static Map<String, Verb> verbs() {
    Map<String, Verb> out = new HashMap<>();
    for (List<String> row : Table.rows("departures.tsv", 5)) {
      out.put(
          row.get(0),
          new Verb(
              row.get(1).equals("off"), row.get(1).equals("office"), row.get(2).equals("yes")));
    }
    return Map.copyOf(out);
  }

  /** The titles that their holders are told to have left. */
  List<TitlePhrase> left(List<TitlePhrase> titles) {
    List<TitlePhrase> out = new ArrayList<>();
    for (TitlePhrase title : titles) {
      boolean beside = title.name() >= 0 && title.link() != TitlePhrase.Link.CLAUSE;
      if (beside && title.tense() == Tense.HELD && left(title, titles)) {
        out.add(title);
      }
    }
    return out;
  }

  private boolean left(TitlePhrase title, List<TitlePhrase> titles) {
    Naming name = namings.get(title.name());
    int from = Math.min(name.first(), title.first());
    int to = Math.max(name.end(), title.end());
    for (int i = scene.floor(name.first()); i < scene.ceiling(name.first()); i++) {
      Verb verb = VERBS.get(scene.token(i).lemma());
      if (verb == null || !scene.token(i).upos().equals("VERB") || !done(i, verb)) {
        continue;
      }
      int subject = scene.syntax().child(i, "nsubj");
      boolean his = subject >= from && subject < to;
      if (his && object(i, verb, title, titles)) {
        return true;
      }
    }
    return false;
  }

  /** True for what has happened: "resigned", "has resigned", "was dismissed". */
  private boolean done(int verb, Verb kind) {
    Syntax syntax = scene.syntax();
    boolean passive = scene.token(verb).tag().equals("VBN") && passive(verb);
    boolean open =
        syntax.childrenIn(verb, "advmod").stream()
                .anyMatch(c -> scene.form(c).matches("(?i)n[o']t|never"))
            || scene.token(verb).is("xcomp")
            || scene.token(verb).is("advcl");
    boolean have = false;
    for (int aux : syntax.childrenIn(verb, "aux")) {
      String lemma = scene.token(aux).lemma();
      have |= lemma.equals("have");
      open |= !lemma.matches("have|be|get");
    }
    boolean past = scene.token(verb).tag().equals("VBD") || have || passive;
    return past && !open && passive == kind.passive();
  }

  private boolean passive(int verb) {
    for (int aux : scene.syntax().childrenIn(verb, "aux")) {
      if (scene.token(aux).lemma().matches("be|get")) {
        return true;
      }
    }
    return false;
  }

  private boolean object(int verb, Verb kind, TitlePhrase title, List<TitlePhrase> titles) {
    Syntax syntax = scene.syntax();
    int next = verb + 1;
    if (kind.off()) {
      return next < scene.ceiling(verb) && OFF.contains(scene.form(next));
    }
    int object = syntax.child(verb, "obj");
    if (!kind.office()) {
      return object < 0 || kind.passive() || OFFICES.contains(scene.token(object).lemma());
    }
    if (object < 0) {
      return false;
    }
    String word = scene.form(object).toLowerCase(Locale.ROOT);
    int nth = word.equals("former") ? 0 : word.equals("latter") ? 1 : NTH.indexOf(word);
    if (nth >= 0 && OFFICES.contains(of(object))) {
      List<TitlePhrase> his =
          titles.stream().filter(t -> t.name() == title.name() && t.tense() == Tense.HELD).toList();
      return nth < his.size() && his.get(nth) == title;
    }
    return OFFICES.contains(scene.token(object).lemma());
  }

  /** "offices" of "the second of these offices". */
  private String of(int object) {
    for (int c : scene.syntax().childrenIn(object, "nmod")) {
      return scene.token(c).lemma();
    }
    return "";
  }
}
