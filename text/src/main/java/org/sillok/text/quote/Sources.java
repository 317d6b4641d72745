package org.sillok.text.quote;

import java.util.Set;
import java.util.function.IntPredicate;
import org.sillok.model.Span;
import org.sillok.model.Token;

/**
 * Finds who speaks: the words that are the subject of a cue, however it is hung into its sentence.
 */
final class Sources {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final int NEAR = 8;

  private final Passage passage;
  private final SpeakerWords speakers;
  private final IntPredicate quoted;

  /**
   * @param speakers tells who may speak
   * @param quoted tells which tokens stand between quotation marks: they do not name who says them
   */
  Sources(Passage passage, SpeakerWords speakers, IntPredicate quoted) {
    this.passage = passage;
    this.speakers = speakers;
    this.quoted = quoted;
  }

  /** Index of the head of the speaker of the verb at {@code i}, or -1. */
  int ofVerb(int i) {
    int found = ofVerb(i, 0);
    boolean wrong =
        found >= 0 && (quoted.test(found) && !quoted.test(i) || passage.isPunctuation(found));
    return wrong ? beside(i) : found;
  }

  private int ofVerb(int i, int depth) {
    Token verb = passage.token(i);
    int subject = subject(i);
    if (subject >= 0) {
      boolean relative = RELATIVE.contains(passage.token(subject).lemma());
      return relative && verb.relation().equals("acl:relcl") ? verb.head() : subject;
    }
    if (verb.tag().equals("VBG") && verb.head() >= 0 && depth == 0) {
      return ofParticiple(i);
    }
    if (depth < 4 && verb.head() >= 0) {
      if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl")) {
        int governor = verb.head();
        if (passage.token(governor).tag().startsWith("VB")) {
          return ofVerb(governor, depth + 1);
        }
        int noun = verb.is("conj") ? -1 : governorNoun(governor);
        return noun >= 0 || verb.is("conj") ? noun : beside(i);
      }
      if (verb.is("acl")) {
        return verb.head();
      }
    }
    return beside(i);
  }

  /** Of several subjects that the tree gives a verb, the last before it. */
  private int subject(int i) {
    int found = -1;
    for (int c : passage.syntax.childrenIn(i, "nsubj")) {
      found = found < 0 || c < i ? c : found;
    }
    return found;
  }

  /**
   * "..., saying": the subject of the clause that it belongs to; "a letter saying", "officials
   * claiming": the noun before it.
   */
  private int ofParticiple(int i) {
    Token verb = passage.token(i);
    boolean comma = i > 0 && passage.token(i - 1).form().equals(",");
    boolean noun = verb.is("acl") && isNoun(verb.head());
    if (noun && !comma && speakers.sort(passage.token(verb.head())) != null) {
      return verb.head();
    }
    int at = verb.head();
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      int subject = subject(at);
      if (subject >= 0 && subject < i) {
        boolean relative = RELATIVE.contains(passage.token(subject).lemma());
        return relative && passage.token(at).relation().equals("acl:relcl")
            ? passage.token(at).head()
            : subject;
      }
      at = passage.token(at).head();
    }
    return noun ? verb.head() : -1;
  }

  private int governorNoun(int governor) {
    return passage.token(governor).upos().matches("NOUN|PROPN") ? governor : -1;
  }

  /** Where the parse gives no subject: "said NAME" or "NAME said", a name or noun hard by. */
  private int beside(int i) {
    int next = i + 1;
    if (next < passage.size() && sameSentence(i, next) && isNominal(next)) {
      return nounAfter(i);
    }
    for (int t = i - 1; t >= 0 && i - t <= NEAR && sameSentence(i, t); t--) {
      if (isNoun(t) && !quoted.test(t)) {
        return topOfName(t, lastMarkBefore(t));
      }
      if (quoted.test(t)) {
        return -1;
      }
      if (passage.isPunctuation(t) && i - t > 1) {
        return -1;
      }
    }
    return -1;
  }

  /** The head of the noun phrase that begins behind token {@code i}, or -1. */
  int nounAfter(int i) {
    int last = -1;
    for (int t = i + 1; t < passage.size() && t - i <= NEAR + 4 && sameSentence(i, t); t++) {
      if (isNoun(t)) {
        last = t;
      } else if (last >= 0 || !isNominal(t)) {
        break;
      }
    }
    return last < 0 ? -1 : topOfName(last, i);
  }

  /**
   * From the last word of a name up to the head of its phrase, as long as that stands behind {@code
   * after}.
   */
  private int topOfName(int i, int after) {
    int at = i;
    while (passage.token(at).head() > after
        && passage.token(at).head() <= i
        && isNoun(passage.token(at).head())) {
      at = passage.token(at).head();
    }
    return at;
  }

  private int lastMarkBefore(int i) {
    int at = i;
    while (at > 0 && sameSentence(at - 1, i) && !quoted.test(at - 1)) {
      at--;
    }
    return at - 1;
  }

  private boolean sameSentence(int a, int b) {
    return passage.sentenceOf(a) == passage.sentenceOf(b);
  }

  private boolean isNoun(int t) {
    String tag = passage.token(t).tag();
    return (tag.startsWith("NN") || tag.equals("PRP")) && !passage.isPunctuation(t);
  }

  private boolean isNominal(int t) {
    String tag = passage.token(t).tag();
    return isNoun(t)
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("POS");
  }

  /** The words of the speaker with this head. */
  Span phrase(int head) {
    return passage.phrase(head);
  }
}
