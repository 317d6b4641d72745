package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.Token;

/**
 * Reads titles: from the head to the left over what modifies it, to the right over its complement,
 * then on to the name of its holder. Works on tags and names; trees are asked only for clauses.
 */
final class TitleReader {

  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final int[] namingAt;
  private final TitleModifiers modifiers;
  private final TitleComplements complements;
  private final TitleHolders holders;

  private TitleReader(Lore lore, Scene scene, List<Naming> namings) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.namingAt = new int[scene.size()];
    Arrays.fill(namingAt, -1);
    for (int n = 0; n < namings.size(); n++) {
      for (int i = namings.get(n).first(); i < namings.get(n).end(); i++) {
        namingAt[i] = n;
      }
    }
    this.modifiers = new TitleModifiers(lore, scene, namings, namingAt);
    this.complements = new TitleComplements(lore, scene, namings, namingAt);
    this.holders = new TitleHolders(lore, scene, namings, namingAt);
  }

  /** The titles in the order of the text. */
  static List<TitlePhrase> read(Lore lore, Scene scene, List<Naming> namings) {
    TitleReader reader = new TitleReader(lore, scene, namings);
    List<TitlePhrase> out = new ArrayList<>();
    int i = 0;
    while (i < scene.size()) {
      TitlePhrase phrase = reader.endingAt(i);
      if (phrase != null) {
        out.add(reader.holders.attach(phrase, out));
        i = Math.max(i + 1, phrase.headEnd());
      } else {
        i++;
      }
    }
    return out;
  }

  private @Nullable TitlePhrase endingAt(int last) {
    if (namingAt[last] >= 0 && namings.get(namingAt[last]).fact() != null
        || scene.token(last).upos().equals("VERB")) {
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
    TitleModifiers.Left left = modifiers.left(begin[0]);
    int end = complements.complement(last + 1, head);
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
    int bodyFirst = left.bodyFirst;
    for (int i = last + 1; i < end && body < 0 && bodyFirst < 0; i++) {
      bodyFirst = lore.bodyHeads.described(scene.form(i)) != null ? i : -1;
    }
    boolean ranked =
        left.ranked
            || end > last + 1
            || left.country != null && head.kind().equals("diplomat") && left.ranked;
    return new TitlePhrase(
        left.first,
        left.titleFirst,
        begin[0],
        last + 1,
        end,
        head,
        country,
        body,
        bodyFirst,
        left.owner,
        ranked,
        left.definite,
        left.tense,
        -1,
        TitlePhrase.Link.NONE);
  }

  private boolean inName(int first, int end) {
    for (int i = first; i < end; i++) {
      if (namingAt[i] >= 0
          && (namings.get(namingAt[i]).end() > end || namings.get(namingAt[i]).person())) {
        return true;
      }
    }
    return false;
  }

  /** "The chief Norwegian negotiator": a rank before the land and the true head. */
  private boolean rankBefore(int next) {
    Naming land = namings.get(namingAt[next]);
    int behind = land.end();
    return lore.titles.rank(scene.form(next - 1))
        && land.national()
        && behind < scene.ceiling(next)
        && scene.token(behind).tag().equals("NN")
        && namingAt[behind] < 0;
  }

  /** True if the word behind the head makes another noun of it. */
  private boolean continues(int next) {
    if (next >= scene.size() || scene.sentenceOf()[next] != scene.sentenceOf()[next - 1]) {
      return false;
    }
    if (namingAt[next] >= 0) {
      return rankBefore(next);
    }
    Token token = scene.token(next);
    boolean hyphen =
        !scene.spaced(next)
            && scene.form(next).matches("[-\u2013]")
            && next + 1 < scene.size()
            && !scene.spaced(next + 1)
            && !scene.form(next + 1).matches("elect|designate|general|in");
    boolean noun =
        token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().equals("NNPS");
    boolean common =
        noun
            && Character.isLowerCase(token.form().charAt(0))
            && !TitleComplements.TIME.matcher(token.form()).matches();
    return hyphen || common && !token.form().equals("designate");
  }
}
