package org.sillok.text.quote;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;
import org.sillok.model.Token;

/**
 * Reads the words behind a closing quotation mark in their order: “...,” said NAME; “...,” NAME,
 * the minister, told reporters; “...,” a source who was there said. Trees often fail there, since
 * the quoted words are drawn into the sentence.
 */
final class Dialogue {
  private static final int LONGEST_INSERTION = 40;
  private static final int LONGEST_PHRASE = 14;

  /**
   * What was read.
   *
   * @param verb index of the verb of saying
   * @param head index of the head of its subject
   * @param source the subject's words, without what is inserted behind a comma
   */
  record Tag(int verb, int head, Span source) {}

  private final Passage passage;
  private final CueWords words;
  private final IntPredicate quoted;

  Dialogue(Passage passage, CueWords words, IntPredicate quoted) {
    this.passage = passage;
    this.words = words;
    this.quoted = quoted;
  }

  /**
   * Reads from token {@code from} on.
   *
   * @param open true if the quoted words end in a comma, so that whatever verb follows says them
   */
  @Nullable Tag read(int from, boolean open) {
    int end = passage.sentence(from).endToken();
    int at = skipAdverbs(from, end);
    if (at < end && isCueVerb(at) && !nominalBefore(at)) {
      Tag inverted = subject(skipAdverbs(at + 1, end), end, at);
      return inverted != null && plain(inverted.head()) ? inverted : null;
    }
    return at >= end || !opensPhrase(at) ? null : named(at, end, open);
  }

  private @Nullable Tag named(int first, int end, boolean open) {
    int at = phraseEnd(first, end);
    int head = headIn(first, at);
    if (head < 0) {
      return null;
    }
    Span source = passage.token(first).span().union(passage.token(trimmed(first, at)).span());
    boolean relative = false;
    int comma = -1;
    for (int t = at; t < end && t - first < LONGEST_INSERTION; t++) {
      Token token = passage.token(t);
      String tag = token.tag();
      if (quoted.test(t) || token.form().matches("[:;]")) {
        return null;
      }
      if (token.form().equals(",")) {
        comma = t;
        relative = false;
      } else if (tag.equals("WP") || tag.equals("WDT")) {
        relative = true;
      } else if (!isAuxiliary(t) && isFinite(t, end) && !relative) {
        boolean closed = comma < 0 || comma == before(t);
        boolean says = isCueVerb(t) || open && closed && comma != at;
        return says && closed ? new Tag(t, head, source) : null;
      } else if (!isAuxiliary(t) && isFinite(t, end)) {
        relative = false;
      }
    }
    return null;
  }

  /** The token before {@code t}, adverbs and auxiliaries passed over. */
  private int before(int t) {
    int at = t - 1;
    while (at > 0
        && (passage.token(at).tag().startsWith("RB")
            || passage.token(at).tag().equals("MD")
            || isAuxiliary(at))) {
      at--;
    }
    return at;
  }

  private @Nullable Tag subject(int first, int end, int verb) {
    if (first >= end || !opensPhrase(first)) {
      return null;
    }
    int at = phraseEnd(first, end);
    int head = headIn(first, at);
    return head < 0
        ? null
        : new Tag(
            verb,
            head,
            passage.token(first).span().union(passage.token(trimmed(first, at)).span()));
  }

  /** "said Monday" has no subject. */
  private boolean plain(int head) {
    return !passage
        .token(head)
        .form()
        .matches("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|later|earlier");
  }

  private int skipAdverbs(int from, int end) {
    int at = from;
    while (at < end
        && (passage.token(at).tag().equals("RB") || passage.token(at).form().equals(","))) {
      at++;
    }
    return at;
  }

  private boolean opensPhrase(int t) {
    String tag = passage.token(t).tag();
    return !quoted.test(t)
        && (tag.startsWith("NN") || tag.startsWith("JJ") || tag.matches("DT|PRP\\$?|CD|PDT"));
  }

  /** Behind the noun phrase that begins at {@code first}, its "of" and "for" included. */
  private int phraseEnd(int first, int end) {
    int at = first;
    while (at < end && at - first < LONGEST_PHRASE && !quoted.test(at)) {
      Token token = passage.token(at);
      String tag = token.tag();
      boolean inside =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.matches("DT|PRP\\$?|CD|PDT|POS|HYPH|CC|FW")
              || tag.equals("IN") && !token.form().matches("(?i)that|because|as|when|while|if")
              || tag.equals("TO") && at > first
              || token.form().matches("[.]") && passage.token(at - 1).tag().equals("NNP");
      if (!inside || at > first && isFinite(at, end)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private int trimmed(int first, int end) {
    int last = end - 1;
    while (last > first && passage.token(last).tag().matches("IN|CC|DT|TO|[.]")) {
      last--;
    }
    return last;
  }

  /** The last noun or pronoun before the phrase's first preposition. */
  private int headIn(int first, int end) {
    int head = -1;
    for (int t = first; t < end; t++) {
      String tag = passage.token(t).tag();
      if (tag.startsWith("NN") || tag.equals("PRP") || head < 0 && tag.matches("DT|CD")) {
        head = t;
      } else if (head >= 0 && passage.token(t).form().equals("of") && part(head)) {
        head = -1;
      } else if (head >= 0 && tag.matches("IN|TO|CC")) {
        break;
      } else if (tag.equals("POS")) {
        head = -1;
      }
    }
    return head < 0 || passage.isPunctuation(head) ? -1 : head;
  }

  /** "one of the sources", "some of them". */
  private boolean part(int head) {
    return passage.token(head).form().matches("(?i)one|two|three|some|many|most|all|none|several");
  }

  private boolean isAuxiliary(int t) {
    return passage.token(t).lemma().matches("have|be|do") && passage.token(t).is("aux");
  }

  private boolean isFinite(int t, int end) {
    return passage.token(t).tag().matches("VB[DZP]|VBN") || misread(t, end);
  }

  private boolean isCueVerb(int t) {
    Token token = passage.token(t);
    boolean finite = token.tag().matches("VB[DZPN]?") || misread(t, passage.sentence(t).endToken());
    return finite && words.verb(token.lemma()) != null;
  }

  /** "Doe writes." read as two nouns: a name, then a form of a verb of saying in small letters. */
  private boolean misread(int t, int end) {
    Token token = passage.token(t);
    boolean closes =
        t + 1 >= end
            || passage.isPunctuation(t + 1)
            || passage.token(t + 1).tag().matches("IN|TO|RB|PRP|DT");
    return token.tag().equals("NNS")
        && t > 0
        && passage.token(t - 1).tag().equals("NNP")
        && Character.isLowerCase(token.form().codePointAt(0))
        && closes
        && words.verb(token.lemma()) != null;
  }

  private boolean nominalBefore(int t) {
    return t > 0 && !quoted.test(t - 1) && passage.token(t - 1).tag().startsWith("NN");
  }
}
