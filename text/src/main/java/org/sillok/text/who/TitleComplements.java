package org.sillok.text.who;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sillok.model.EntityType;
import org.sillok.model.Token;

/** What stands behind the head of a title: "for North Korea", "of the Central Committee". */
final class TitleComplements {
  /** Words of time, which never belong to a title. */
  static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july"
              + "|august|september|october|november|december|week|month|year|day|time|today|tomorrow|yesterday");

  private static final Set<String> COMPLEMENTED =
      Set.of(
          "envoy",
          "minister",
          "secretary",
          "deputy",
          "director",
          "official",
          "diplomat",
          "chief",
          "attorney",
          "spokesperson",
          "candidate",
          "adviser",
          "ambassador",
          "commissioner",
          "deputy-president");

  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final int[] namingAt;

  TitleComplements(Lore lore, Scene scene, List<Naming> namings, int[] namingAt) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.namingAt = namingAt;
  }

  /** The end of "for North Korea", "of the Central Committee of the party", "to China". */
  int complement(int from, Titles.Head head) {
    int ceiling = scene.ceiling(from - 1);
    if (from + 1 >= ceiling) {
      return from;
    }
    String preposition = scene.form(from).toLowerCase(Locale.ROOT);
    boolean article = scene.form(from + 1).matches("(?i)the|its|his|her|their");
    int at = article ? from + 2 : from + 1;
    if (at >= ceiling) {
      return from;
    }
    int n = namingAt[at];
    boolean named = n >= 0 && !namings.get(n).person();
    boolean capital = scene.capital(at) || named;
    Token word = scene.token(at);
    boolean noun =
        (word.tag().startsWith("NN") || word.tag().startsWith("JJ"))
            && !TIME.matcher(word.form()).matches();
    boolean wanted =
        switch (preposition) {
          case "of" -> noun || capital || word.tag().equals("VBG");
          case "for" ->
              capital && noun
                  || named
                  || noun
                      && COMPLEMENTED.contains(head.kind())
                      && !word.form().matches("first|second|last|next|sake");
          case "to" -> named || capital && noun;
          case "on" ->
              named
                  || noun
                      && (head.kind().equals("envoy")
                          || head.kind().equals("diplomat")
                          || head.kind().equals("adviser"));
          case "at", "with" ->
              named && namings.get(n).type() == EntityType.ORGANISATION
                  || capital
                      && preposition.equals("at")
                      && head.strength() != Titles.Strength.NEVER
                      && noun
                      && n < 0;
          default -> false;
        };
    int end = wanted ? nounPhrase(at, ceiling) : from;
    // "spokeswoman for Jane Doe", "spokeswoman for Minister Jane Doe": nothing of the title
    return end == at || titled(end, at) ? from : end;
  }

  /** True if the words up to {@code end} are the title of the person named there. */
  private boolean titled(int end, int from) {
    boolean person =
        end < scene.size() && namingAt[end] >= 0 && namings.get(namingAt[end]).person();
    return person && lore.titles.endingAt(scene.tokens(), end - 1, from, new int[1]) != null;
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
      boolean word =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("HYPH")
              || tag.equals("POS")
              || tag.equals("CD")
              || tag.equals("VBG") && scene.token(i).is("amod")
              || form.equals("-");
      boolean time = TIME.matcher(form).matches();
      if (word && !time) {
        end = i + 1;
        i++;
      } else if (i > from
          && i + 1 < ceiling
          && (form.equals("of")
              || form.equals("and")
                  && (scene.capital(i + 1) || scene.token(i + 1).tag().startsWith("NN"))
                  && !titleAt(i + 1))
          && !TIME.matcher(scene.form(i + 1)).matches()) {
        i++;
      } else if (i > from
          && (form.equals("the") && scene.form(i - 1).matches("of|and")
              || form.equals("for") && names)) {
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
      if (namingAt[j] >= 0 && namings.get(namingAt[j]).person()
          || lore.titles.endingAt(scene.tokens(), j, i, new int[1]) != null) {
        return true;
      }
    }
    return false;
  }
}
