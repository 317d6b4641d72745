package org.sillok.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sillok.model.Actor;
import org.sillok.model.EventType;
import org.sillok.model.Status;

/**
 * Who is meant where a sentence leaves it to what the page told before: the maker of "the
 * proposal", those on whom "its sanctions" lie, the other of the "we" who agreed.
 */
final class Antecedents {
  /** Acts that answer a thing which another has made. */
  private static final Set<EventType> ANSWERS =
      Set.of(EventType.REJECT, EventType.SUPPORT, EventType.ACCUSE);

  /** Acts that lie on somebody. */
  private static final Set<EventType> LYING =
      Set.of(EventType.SANCTION, EventType.RETREAT, EventType.CONCEDE, EventType.REJECT);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> POINTERS = Set.of("it", "this", "them");
  private static final Set<String> TOGETHER = Set.of("we", "they");
  private static final Set<String> OURS = Set.of("our", "their");
  private static final Set<String> JOINT = Set.of("agree", "concur", "resolve");
  private static final List<String> OWNERS = List.of("poss", "by", "mod", "from");
  private static final List<String> ON = List.of("on", "against");
  private static final List<String> ANSWERED = List.of("of", "against", "for", "to", "on", "at");
  private static final Set<EventType> ASKING = Set.of(EventType.REQUEST, EventType.AGREE);
  private static final Set<String> DECLINING = Set.of("decline", "refuse", "balk", "demur");
  private static final Set<String> MAKING =
      Set.of(
          "put",
          "propose",
          "offer",
          "make",
          "present",
          "suggest",
          "table",
          "demand",
          "submit",
          "announce",
          "impose",
          "issue",
          "set",
          "want",
          "seek",
          "float");

  /** A thing that acts of more types make may be anybody's. */
  private static final int FEW = 3;

  /** In how many sentences before the act the page is searched for a maker. */
  private static final int NEAR = 5;

  private final Page page;
  private final Tree tree;
  private final Things things;

  Antecedents(Page page, Things things) {
    this.page = page;
    this.tree = page.tree();
    this.things = things;
  }

  /** The draft with the sides that the earlier ones give it. */
  Draft complete(Draft d, List<Draft> before) {
    EventType type = d.type();
    Cast cast = d.cast();
    if (type == null || cast.source().isEmpty()) {
      return d;
    }
    List<Party> found = List.of();
    if (together(d) && (cast.target().isEmpty() || inner(d))) {
      found = counterpart(cast.source(), before);
    }
    boolean open = cast.target().isEmpty() || cast.guessed() && d.ruleSuffix().startsWith("~");
    if (found.isEmpty() && open && ANSWERS.contains(type) && !d.match().rule().symmetric()) {
      found = maker(d, before);
    }
    if (found.isEmpty() && cast.target().isEmpty() && LYING.contains(type)) {
      found = burdened(d);
    }
    return found.isEmpty() ? d : d.withCast(new Cast(cast.source(), found, false));
  }

  /** "we agreed", "at our next meeting". */
  private boolean together(Draft d) {
    int i = d.match().anchor();
    if (d.type() == EventType.AGREE && JOINT.contains(tree.lemma(i)) && tree.verb(i)) {
      return tree.subjects(i).stream().anyMatch(s -> TOGETHER.contains(tree.form(s)));
    }
    return d.match().rule().symmetric()
        && d.type() == EventType.CONSULT
        && Arrays.stream(tree.children(i)).anyMatch(c -> OURS.contains(tree.form(c)));
  }

  /** True if the other side was found in what was agreed, and not beside the verb. */
  private boolean inner(Draft d) {
    int i = d.match().anchor();
    return d.type() == EventType.AGREE
        && tree.prepositional(i, "with").isEmpty()
        && tree.objects(i).isEmpty();
  }

  /** With whom one was told to have met last. */
  private static List<Party> counterpart(List<Party> one, List<Draft> before) {
    for (int k = before.size() - 1; k >= 0; k--) {
      Draft d = before.get(k);
      if (d.type() != EventType.CONSULT || d.status() == Status.DENIED) {
        continue;
      }
      List<Party> source = d.cast().source();
      List<Party> target = d.cast().target();
      if (target.isEmpty() && source.size() == 2) {
        target = source.subList(1, 2);
        source = source.subList(0, 1);
      }
      for (boolean turned : new boolean[] {false, true}) {
        List<Party> own = turned ? target : source;
        List<Party> other = turned ? source : target;
        boolean there = own.stream().anyMatch(p -> one.stream().anyMatch(o -> oneOf(o, p)));
        boolean apart =
            !other.isEmpty()
                && other.stream().noneMatch(p -> one.stream().anyMatch(o -> oneOf(o, p)));
        if (there && apart && other.stream().allMatch(p -> p.actor().country() != null)) {
          return other;
        }
      }
    }
    return List.of();
  }

  /** True for the same side, and for "Doe" of whom no country is told beside "Jane Doe". */
  private static boolean oneOf(Party one, Party p) {
    boolean bare = one.actor().kind() == Actor.Kind.PERSON && one.actor().country() == null;
    String name = one.actor().name();
    return p.sameSide(one)
        || bare
            && p.actor().kind() == Actor.Kind.PERSON
            && List.of(p.actor().name().split(" ")).contains(name);
  }

  /** Whose the thing is that the act answers. */
  private List<Party> maker(Draft d, List<Draft> before) {
    int thing = thing(d.match());
    if (thing < 0) {
      return bare(d) ? asked(d, before) : List.of();
    }
    List<Party> told = teller(thing, d.cast().source());
    if (!told.isEmpty()) {
      return told;
    }
    if (POINTERS.contains(tree.form(thing))) {
      thing = lastThing(thing);
      if (thing < 0) {
        return List.of();
      }
    }
    return madeBy(tree.lemma(thing), thing, d, before);
  }

  /**
   * What the act answers, by its object or "in favour of the ban", "against the measure"; or -1.
   */
  private int thing(Match m) {
    int i = m.anchor();
    List<Integer> places = new ArrayList<>(tree.objects(i));
    if (places.isEmpty()) {
      for (String on : ANSWERED) {
        places.addAll(tree.prepositional(i, on));
      }
    }
    int found = -1;
    for (int o : places) {
      boolean known = things.known(tree.lemma(o)) && definite(o);
      boolean told = tree.noun(o) && relative(o) >= 0;
      found = known || told || POINTERS.contains(tree.form(o)) ? o : found;
    }
    return found;
  }

  /** The verb of "the figure that Norway put on the table", or -1. */
  private int relative(int noun) {
    for (int c : tree.children(noun)) {
      boolean clause = tree.token(c).relation().equals("acl:relcl") && tree.verb(c);
      if (clause && MAKING.contains(tree.lemma(c)) && tree.child(c, "nsubj") >= 0) {
        return c;
      }
    }
    return -1;
  }

  private List<Party> teller(int thing, List<Party> source) {
    int verb = relative(thing);
    int subject = verb < 0 ? -1 : tree.child(verb, "nsubj");
    List<Party> there = subject < 0 ? List.of() : page.casting().direct(subject);
    boolean self = there.stream().anyMatch(p -> source.stream().anyMatch(p::sameSide));
    return known(there) && !self ? there : List.of();
  }

  private List<Party> madeBy(String noun, int thing, Draft d, List<Draft> before) {
    List<Party> source = d.cast().source();
    int start = first(d.match().anchor());
    for (int k = d.match().anchor() - 1; k >= start; k--) {
      if (tree.noun(k) && things.alike(noun, tree.lemma(k)) && k != thing) {
        List<Party> owner = owners(k);
        if (!owner.isEmpty()) {
          return owner.stream().anyMatch(p -> source.stream().anyMatch(p::sameSide))
              ? List.of()
              : owner;
        }
      }
    }
    Set<EventType> makers = things.makers(noun);
    boolean done = makers.contains(EventType.SANCTION);
    for (int k = before.size() - 1; k >= 0; k--) {
      Draft b = before.get(k);
      if (b.match().anchor() >= start
          && b.type() != null
          && makers.contains(b.type())
          && !(done && b.type() == EventType.THREATEN)
          && known(b.cast().source())) {
        boolean own =
            !d.match().rule().id().startsWith("support/defend")
                && b.cast().source().stream().anyMatch(p -> source.stream().anyMatch(p::sameSide));
        // fishermen may answer their own government
        if (!own || people(source) && !people(b.cast().source())) {
          return b.cast().source();
        }
      }
    }
    return makers.size() > FEW ? List.of() : only(makers, source, before);
  }

  /** The one side that the page tells to have done such a thing; empty if there are more. */
  private static List<Party> only(Set<EventType> makers, List<Party> source, List<Draft> before) {
    List<Party> found = List.of();
    for (Draft b : before) {
      List<Party> side = b.cast().source();
      if (b.type() == null || !makers.contains(b.type()) || !known(side)) {
        continue;
      }
      boolean other = found.stream().noneMatch(p -> side.stream().anyMatch(p::sameSide));
      if (!found.isEmpty() && other || side.size() > 1) {
        return List.of();
      }
      found = side;
    }
    boolean own = found.stream().anyMatch(p -> source.stream().anyMatch(p::sameSide));
    return own ? List.of() : found;
  }

  /** "She declined": without a word of what. */
  private boolean bare(Draft d) {
    int i = d.match().anchor();
    return d.type() == EventType.REJECT
            && tree.verb(i)
            && DECLINING.contains(tree.lemma(i))
            && tree.objects(i).isEmpty()
            && tree.complements(i).isEmpty()
        || d.type() == EventType.REJECT
            && tree.token(i).relation().equals("acl:relcl")
            && tree.objects(i).contains(tree.head(i));
  }

  /** Who asked it of those who decline, in this sentence or the one before. */
  private List<Party> asked(Draft d, List<Draft> before) {
    List<Party> source = d.cast().source();
    int start = tree.sentenceStart(d.match().anchor());
    start = start > 0 ? tree.sentenceStart(start - 1) : start;
    for (int k = before.size() - 1; k >= 0; k--) {
      Draft b = before.get(k);
      boolean near = b.match().anchor() >= start && b.match().anchor() < d.match().anchor();
      boolean own = b.cast().source().stream().anyMatch(p -> source.stream().anyMatch(p::sameSide));
      if (near
          && b.type() != null
          && ASKING.contains(b.type())
          && known(b.cast().source())
          && !own) {
        return b.cast().source();
      }
    }
    return List.of();
  }

  /** The thing that a pronoun stands for: the object named last before it. */
  private int lastThing(int pronoun) {
    int start = first(pronoun);
    for (int k = pronoun - 1; k >= start; k--) {
      if (tree.noun(k) && things.known(tree.lemma(k))) {
        return k;
      }
    }
    return -1;
  }

  /** On whom the measures lie that the act is about, where the page told it before. */
  private List<Party> burdened(Draft d) {
    Set<Integer> own = Set.copyOf(d.match().tokens());
    for (int t : d.match().tokens()) {
      boolean measure = tree.noun(t) && things.makers(tree.lemma(t)).contains(EventType.SANCTION);
      if (!measure) {
        continue;
      }
      for (int k = t - 1; k >= 0; k--) {
        if (own.contains(k) || !tree.lemma(k).equals(tree.lemma(t))) {
          continue;
        }
        for (String on : ON) {
          for (int p : tree.prepositional(k, on)) {
            List<Party> there = page.parties().within(p);
            boolean self =
                there.stream().anyMatch(x -> d.cast().source().stream().anyMatch(x::sameSide));
            if (known(there) && !self) {
              return there;
            }
          }
        }
      }
    }
    return List.of();
  }

  private List<Party> owners(int noun) {
    for (String place : OWNERS) {
      List<Party> out = new ArrayList<>();
      for (int t : page.casting().tokens(noun, place)) {
        for (Party p : page.casting().direct(t)) {
          if (p.actor().country() != null || p.actor().kind() == Actor.Kind.ORGANISATION) {
            out.add(p);
          }
        }
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  private static boolean people(List<Party> side) {
    return side.stream().allMatch(p -> p.actor().kind() == Actor.Kind.GROUP);
  }

  private boolean definite(int noun) {
    return Arrays.stream(tree.children(noun))
        .anyMatch(c -> c < noun && DEFINITE.contains(tree.form(c)));
  }

  private static boolean known(List<Party> parties) {
    return !parties.isEmpty() && parties.stream().allMatch(p -> p.actor().country() != null);
  }

  /** The first token of the sentences that are searched. */
  private int first(int i) {
    int start = tree.sentenceStart(i);
    for (int n = 0; n < NEAR && start > 0; n++) {
      int before = tree.sentenceStart(start - 1);
      if (before >= start) {
        return start;
      }
      start = before;
    }
    return start;
  }
}
