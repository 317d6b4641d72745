package org.sillok.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.OfficeMention;
import org.sillok.model.Sector;

/** The office and the PLOVER sector of somebody who is named, by what stands around his name. */
final class Sectors {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Tree tree;
  private final AnnotatedText text;
  private final Heads heads;
  private final Map<String, Optional<Sector>> ofTitle = new HashMap<>();

  Sectors(Tree tree, Heads heads) {
    this.tree = tree;
    this.text = tree.text();
    this.heads = heads;
  }

  /** The office of somebody, the one told nearest; of nobody named, the one told right there. */
  @Nullable OfficeMention office(int entity, int near) {
    OfficeMention best = null;
    for (OfficeMention o : text.offices()) {
      if (o.person() == entity
          && o.tense() != OfficeMention.Tense.FORMER
          && o.tense() != OfficeMention.Tense.INCOMING
          && (best == null
              || Math.abs(o.span().start() - tree.token(near).span().start())
                  < Math.abs(best.span().start() - tree.token(near).span().start()))) {
        best = o;
      }
    }
    return best == null ? unnamed(near) : best;
  }

  private @Nullable OfficeMention unnamed(int token) {
    for (OfficeMention o : text.offices()) {
      if (o.person() < 0 && o.span().covers(tree.token(token).span())) {
        return o;
      }
    }
    return null;
  }

  @Nullable Sector sectorAround(int h, int first) {
    Heads.Head own = heads.of(tree.lemma(h));
    if (own != null) {
      return own.sector();
    }
    for (int k = Math.max(tree.sentenceStart(h), first - 3); k < first; k++) {
      Heads.Head before = heads.of(tree.lemma(k));
      if (before != null && before.sector() != null) {
        return before.sector();
      }
    }
    return null;
  }

  /** The sector of an office by its title, by its last words first; null if none tells it. */
  @Nullable Sector sector(String title) {
    return ofTitle.computeIfAbsent(title, t -> Optional.ofNullable(read(t))).orElse(null);
  }

  private @Nullable Sector read(String title) {
    String[] words = NO_LETTERS.split(title.toLowerCase(Locale.ROOT));
    for (int k = words.length - 1; k >= 0; k--) {
      Heads.Head head = heads.of(words[k]);
      if (head != null && head.sector() != null) {
        return head.sector();
      }
    }
    return null;
  }
}
