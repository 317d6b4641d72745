package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;

/** Whom "the two sides", "both countries", "the two" name: those that were named last. */
final class Pairs {
  private static final Set<String> PAIRED =
      Set.of("side", "country", "nation", "government", "ally", "neighbour", "neighbor", "state");

  private static final Set<String> PERSONS =
      Set.of(
          "leader",
          "minister",
          "president",
          "envoy",
          "negotiator",
          "diplomat",
          "official",
          "man",
          "woman",
          "premier",
          "ambassador");

  private static final Set<String> RIVALS = Set.of("rival", "foe", "enemy");

  /** In how many words before "the two" they are looked for. */
  private static final int NEAR = 80;

  private final Tree tree;
  private final Parties parties;

  Pairs(Tree tree, Parties parties) {
    this.tree = tree;
    this.parties = parties;
  }

  /** The two whom a phrase stands for; empty if it stands for no two. */
  List<Party> at(int head) {
    List<Party> sides = pair(head);
    return sides.isEmpty() ? twoOfThem(head) : sides;
  }

  /** "the two sides", "both countries": the two governments that were named last. */
  private List<Party> pair(int head) {
    Mention own = tree.mention(head);
    String noun = tree.lemma(head);
    boolean person = PERSONS.contains(noun);
    boolean state = PAIRED.contains(noun) || RIVALS.contains(noun);
    if (!state && !person || own != null && own.form() == Mention.Form.NAME) {
      return List.of();
    }
    boolean two = false;
    for (int c : tree.children(head)) {
      String f = tree.form(c);
      boolean each = noun.equals("side") && (f.equals("each") || f.equals("neither"));
      two |= c < head && (f.equals("two") || f.equals("both") || each);
      if (c < head && tree.mention(c) != null && tree.mention(c) != own) {
        return List.of(); // "two Norwegian officials"
      }
    }
    if (!two) {
      return List.of();
    }
    boolean all = person && !tree.form(Math.max(head - 1, 0)).equals("both") && !definite(head);
    if (all) {
      return List.of();
    }
    List<Party> named = person ? people(head, List.of()) : last(head);
    return named.isEmpty() ? meant(head) : named;
  }

  private boolean definite(int head) {
    int det = tree.child(head, "det");
    return det >= 0 && tree.form(det).equals("the");
  }

  /** "the two agreed": the two people or governments, of two countries, that were named last. */
  private List<Party> twoOfThem(int head) {
    boolean alone = tree.form(head).equals("two") || tree.form(head).equals("both");
    if (!alone) {
      return List.of();
    }
    boolean misread = tree.is(head, "nummod") && tree.lemma(tree.head(head)).equals("meet");
    if (tree.is(head, "nsubj") || misread) {
      List<Party> here = meant(head, tree.sentenceStart(head));
      List<Party> two = here.isEmpty() ? people(head, List.of()) : here;
      return two.isEmpty() ? meant(head) : two;
    }
    // "she telephoned both of them": two others than she
    int verb = tree.head(head);
    boolean them =
        tree.prepositional(head, "of").stream().anyMatch(t -> tree.form(t).equals("them"));
    if (!them || verb < 0 || !tree.is(head, "obj") && !tree.is(head, "obl")) {
      return List.of();
    }
    List<Party> own = new ArrayList<>();
    for (int s : tree.subjects(verb)) {
      own.addAll(parties.at(s));
    }
    return people(head, own);
  }

  /**
   * The two people, of two countries, that were named last, else the two governments.
   *
   * @param not who is not meant
   */
  private List<Party> people(int head, List<Party> not) {
    List<Party> out = new ArrayList<>();
    int from = Math.max(0, head - NEAR);
    for (int k = head - 1; k >= from && out.size() < 2; k--) {
      Mention m = tree.mention(k);
      if (m != null && m.form() != Mention.Form.DEMONYM && m.type() == EntityType.PERSON) {
        Party p = parties.ofMention(k, m);
        if (p != null
            && p.actor().country() != null
            && out.stream().noneMatch(p::sameSide)
            && not.stream().noneMatch(p::sameSide)) {
          out.add(0, p);
        }
      }
    }
    return out.size() == 2 ? List.copyOf(out) : not.isEmpty() ? last(head) : List.of();
  }

  /** The two governments that were named last before a token; empty if there are no two. */
  List<Party> last(int head) {
    List<Party> out = new ArrayList<>();
    for (int k = head - 1; k >= 0 && out.size() < 2; k--) {
      Mention m = tree.mention(k);
      if (m != null && m.type() == EntityType.GOVERNMENT && m.form() == Mention.Form.NAME) {
        Party p = parties.ofMention(k, m);
        if (p != null && p.actor().country() != null && out.stream().noneMatch(p::sameSide)) {
          out.add(p);
        }
      }
    }
    return out.size() == 2 ? out : List.of();
  }

  /** The two countries that are meant by whatever words; empty if there are more or fewer. */
  private List<Party> meant(int head) {
    return meant(head, Math.max(0, head - NEAR));
  }

  private List<Party> meant(int head, int from) {
    List<Party> out = new ArrayList<>();
    for (int k = head - 1; k >= from; k--) {
      Mention m = tree.mention(k);
      if (m != null && m.form() != Mention.Form.PRONOUN && m.type() != EntityType.PLACE) {
        Party p = parties.ofMention(k, m);
        if (p != null
            && p.actor().country() != null
            && m.type() != EntityType.ORGANISATION
            && out.stream().noneMatch(p::sameSide)) {
          out.add(0, p);
        }
      }
    }
    return out.size() == 2 ? List.copyOf(out) : List.of();
  }
}
