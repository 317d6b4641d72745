package org.sillok.event;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Gist;
import org.sillok.model.Status;

/**
 * Clauses for gatherings that a sentence names by the way: that "the round in Oslo" was held, or is
 * to be, is all that "they spoke by telephone to discuss the round in Oslo" tells of it.
 */
final class GatheringGists {
  private static final int FEWEST = 4;
  private static final int MOST = 30;

  private final Page page;
  private final Tree tree;
  private final Set<String> gatherings;
  private final Set<String> tabled;
  private final Stumps stumps;

  GatheringGists(Page page) {
    this.page = page;
    this.tree = page.tree();
    this.gatherings = page.sets().named("gatherings");
    this.tabled = page.sets().named("tabled");
    this.stumps = new Stumps(page.sets());
  }

  /** "after the three-day round in Oslo": it was held. */
  @Nullable Gist held(int anchor) {
    boolean after = tree.marked(anchor, "after") || tree.marked(anchor, "following");
    if (!gathering(anchor) || !after) {
      return null;
    }
    Retold phrase = new Retold(page, anchor);
    phrase.voice(anchor);
    String words = phrase.voice();
    if (words == null || words.split(" ", -1).length < 2) {
      return null;
    }
    String bare = words.replaceFirst("^(?i:after|following) ", "");
    String comma = bare.contains(",") && !bare.endsWith(",") ? "," : "";
    return new Gist(bare + comma + " " + verb(anchor, Status.HAPPENED), null, phrase.actors());
  }

  /** True if the clause with this word at its top tells something else, and the gathering aside. */
  boolean nested(int anchor, int top) {
    if (!gathering(anchor)) {
      return false;
    }
    for (int k = anchor; k >= 0 && k != top; k = tree.head(k)) {
      int h = tree.head(k);
      if (h < 0) {
        return false;
      }
      boolean inside = tree.is(k, "nmod") && tree.noun(h) && !page.phase(h, tree.caseOf(k));
      if (inside || tree.is(k, "obj") && tree.verb(h) && tabled.contains(tree.lemma(h))) {
        return true;
      }
    }
    return false;
  }

  /** The gathering with what its phrase tells of it, and that it is so; null if that is little. */
  @Nullable Gist gist(int anchor, Status status) {
    Retold phrase = new Retold(page, anchor);
    phrase.voice(anchor);
    String words = phrase.voice();
    if (words == null) {
      return null;
    }
    String before = tree.caseOf(anchor).replace('_', ' ');
    String bare = before.isEmpty() ? words : words.replaceFirst("^(?i:" + before + ") ", "");
    int count = bare.split(" ", -1).length;
    boolean half = bare.contains(" between ") && !bare.contains(" and ");
    boolean clean = !half && !bare.contains(",") && !bare.contains("\"") && !bare.contains("“");
    return count >= FEWEST && count <= MOST && clean && !stumps.at(bare)
        ? new Gist(bare + " " + verb(anchor, status), null, phrase.actors())
        : null;
  }

  private boolean gathering(int anchor) {
    return gatherings.contains(tree.lemma(anchor)) && tree.noun(anchor);
  }

  private String verb(int anchor, Status status) {
    boolean many = tree.token(anchor).tag().toUpperCase(Locale.ROOT).equals("NNS");
    String be = many ? "are" : "is";
    return switch (status) {
      case HAPPENED -> many ? "take place" : "takes place";
      case ONGOING -> many ? "go on" : "goes on";
      case PLANNED -> be + " to take place";
      case POSSIBLE -> "may take place";
      case REQUESTED -> be + " called for";
      case DENIED -> many ? "do not take place" : "does not take place";
      case CANCELLED -> be + " called off";
    };
  }
}
