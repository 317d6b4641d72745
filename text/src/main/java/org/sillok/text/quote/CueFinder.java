package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.Token;

/** Finds the cues of a passage and what the syntax says of their speakers and contents. */
final class CueFinder {
  private static final Set<String> AUXILIARY_PASSIVE = Set.of("aux:pass");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> HEARD_BY_OBJECT = Set.of("tell", "ask");

  private final Passage passage;
  private final CueWords words;
  private final Sources sources;

  CueFinder(Passage passage, CueWords words) {
    this.passage = passage;
    this.words = words;
    this.sources = new Sources(passage);
  }

  List<Cue> find() {
    List<Cue> out = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      Token t = passage.token(i);
      Cue cue = null;
      if (t.lemma().equals("accord") || t.form().equalsIgnoreCase("according")) {
        cue = accordingTo(i);
      } else if (t.tag().startsWith("VB")) {
        CueWord word = words.verb(t.lemma());
        cue = word == null ? null : verb(i, word);
      } else if (t.tag().startsWith("NN")) {
        CueWord word = words.noun(t.lemma());
        cue = word == null ? null : noun(i, word);
      }
      if (cue != null) {
        out.add(cue);
      }
    }
    return out;
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
    return new Cue(
        i,
        passage.token(i).span(),
        source < 0 ? null : sources.phrase(source),
        source,
        content,
        addressee(i, word),
        word.act(),
        true);
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
      int ccomp = passage.syntax.child(i, "ccomp");
      if (ccomp >= 0) {
        return without(passage.syntax.subtree(ccomp), i, source);
      }
      List<Integer> around = parenthetical(i);
      if (!around.isEmpty()) {
        return around;
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
    if (word.has("np")) {
      int object = passage.syntax.child(i, "obj");
      if (object > i) {
        return passage.syntax.subtree(object);
      }
    }
    return List.of();
  }

  private boolean hasTo(int verb) {
    int mark = passage.syntax.child(verb, "mark");
    return mark >= 0 && passage.token(mark).form().equalsIgnoreCase("to");
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
    int clause = passage.syntax.child(i, "acl");
    if (clause < 0) {
      clause = passage.syntax.child(i, "ccomp");
    }
    if (clause < i || passage.token(clause).relation().equals("acl:relcl")) {
      return null;
    }
    int mark = passage.syntax.child(clause, "mark");
    if (mark < 0 || !RELATIVE.contains(passage.token(mark).form())) {
      return null;
    }
    int source = passage.syntax.child(i, "nmod:poss");
    return new Cue(
        i,
        passage.token(i).span(),
        source < 0 ? null : passage.phrase(source),
        source,
        passage.syntax.subtree(clause),
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
