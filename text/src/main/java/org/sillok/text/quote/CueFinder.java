package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.Token;

/** Finds the cues of a passage and what the syntax says of their speakers and contents. */
final class CueFinder {
  private static final Set<String> AUXILIARY_PASSIVE = Set.of("aux:pass");

  /** How many tokens may stand between a verb and its "that": a hearer, an occasion, a remark. */
  private static final int FAR = 25;

  private static final Set<String> HEARD_BY_OBJECT = Set.of("tell", "ask");

  private final Passage passage;
  private final CueWords words;
  private final IntPredicate quoted;
  private final Clauses clauses;
  private final Sources sources;

  /**
   * @param speakers tells who may speak
   * @param quoted tells which tokens stand between quotation marks
   */
  CueFinder(Passage passage, CueWords words, SpeakerWords speakers, IntPredicate quoted) {
    this.passage = passage;
    this.words = words;
    this.quoted = quoted;
    this.clauses = new Clauses(passage, quoted);
    this.sources = new Sources(passage, speakers, quoted);
  }

  List<Cue> find() {
    List<Cue> out = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      Token t = passage.token(i);
      Cue cue = null;
      if (t.lemma().equals("accord") || t.form().equalsIgnoreCase("according")) {
        cue = accordingTo(i);
      } else if (t.tag().startsWith("VB")) {
        CueWord word = phrase(i);
        word = word == null ? words.verb(t.lemma()) : word;
        cue = word == null || declined(i) ? null : verb(i, word);
      } else if (t.tag().startsWith("NN")) {
        CueWord word = words.noun(t.lemma());
        cue = word == null ? null : noun(i, word);
      }
      if (cue != null) {
        out.add(withSource(cue, out));
      }
    }
    return out;
  }

  /** "made it clear": a verb that brings in words only with a second word behind it. */
  private @Nullable CueWord phrase(int i) {
    for (int t = i + 1; t < passage.size() && t <= i + 3; t++) {
      CueWord word = words.verb(passage.token(i).lemma() + " " + passage.token(t).lemma());
      if (word != null && passage.sentenceOf(t) == passage.sentenceOf(i)) {
        return word;
      }
    }
    return null;
  }

  /** "declined to comment": nothing was said. */
  private boolean declined(int i) {
    int governor = passage.token(i).head();
    return passage.token(i).is("xcomp")
        && governor >= 0
        && words.silent(passage.token(governor).lemma());
  }

  /** "..., adding that": a participle whose subject was lost has that of the cue before it. */
  private Cue withSource(Cue cue, List<Cue> before) {
    if (cue.source() != null
        || before.isEmpty()
        || !passage.token(cue.token()).tag().equals("VBG")) {
      return cue;
    }
    Cue last = before.get(before.size() - 1);
    return passage.sameParagraph(last.token(), cue.token()) ? cue.spokenBy(last) : cue;
  }

  /** A verb of no list as a cue beside quoted words, or null if nobody is its subject. */
  @Nullable Cue anyVerb(int i) {
    int source = isPassive(i) ? -1 : sources.ofVerb(i);
    return source < 0
        ? null
        : new Cue(
            i,
            passage.token(i).span(),
            sources.phrase(source),
            source,
            List.of(),
            null,
            Quotation.Act.SPEECH,
            true);
  }

  private @Nullable Cue verb(int i, CueWord word) {
    if (isPassive(i)) {
      return null;
    }
    int source = sources.ofVerb(i);
    List<Integer> content = word.has("noun") ? List.of() : contentOfVerb(i, word, source);
    if (says(i, source) || clauses.unnamed(content)) {
      content = List.of();
    }
    return new Cue(
        i,
        passage.token(i).span(),
        source < 0 ? null : sources.phrase(source),
        source,
        content,
        addressee(i, word),
        act(i, word, content),
        true);
  }

  /**
   * "This is to say that", "not to mention that": turns of phrase, and nobody speaks. Words in
   * marks may still stand beside them.
   */
  private boolean says(int i, int source) {
    boolean nobody = source < 0 && i > 0 && passage.token(i - 1).form().equals("to");
    return nobody || source >= 0 && passage.token(source).form().matches("(?i)th(?:is|at|ese|ose)");
  }

  private Quotation.Act act(int i, CueWord word, List<Integer> content) {
    if (word.act() != Quotation.Act.SPEECH) {
      return word.act();
    }
    if (word.has("for")) {
      return Quotation.Act.INTENT;
    }
    int object = passage.syntax.child(i, "obj");
    int infinitive = passage.syntax.child(i, "xcomp");
    if (word.has("np") && content.contains(object) && !content.contains(infinitive)) {
      return Quotation.Act.SPEECH; // "reaffirmed the willingness to talk" is said, not done
    }
    for (int t : content) {
      String tag = passage.token(t).tag();
      if (quoted.test(t) || tag.matches("VB[DZP]|MD")) {
        return Quotation.Act.SPEECH;
      }
      if (tag.equals("VB")) {
        return Quotation.Act.INTENT;
      }
    }
    return Quotation.Act.SPEECH;
  }

  private boolean isPassive(int i) {
    for (int c : passage.syntax.children(i)) {
      Token t = passage.token(c);
      if (AUXILIARY_PASSIVE.contains(t.relation()) || t.relation().equals("nsubj:pass")) {
        return true;
      }
    }
    // "the talks held", "a plan announced": a participle that modifies what was said
    Token t = passage.token(i);
    return t.tag().equals("VBN") && (t.relation().equals("acl") || t.is("amod"));
  }

  private List<Integer> contentOfVerb(int i, CueWord word, int source) {
    boolean clause = word.has("that") || word.has("tell");
    if (clause) {
      List<Integer> both = clauses.interrupted(i, source);
      if (!both.isEmpty()) {
        return both;
      }
      int ccomp = passage.syntax.child(i, "ccomp");
      List<Integer> told =
          ccomp < 0 ? List.of() : without(passage.syntax.subtree(ccomp), i, source);
      if (clauses.isWhole(told, i)) {
        return clauses.cut(clauses.upTo(told, i, source), i);
      }
      List<Integer> that = clauses.cut(thatClause(i, i + FAR), i);
      if (!that.isEmpty()) {
        return that;
      }
      List<Integer> around = parenthetical(i);
      if (!around.isEmpty()) {
        return around;
      }
      List<Integer> beside = source < 0 ? List.of() : clauses.beside(i, source, told.isEmpty());
      if (!beside.isEmpty() || !told.isEmpty()) {
        return beside.isEmpty() ? told : beside;
      }
    }
    if (word.has("to") || word.has("ask") || word.has("tell")) {
      int xcomp = passage.syntax.child(i, "xcomp");
      if (xcomp < 0 && word.has("ask")) {
        xcomp = passage.syntax.child(i, "advcl");
      }
      if (xcomp > i && hasTo(xcomp)) {
        List<Integer> content = new ArrayList<>();
        int object = passage.syntax.child(i, "obj");
        if (word.has("ask") && object > i) {
          content.addAll(passage.syntax.subtree(object));
        }
        content.addAll(passage.syntax.subtree(xcomp));
        content.sort(null);
        return content.stream().distinct().toList();
      }
    }
    if (word.has("for")) {
      for (int obl : passage.syntax.childrenIn(i, "obl")) {
        int mark = passage.syntax.child(obl, "case");
        String behind = word.lemma().substring(word.lemma().indexOf(' ') + 1);
        if (obl > i && mark > i && passage.token(mark).form().equals(behind)) {
          return passage.syntax.subtree(obl, c -> c != mark);
        }
      }
    }
    if (word.has("np")) {
      int object = passage.syntax.child(i, "obj");
      if (object > i) {
        return passage.syntax.subtree(object);
      }
    }
    return isOpen(i) ? List.of() : quotedPart(i);
  }

  /** "would reject any “deal”": not yet done, so no words of his. */
  private boolean isOpen(int i) {
    return passage.syntax.childrenIn(i, "aux").stream()
        .anyMatch(a -> passage.token(a).tag().equals("MD"));
  }

  /**
   * "called the plan “a mistake”": of what hangs behind the verb, that which holds quoted words.
   */
  private List<Integer> quotedPart(int i) {
    for (int c : passage.syntax.children(i)) {
      if (c > i && !passage.token(c).is("punct") && !passage.token(c).is("conj")) {
        List<Integer> part = passage.syntax.subtree(c);
        if (part.stream().anyMatch(quoted::test)) {
          return part;
        }
      }
    }
    return List.of();
  }

  private boolean hasTo(int verb) {
    int mark = passage.syntax.child(verb, "mark");
    return mark >= 0 && passage.token(mark).form().equalsIgnoreCase("to");
  }

  /**
   * A clause that "that" opens, up to {@code last}, and that is no relative clause since it has a
   * subject of its own: hung on a hearer or a noun, it is still what was said. What stands between
   * commas before it may hold verbs.
   */
  private List<Integer> thatClause(int i, int last) {
    boolean inserted = false;
    for (int t = i + 1; t <= last && t < passage.size(); t++) {
      Token that = passage.token(t);
      boolean comma = that.form().equals(",");
      inserted ^= comma;
      boolean stops =
          passage.isPunctuation(t) && !comma && !that.tag().equals("HYPH")
              || !inserted && that.tag().matches("VB[DZP]|MD")
              || passage.sentenceOf(t) != passage.sentenceOf(i);
      if (stops || quoted.test(t)) {
        return List.of();
      }
      int verb = that.head();
      if (that.form().equals("that") && that.is("mark") && verb > t) {
        int subject = passage.syntax.child(verb, "nsubj");
        int from = t;
        return subject > t
            ? passage.syntax.subtree(verb).stream().filter(c -> c >= from).toList()
            : List.of();
      }
    }
    return List.of();
  }

  /** "The port will close, officials said": the sentence around the cue's own little clause. */
  private List<Integer> parenthetical(int i) {
    Token t = passage.token(i);
    if (!t.is("parataxis") || t.head() < 0) {
      return List.of();
    }
    Set<Integer> own = Set.copyOf(passage.syntax.subtree(i));
    return passage.syntax.subtree(t.head(), c -> !own.contains(c));
  }

  private List<Integer> without(List<Integer> tokens, int cue, int source) {
    return tokens.stream().filter(t -> t != cue && t != source).toList();
  }

  private @Nullable Span addressee(int i, CueWord word) {
    if (word.has("tell") || HEARD_BY_OBJECT.contains(word.lemma())) {
      int hearer = passage.syntax.child(i, "iobj");
      if (hearer < 0) {
        hearer = passage.syntax.child(i, "obj");
      }
      if (hearer > i && passage.token(hearer).upos().matches("NOUN|PROPN|PRON")) {
        return passage.phrase(hearer);
      }
    }
    for (int obl : passage.syntax.childrenIn(i, "obl")) {
      int mark = passage.syntax.child(obl, "case");
      if (obl > i && mark >= 0 && passage.token(mark).form().equals("to")) {
        return passage.phrase(obl);
      }
    }
    return null;
  }

  /** "Oslo's claim that the port is open". */
  private @Nullable Cue noun(int i, CueWord word) {
    List<Integer> content = thatClause(i, i + 1);
    if (content.isEmpty()) {
      return null;
    }
    int source = passage.syntax.child(i, "nmod:poss");
    return new Cue(
        i,
        passage.token(i).span(),
        source < 0 ? null : passage.phrase(source),
        source,
        content,
        null,
        word.act(),
        false);
  }

  /** "..., according to the ministry": the rest of the sentence is the content. */
  private @Nullable Cue accordingTo(int i) {
    if (i + 2 >= passage.size() || !passage.token(i + 1).form().equals("to")) {
      return null;
    }
    int head = sources.nounAfter(i + 1);
    if (head < 0) {
      return null;
    }
    Set<Integer> own = Set.copyOf(ownWords(i, head));
    List<Integer> content = new ArrayList<>();
    for (int t = passage.sentence(i).firstToken(); t < passage.sentence(i).endToken(); t++) {
      if (!own.contains(t)) {
        content.add(t);
      }
    }
    Span cue = passage.token(i).span().union(passage.token(i + 1).span());
    return new Cue(i, cue, passage.phrase(head), head, content, null, Quotation.Act.SPEECH, false);
  }

  private List<Integer> ownWords(int according, int head) {
    List<Integer> own = new ArrayList<>(passage.syntax.subtree(head));
    own.add(according);
    own.add(according + 1);
    for (int t = according; t <= head; t++) {
      own.add(t);
    }
    return own.stream().distinct().toList();
  }
}
