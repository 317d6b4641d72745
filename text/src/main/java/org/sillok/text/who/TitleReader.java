package org.sillok.text.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention.Tense;
import org.sillok.model.EntityType;
import org.sillok.model.Token;

/**
 * Reads titles: from the head to the left over what modifies it, to the right over its complement,
 * then on to the name of its holder. Works on tags and names; trees are asked only for clauses.
 */
final class TitleReader {
  private static final Set<String> COMPLEMENTED =
      Set.of("envoy", "minister", "secretary", "deputy", "director", "official", "diplomat", "chief",
          "attorney", "spokesperson", "candidate", "adviser", "ambassador", "commissioner", "deputy-president");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|week|month|year|day|time|today|tomorrow|yesterday");

  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final int[] namingAt;

  private TitleReader(Lore lore, Scene scene, List<Naming> namings) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.namingAt = new int[scene.size()];
    java.util.Arrays.fill(namingAt, -1);
    for (int n = 0; n < namings.size(); n++) {
      for (int i = namings.get(n).first(); i < namings.get(n).end(); i++) {
        namingAt[i] = n;
      }
    }
  }

  /** The titles in the order of the text. */
  static List<TitlePhrase> read(Lore lore, Scene scene, List<Naming> namings) {
    TitleReader reader = new TitleReader(lore, scene, namings);
    List<TitlePhrase> out = new ArrayList<>();
    int i = 0;
    while (i < scene.size()) {
      TitlePhrase phrase = reader.endingAt(i);
      if (phrase != null) {
        out.add(reader.attach(phrase, out));
        i = Math.max(i + 1, phrase.headEnd());
      } else {
        i++;
      }
    }
    return out;
  }

  private @Nullable TitlePhrase endingAt(int last) {
    if (namingAt[last] >= 0 && namings.get(namingAt[last]).fact() != null || scene.token(last).tag().equals("NNS") || scene.token(last).upos().equals("VERB")) {
      return null;
    }
    int[] begin = new int[1];
    Titles.Head head = lore.titles.endingAt(scene.tokens(), last, scene.floor(last), begin);
    if (head == null || inName(begin[0], last + 1)) {
      return null;
    }
    // "secretary of state": a longer head goes on to the right.
    for (int further = Math.min(last + 4, scene.ceiling(last) - 1); further > last; further--) {
      int[] wider = new int[1];
      Titles.Head longer = lore.titles.endingAt(scene.tokens(), further, begin[0], wider);
      if (longer != null && wider[0] <= begin[0]) {
        return null;
      }
    }
    if (continues(last + 1)) {
      return null; // "president's", "minister-level", "chief executive": another word is the head
    }
    Left left = left(begin[0]);
    if (left.body < -1) {
      return null;
    }
    int end = complement(last + 1, head);
    int body = left.body;
    String country = left.country;
    for (int i = last + 1; i < end; i++) {
      int n = namingAt[i];
      if (n >= 0 && body < 0 && namings.get(n).type() == EntityType.ORGANISATION) {
        body = n;
      }
      boolean of = i > last + 1 && scene.form(last + 1).equals("of");
      if (n >= 0 && country == null && of && namings.get(n).national()) {
        country = namings.get(n).country();
      }
    }
    boolean ranked = left.ranked || end > last + 1 || left.country != null && head.kind().equals("diplomat") && left.ranked;
    return new TitlePhrase(left.first, left.titleFirst, begin[0], last + 1, end, head, country, body, left.bodyFirst, left.owner, ranked, left.definite, left.tense, -1, TitlePhrase.Link.NONE);
  }

  private boolean inName(int first, int end) {
    for (int i = first; i < end; i++) {
      if (namingAt[i] >= 0 && (namings.get(namingAt[i]).end() > end || namings.get(namingAt[i]).person())) {
        return true;
      }
    }
    return false;
  }

  /** True if the word behind the head makes another noun of it. */
  private boolean continues(int next) {
    if (next >= scene.size() || scene.sentenceOf()[next] != scene.sentenceOf()[next - 1]) {
      return false;
    }
    if (namingAt[next] >= 0) {
      return false;
    }
    Token token = scene.token(next);
    boolean hyphen = !scene.spaced(next) && scene.form(next).matches("[-\u2013]") && next + 1 < scene.size() && !scene.spaced(next + 1) && !scene.form(next + 1).matches("elect|designate|general|in");
    boolean noun = token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().equals("NNPS");
    boolean common = noun && Character.isLowerCase(token.form().charAt(0)) && !TIME.matcher(token.form()).matches();
    return hyphen || common && !token.form().equals("designate");
  }

  private static final class Left {
    int first;
    int titleFirst;
    @Nullable String country;
    int body = -1;
    int bodyFirst = -1;
    int owner = -1;
    boolean ranked;
    boolean definite;
    Tense tense = Tense.HELD;
  }

  /** Walks from the head to the left over all that belongs to the title. */
  private Left left(int headFirst) {
    Left out = new Left();
    out.first = headFirst;
    out.titleFirst = headFirst;
    int floor = scene.floor(headFirst);
    int i = headFirst - 1;
    boolean owned = false;
    while (i >= floor) {
      int n = namingAt[i];
      String form = scene.form(i);
      String tag = scene.token(i).tag();
      if (n >= 0) {
        Naming naming = namings.get(n);
        if (naming.person()) {
          break;
        }
        if (!mayModify(naming, i + 1, owned)) {
          break;
        }
        out.first = naming.first();
        if (naming.national()) {
          out.country = out.country == null ? naming.country() : out.country;
          out.definite |= owned;
        } else if (naming.type() == EntityType.ORGANISATION) {
          out.body = out.body < 0 ? n : out.body;
        } else if (out.country == null) {
          out.country = naming.country();
          out.titleFirst = naming.first();
        }
        i = naming.first() - 1;
        owned = false;
        continue;
      }
      if (form.equals(")") && i - 2 >= floor && scene.form(i - 2).equals("(")) {
        out.first = i - 2;
        i -= 3;
        continue;
      }
      if (tag.equals("POS")) {
        owned = true;
        out.first = i;
        i--;
        continue;
      }
      if (tag.equals("PRP$")) {
        out.first = i;
        out.owner = i;
        out.definite = true;
        break;
      }
      if (tag.equals("DT") || tag.equals("PDT")) {
        out.first = i;
        out.definite = form.equalsIgnoreCase("the") || form.equalsIgnoreCase("this") || form.equalsIgnoreCase("that");
        break;
      }
      if (!modifier(i, tag, form)) {
        break;
      }
      out.first = i;
      word(out, i, form, owned);
      owned = false;
      i--;
    }
    return out;
  }

  private void word(Left out, int i, String form, boolean owned) {
    Tense tense = lore.titles.tense(form);
    if (tense != null) {
      out.tense = tense;
      return;
    }
    if (owned) {
      BodyHeads.BodyHead body = lore.bodyHeads.described(form);
      out.bodyFirst = body != null ? i : out.bodyFirst;
      return; // "the ministry's spokesman": the ministry is no part of the title
    }
    if (lore.titles.rank(form)) {
      out.ranked = true;
    }
    boolean sign = form.matches("[-\u2013.,]|and|\\d+");
    if (!lore.titles.noise(form)) {
      out.titleFirst = sign ? out.titleFirst : i;
    }
    if (form.matches("\\d+") && i > 0 && scene.form(i - 1).equalsIgnoreCase("no.")) {
      out.ranked = true;
    }
  }

  private boolean modifier(int i, String tag, String form) {
    boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("HYPH") || tag.equals("AFX") || tag.equals("FW");
    boolean participle = (tag.equals("VBN") || tag.equals("VBG")) && (scene.token(i).is("amod") || lore.titles.noise(form)) || form.equalsIgnoreCase("acting");
    boolean adverb = tag.startsWith("RB") && (lore.titles.tense(form) != null || lore.titles.noise(form));
    boolean hyphen = form.equals("-") && !scene.spaced(i);
    boolean joint = (form.equals("and") || form.equals("&")) && i > scene.floor(i) && scene.capital(i - 1) && scene.capital(i + 1) && namingAt[i - 1] < 0 && namingAt[i + 1] < 0 && scene.token(i - 1).tag().startsWith("NNP") && lore.titles.endingAt(scene.tokens(), i - 1, scene.floor(i), new int[1]) == null;
    boolean time = TIME.matcher(form).matches() && !form.equalsIgnoreCase("may");
    return (noun || participle || adverb || hyphen || joint || form.equalsIgnoreCase("no.") || form.equalsIgnoreCase("then") || form.equalsIgnoreCase("ex")) && !time;
  }

  private boolean mayModify(Naming naming, int next, boolean owned) {
    if (owned) {
      return true;
    }
    return switch (naming.type()) {
      case GOVERNMENT, ORGANISATION -> true;
      case PLACE -> next < scene.size();
      case GROUP -> naming.national();
      case PERSON, OTHER -> false;
    };
  }

  /** The end of "for North Korea", "of the Central Committee of the party", "to China". */
  private int complement(int from, Titles.Head head) {
    int ceiling = scene.ceiling(from - 1);
    if (from + 1 >= ceiling) {
      return from;
    }
    String preposition = scene.form(from).toLowerCase(Locale.ROOT);
    int n = namingAt[from + 1];
    boolean article = scene.form(from + 1).matches("(?i)the|its|his|her|their");
    int at = article ? from + 2 : from + 1;
    if (at >= ceiling) {
      return from;
    }
    n = namingAt[at];
    boolean named = n >= 0 && !namings.get(n).person();
    boolean capital = scene.capital(at) || named;
    Token word = scene.token(at);
    boolean noun = (word.tag().startsWith("NN") || word.tag().startsWith("JJ")) && !TIME.matcher(word.form()).matches();
    boolean wanted =
        switch (preposition) {
          case "of" -> noun || capital || word.tag().equals("VBG");
          case "for" -> capital && noun || named || noun && !article && COMPLEMENTED.contains(head.kind());
          case "to" -> named || capital && noun;
          case "on" -> named || noun && (head.kind().equals("envoy") || head.kind().equals("diplomat") || head.kind().equals("adviser"));
          case "at", "with" -> named && namings.get(n).type() == EntityType.ORGANISATION || capital && preposition.equals("at") && head.strength() != Titles.Strength.NEVER && noun && n < 0;
          case "in" -> named && head.strength() == Titles.Strength.RANKED && false;
          default -> false;
        };
    return wanted ? nounPhrase(at, ceiling) : from;
  }

  private int nounPhrase(int from, int ceiling) {
    int end = from;
    int i = from;
    boolean names = false;
    while (i < ceiling) {
      int n = namingAt[i];
      if (n >= 0) {
        if (namings.get(n).person()) {
          return end;
        }
        names = true;
        i = namings.get(n).end();
        end = i;
        continue;
      }
      String tag = scene.token(i).tag();
      String form = scene.form(i);
      boolean word = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("POS") || tag.equals("CD") || tag.equals("VBG") && scene.token(i).is("amod") || form.equals("-");
      boolean time = TIME.matcher(form).matches();
      if (word && !time) {
        end = i + 1;
        i++;
      } else if (i > from && i + 1 < ceiling && (form.equals("of") || form.equals("and") && (scene.capital(i + 1) || scene.token(i + 1).tag().startsWith("NN")) && !titleAt(i + 1)) && !TIME.matcher(scene.form(i + 1)).matches()) {
        i++;
      } else if (i > from && (form.equals("the") && scene.form(i - 1).matches("of|and") || form.equals("for") && names)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** True if a title or a person begins here: "the minister of X and Foreign Minister Y". */
  private boolean titleAt(int i) {
    for (int j = i; j < Math.min(i + 4, scene.ceiling(i)); j++) {
      if (namingAt[j] >= 0 && namings.get(namingAt[j]).person() || lore.titles.endingAt(scene.tokens(), j, i, new int[1]) != null) {
        return true;
      }
    }
    return false;
  }

  // The holder

  private TitlePhrase attach(TitlePhrase phrase, List<TitlePhrase> before) {
    int next = phrase.end();
    int ceiling = scene.ceiling(phrase.headFirst());
    boolean comma = next < ceiling && scene.form(next).equals(",");
    if (next < ceiling && person(next) >= 0) {
      return phrase.heldBy(person(next), TitlePhrase.Link.BEFORE);
    }
    int previous = appositionTo(phrase, before);
    if (previous >= 0) {
      return phrase.heldBy(previous, TitlePhrase.Link.APPOSITION);
    }
    if (comma && phrase.definite() && next + 1 < ceiling && person(next + 1) >= 0 && closed(namings.get(person(next + 1)).end(), ceiling)) {
      return phrase.heldBy(person(next + 1), TitlePhrase.Link.BEFORE);
    }
    int clause = clause(phrase, before);
    return clause >= 0 ? phrase.heldBy(clause, TitlePhrase.Link.CLAUSE) : phrase;
  }

  private int person(int token) {
    int n = namingAt[token];
    boolean named = n >= 0 && namings.get(n).person() && namings.get(n).first() == token && namings.get(n).form() == Mention.Form.NAME;
    if (named) {
      return n;
    }
    // "Prime Minister Mr. Lind"
    boolean courtesy = Titles.courtesy(scene.form(token)) != 0 && token + 1 < scene.size();
    return courtesy && namingAt[token + 1] >= 0 && namings.get(namingAt[token + 1]).person() ? namingAt[token + 1] : -1;
  }

  private boolean closed(int end, int ceiling) {
    return end >= ceiling || scene.form(end).matches("[,.;:\u2014\u2013)-]|--|and") || scene.token(end).upos().equals("VERB") || scene.token(end).upos().equals("ADP") || scene.token(end).upos().equals("AUX");
  }

  /** "Jane Doe, the minister", "Jane Doe (C), the minister", "the minister, Jane Doe". */
  private int appositionTo(TitlePhrase phrase, List<TitlePhrase> before) {
    int i = phrase.first() - 1;
    int floor = scene.floor(phrase.headFirst());
    if (i >= floor && scene.form(i).matches("and|,") && !before.isEmpty()) {
      TitlePhrase last = before.get(before.size() - 1);
      if (last.end() == i && last.link() == TitlePhrase.Link.APPOSITION && scene.form(i).equals("and")) {
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
    return phrase.end() < scene.ceiling(phrase.headFirst()) && person(phrase.end()) >= 0 ? -1 : namingAt[i];
  }

  /** "Jane Doe is minister", "who doubles as envoy", "his last trip as envoy": the person it is said of. */
  private int clause(TitlePhrase phrase, List<TitlePhrase> before) {
    int top = Uses.top(scene.syntax(), phrase.headFirst(), phrase.headEnd());
    int floor = scene.floor(top);
    boolean as = phrase.first() > floor && scene.form(phrase.first() - 1).equals("as");
    boolean joined = phrase.first() > floor && scene.form(phrase.first() - 1).equals("and") && !before.isEmpty() && before.get(before.size() - 1).end() == phrase.first() - 1 && before.get(before.size() - 1).link() == TitlePhrase.Link.CLAUSE;
    if (joined) {
      return before.get(before.size() - 1).name();
    }
    boolean copula = scene.syntax().child(top, "cop") >= 0;
    if (!as && !copula) {
      return -1;
    }
    int subject = copula ? scene.syntax().child(top, "nsubj") : -1;
    for (int at = scene.token(top).head(), steps = 0; subject < 0 && as && at >= 0 && steps < 8; at = scene.token(at).head(), steps++) {
      int passive = scene.syntax().child(at, "nsubj");
      subject = passive;
      if (scene.token(at).is("acl") && subject >= 0 && scene.token(subject).tag().startsWith("W")) {
        subject = scene.token(at).head();
      }
    }
    return subject >= 0 ? personOver(subject) : -1;
  }

  private int personOver(int token) {
    int n = namingAt[token];
    if (n >= 0 && namings.get(n).person()) {
      return n;
    }
    if (scene.token(token).tag().startsWith("W")) {
      int verb = scene.token(token).head();
      int head = verb < 0 ? -1 : scene.token(verb).head();
      return head >= 0 && namingAt[head] >= 0 && namings.get(namingAt[head]).person() ? namingAt[head] : -1;
    }
    return -1;
  }
}
