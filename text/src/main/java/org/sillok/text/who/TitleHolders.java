package org.sillok.text.who;

import java.util.List;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention.Tense;

/**
 * Whose a title is: the name beside it, the name it stands in apposition to, the subject of its
 * clause.
 */
final class TitleHolders {
  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final int[] namingAt;

  TitleHolders(Lore lore, Scene scene, List<Naming> namings, int[] namingAt) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.namingAt = namingAt;
  }

  /** The same title with its holder, if one is named beside it or in its clause. */
  TitlePhrase attach(TitlePhrase phrase, List<TitlePhrase> before) {
    int next = phrase.end();
    int ceiling = scene.ceiling(phrase.headFirst());
    boolean comma = next < ceiling && scene.form(next).equals(",");
    if (next < ceiling && person(next) >= 0) {
      return phrase.heldBy(person(next), TitlePhrase.Link.BEFORE);
    }
    int adverb = adverb(phrase);
    int previous = appositionTo(phrase, adverb, before);
    if (previous >= 0) {
      TitlePhrase held = phrase.heldBy(previous, TitlePhrase.Link.APPOSITION);
      Tense told = adverb < phrase.first() ? lore.titles.before(between(adverb, phrase)) : null;
      return told != null && held.tense() == Tense.HELD ? held.at(told) : held;
    }
    if (comma
        && determined(phrase)
        && next + 1 < ceiling
        && person(next + 1) >= 0
        && closed(namings.get(person(next + 1)).end(), ceiling)) {
      return phrase.heldBy(person(next + 1), TitlePhrase.Link.BEFORE);
    }
    int clause = clause(phrase, before);
    return clause >= 0 ? told(phrase.heldBy(clause, TitlePhrase.Link.CLAUSE)) : phrase;
  }

  private boolean determined(TitlePhrase phrase) {
    return phrase.definite() || scene.token(phrase.first()).tag().equals("DT");
  }

  private int person(int token) {
    int n = namingAt[token];
    boolean named =
        n >= 0
            && namings.get(n).person()
            && namings.get(n).first() == token
            && namings.get(n).form() == Mention.Form.NAME;
    if (named) {
      return n;
    }
    // "Prime Minister Mr. Lind"
    boolean courtesy = Titles.courtesy(scene.form(token)) != 0 && token + 1 < scene.size();
    return courtesy && namingAt[token + 1] >= 0 && namings.get(namingAt[token + 1]).person()
        ? namingAt[token + 1]
        : -1;
  }

  private boolean closed(int end, int ceiling) {
    return end >= ceiling
        || scene.form(end).matches("[,.;:\u2014\u2013)-]|--|and")
        || scene.token(end).upos().equals("VERB")
        || scene.token(end).upos().equals("ADP")
        || scene.token(end).upos().equals("AUX");
  }

  /** "Jane Doe, the minister", "Jane Doe (C), the minister", "the minister, Jane Doe". */
  private int appositionTo(TitlePhrase phrase, int first, List<TitlePhrase> before) {
    int i = first - 1;
    int floor = scene.floor(phrase.headFirst());
    if (finiteBehind(phrase)) {
      return -1; // "According to Doe, a detective was": no apposition, but the subject
    }
    if (i >= floor && scene.form(i).equals("and") && !before.isEmpty()) {
      TitlePhrase last = before.get(before.size() - 1);
      int end = i > floor && scene.form(i - 1).equals(",") ? i - 1 : i;
      if (last.end() == end && last.link() == TitlePhrase.Link.APPOSITION) {
        return last.name(); // "Jane Doe, the minister and deputy leader"
      }
    }
    if (i < floor || !scene.form(i).matches("[,\u2014\u2013(]|--|-")) {
      return -1;
    }
    i--;
    if (i - 2 >= floor && scene.form(i).equals(")") && scene.form(i - 2).equals("(")) {
      i -= 3;
    }
    if (i < floor || namingAt[i] < 0 || !namings.get(namingAt[i]).person()) {
      return -1;
    }
    // "..., Doe, Minister Roe and": the title belongs to the name that follows it.
    return phrase.end() < scene.ceiling(phrase.headFirst()) && person(phrase.end()) >= 0
        ? -1
        : namingAt[i];
  }

  /** Where the "until now" before a title begins; the title itself where there is none. */
  private int adverb(TitlePhrase phrase) {
    int floor = scene.floor(phrase.headFirst());
    for (int from = Math.max(floor, phrase.first() - 2); from < phrase.first(); from++) {
      if (lore.titles.before(between(from, phrase)) != null) {
        return from;
      }
    }
    return phrase.first();
  }

  private String between(int from, TitlePhrase phrase) {
    return scene.words(from, phrase.first());
  }

  private boolean finiteBehind(TitlePhrase phrase) {
    return phrase.end() < scene.ceiling(phrase.headFirst())
        && scene.token(phrase.end()).tag().matches("VB[DPZ]|MD");
  }

  /**
   * "Jane Doe is minister", "who doubles as envoy", "his last trip as envoy": the person it is said
   * of.
   */
  private int clause(TitlePhrase phrase, List<TitlePhrase> before) {
    int top = Uses.top(scene.syntax(), phrase.headFirst(), phrase.headEnd());
    int floor = scene.floor(top);
    boolean as = phrase.first() > floor && scene.form(phrase.first() - 1).equals("as");
    boolean acts =
        phrase.tense() == Tense.ACTING
            && phrase.first() > floor
            && scene.token(phrase.first() - 1).lemma().matches("be|become|remain");
    if (acts) {
      return acting(phrase, before); // "is acting minister", read as a verb "to act"
    }
    boolean joined =
        phrase.first() > floor
            && scene.form(phrase.first() - 1).equals("and")
            && !before.isEmpty()
            && before.get(before.size() - 1).end() == phrase.first() - 1
            && before.get(before.size() - 1).link() == TitlePhrase.Link.CLAUSE;
    if (joined) {
      return before.get(before.size() - 1).name();
    }
    int verb = verb(top);
    boolean copula = scene.syntax().child(top, "cop") >= 0;
    if (!as && !copula && (verb < 0 || !lore.titles.verb("stays", scene.token(verb).lemma()))) {
      return -1;
    }
    if (copula) {
      int subject = scene.syntax().child(top, "nsubj");
      return subject < 0 ? -1 : personOver(subject, before);
    }
    if (verb >= 0 && lore.titles.verb("makes", scene.token(verb).lemma())) {
      int object = scene.syntax().child(verb, "obj");
      if (object >= 0 && object != top) {
        return personOver(object, before); // "appointed Jane Doe as minister"
      }
    }
    int subject = -1;
    for (int at = scene.token(top).head(), steps = 0;
        subject < 0 && at >= 0 && steps < 8;
        steps++) {
      subject = scene.syntax().child(at, "nsubj");
      at = scene.token(at).head();
    }
    return subject >= 0 ? personOver(subject, before) : -1;
  }

  private int acting(TitlePhrase phrase, List<TitlePhrase> before) {
    for (int at : List.of(phrase.first() - 1, phrase.first(), phrase.headEnd() - 1)) {
      int subject = scene.syntax().child(at, "nsubj");
      if (subject >= 0 && personOver(subject, before) >= 0) {
        return personOver(subject, before);
      }
    }
    return -1;
  }

  /** The verb over a title: "serves as minister", "became minister". */
  private int verb(int top) {
    int at = scene.token(top).head();
    return at >= 0 && scene.token(at).upos().equals("VERB") ? at : -1;
  }

  /** With the tense that the verb tells: "resigned as minister", "will be minister". */
  private TitlePhrase told(TitlePhrase phrase) {
    int top = Uses.top(scene.syntax(), phrase.headFirst(), phrase.headEnd());
    boolean copula = scene.syntax().child(top, "cop") >= 0;
    int verb = copula ? top : verb(top);
    if (verb < 0 || phrase.tense() != Tense.HELD) {
      return phrase;
    }
    for (int aux : scene.syntax().childrenIn(verb, "aux")) {
      if (scene.token(aux).form().matches("will|would|'ll|’ll")) {
        return phrase.at(Tense.INCOMING);
      }
    }
    if (copula) {
      int cop = scene.syntax().child(top, "cop");
      boolean told = scene.token(top).is("ccomp"); // "said that she was the minister"
      return scene.token(cop).tag().equals("VBD") && !told ? phrase.at(Tense.THEN) : phrase;
    }
    return lore.titles.verb("leaves", scene.token(verb).lemma()) ? phrase.at(Tense.FORMER) : phrase;
  }

  /** "Jane Doe, who": the name just before, whatever the tree says. */
  private int beforeWho(int who) {
    int i = who - 1;
    int floor = scene.floor(who);
    i -= i >= floor && scene.form(i).equals(",") ? 1 : 0;
    boolean named = i >= floor && namingAt[i] >= 0 && namings.get(namingAt[i]).person();
    return named && scene.form(who).equalsIgnoreCase("who") ? namingAt[i] : -1;
  }

  private int personOver(int token, List<TitlePhrase> before) {
    int n = namingAt[token];
    if (n >= 0 && namings.get(n).person()) {
      return n;
    }
    for (TitlePhrase other : before) {
      boolean inside = other.first() <= token && token < other.end();
      if (inside && other.name() >= 0 && other.link() != TitlePhrase.Link.CLAUSE) {
        return other.name(); // "His deputy, Jane Doe, becomes director"
      }
    }
    if (scene.token(token).tag().startsWith("W")) {
      int named = beforeWho(token);
      if (named >= 0) {
        return named;
      }
      int verb = scene.token(token).head();
      int head = verb < 0 ? -1 : scene.token(verb).head();
      return head >= 0 && namingAt[head] >= 0 && namings.get(namingAt[head]).person()
          ? namingAt[head]
          : -1;
    }
    return -1;
  }
}
