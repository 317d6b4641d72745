package org.sillok.text.who;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EntityType;
import org.sillok.model.OfficeMention.Tense;

/** What stands before the head of a title: rank, country, organisation, tense, article. */
final class TitleModifiers {
  /** What the words before a head tell. */
  static final class Left {
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

  private final Lore lore;
  private final Scene scene;
  private final List<Naming> namings;
  private final int[] namingAt;

  TitleModifiers(Lore lore, Scene scene, List<Naming> namings, int[] namingAt) {
    this.lore = lore;
    this.scene = scene;
    this.namings = namings;
    this.namingAt = namingAt;
  }

  /** Walks from the head to the left over all that belongs to the title. */
  Left left(int headFirst) {
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
        } else if (naming.country() != null && branch(naming)) {
          out.country = out.country == null ? naming.country() : out.country;
          out.titleFirst = naming.first() + 1;
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
      if (tag.equals("PRP$") || tag.equals("WP$")) {
        out.first = i;
        out.owner = i;
        out.definite = true;
        break;
      }
      if (tag.equals("DT") || tag.equals("PDT")) {
        out.first = i;
        out.definite =
            form.equalsIgnoreCase("the")
                || form.equalsIgnoreCase("this")
                || form.equalsIgnoreCase("that");
        break;
      }
      if (!modifier(i, tag, form)) {
        break;
      }
      out.first = i;
      boolean union = form.equals("European") && !owned;
      if (union && scene.form(headFirst).equalsIgnoreCase("commissioner")) {
        out.country = out.country == null ? "EUR" : out.country;
        out.titleFirst = i;
      }
      word(out, i, form, owned);
      owned = false;
      i--;
    }
    return out;
  }

  /** "EU Fisheries" of "EU Fisheries Commissioner": a country and a matter, and no organisation. */
  private boolean branch(Naming naming) {
    boolean unknown = naming.fact() == null && naming.type() == EntityType.ORGANISATION;
    String last = scene.form(naming.end() - 1);
    return unknown
        && naming.end() - naming.first() > 1
        && lore.bodyHeads.head(last) == null
        && !last.matches("\\p{Lu}+");
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
    boolean noun =
        tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.equals("CD")
            || tag.equals("HYPH")
            || tag.equals("AFX")
            || tag.equals("FW");
    boolean participle =
        (tag.equals("VBN") || tag.equals("VBG"))
                && (scene.token(i).is("amod") || lore.titles.noise(form))
            || form.equalsIgnoreCase("acting");
    boolean adverb =
        tag.startsWith("RB") && (lore.titles.tense(form) != null || lore.titles.noise(form));
    boolean hyphen = form.equals("-") && !scene.spaced(i);
    boolean joint =
        (form.equals("and") || form.equals("&"))
            && i > scene.floor(i)
            && scene.capital(i - 1)
            && scene.capital(i + 1)
            && namingAt[i - 1] < 0
            && namingAt[i + 1] < 0
            && scene.token(i - 1).tag().startsWith("NNP")
            && lore.titles.endingAt(scene.tokens(), i - 1, scene.floor(i), new int[1]) == null;
    boolean time = TitleComplements.TIME.matcher(form).matches() && !form.equalsIgnoreCase("may");
    return (noun
            || participle
            || adverb
            || hyphen
            || joint
            || form.equalsIgnoreCase("no.")
            || form.equalsIgnoreCase("then")
            || form.equalsIgnoreCase("ex"))
        && !time;
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
}
