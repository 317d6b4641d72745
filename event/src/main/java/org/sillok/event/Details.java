package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.Place;
import org.sillok.model.Span;

/** What an event claim tells besides who and when: trigger, place, matter, words of doubt. */
final class Details {
  private static final int ABOUT = 160;

  private final Page page;
  private final Tree tree;

  Details(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  /** The words on which the rule fired, where they stand together; else the anchor alone. */
  Span trigger(Match m) {
    int first = m.anchor();
    int last = m.anchor();
    for (int t : m.tokens()) {
      if (Math.abs(t - m.anchor()) <= 6) {
        first = Math.min(first, t);
        last = Math.max(last, t);
      }
    }
    return tree.span(first, last);
  }

  @Nullable Place where(Match m, @Nullable String mode) {
    int i = m.anchor();
    for (int base : bases(m)) {
      for (String c : List.of("in", "at", "near", "outside")) {
        for (int t : tree.prepositional(base, c)) {
          Place p = place(t);
          if (p != null) {
            return p;
          }
        }
      }
    }
    if ("visit".equals(mode)) {
      Place here = tree.child(i, "cop") >= 0 ? place(i) : null; // "was in Oslo"
      if (here != null) {
        return here;
      }
      for (String c : List.of("obj", "to", "for")) {
        for (int t : c.equals("obj") ? tree.objects(i) : tree.prepositional(i, c)) {
          Place p = place(t);
          if (p != null) {
            return p;
          }
        }
      }
    }
    return null;
  }

  /**
   * On what words the place may hang: on the act itself, on the verb that its noun stands by
   * ("talks ended in Oslo"), on the meeting that it names ("take part in the talks in Oslo").
   */
  private List<Integer> bases(Match m) {
    int i = m.anchor();
    List<Integer> out = new ArrayList<>();
    out.add(i);
    int h = tree.head(i);
    boolean told = tree.is(i, "obj") || tree.is(i, "nsubj") && tree.noun(i);
    if (h >= 0 && told && tree.verb(h)) {
      out.add(h);
    }
    if (tree.noun(i)) {
      for (int c : tree.children(i)) {
        if (c > i && tree.is(c, "acl") && tree.token(c).tag().equals("VBN")) {
          out.add(c); // "a meeting planned in Oslo"
        }
      }
    }
    for (int base : List.copyOf(out)) {
      for (String c : List.of("for", "on", "from")) {
        // "planned for Friday in Oslo", with the place on the day
        tree.prepositional(base, c).stream().filter(this::timed).forEach(out::add);
      }
    }
    for (int t : m.tokens()) {
      if (t != i
          && page.sets()
              .words("@meet", new Resource.Row("sets", 0, List.of()))
              .contains(tree.lemma(t))) {
        out.add(t);
      }
    }
    return out;
  }

  private @Nullable Place place(int t) {
    Mention mention = page.parties().mention(t);
    if (mention == null
        || mention.form() == Mention.Form.DEMONYM
        || mention.form() == Mention.Form.PRONOUN) {
      return null;
    }
    EntityType type = page.text().entities().get(mention.entity()).type();
    if (type != EntityType.PLACE && type != EntityType.GOVERNMENT) {
      return null;
    }
    String words = Blanks.folded(page.text().words(mention.span()));
    Entity entity = page.text().entities().get(mention.entity());
    Place city = entity.place();
    return city == null
        ? new Place(words, entity.country(), null, null)
        : new Place(words, entity.country(), city.latitude(), city.longitude());
  }

  /** What the talks, the call, the agreement are about. */
  @Nullable String about(Match m) {
    int i = m.anchor();
    List<Integer> bases = new ArrayList<>(m.tokens());
    for (int b : bases) {
      for (String c : List.of("on", "about", "over", "regarding", "concerning")) {
        for (int t : tree.prepositional(b, c)) {
          if (!page.parties().at(t).isEmpty() || tree.token(t).upos().equals("PROPN")) {
            continue;
          }
          String s = page.words(t, ABOUT);
          if (s != null && !timed(t)) {
            return s;
          }
        }
      }
    }
    for (int c : tree.complements(i)) {
      if (tree.verb(c)) {
        if (tree.lemma(c).equals("discuss") && !tree.objects(c).isEmpty()) {
          return page.words(tree.objects(c).get(0), ABOUT);
        }
        return page.words(c, ABOUT);
      }
    }
    for (String c : List.of("for", "against")) {
      for (int t : tree.prepositional(i, c)) {
        if (page.parties().at(t).isEmpty() && !timed(t)) {
          return page.words(t, ABOUT);
        }
      }
    }
    for (int t : tree.objects(i)) {
      if (page.parties().at(t).isEmpty() && !m.tokens().contains(t)) {
        return page.words(t, ABOUT);
      }
    }
    return null;
  }

  private boolean timed(int t) {
    return page.text().times().stream().anyMatch(x -> x.span().covers(tree.token(t).span()));
  }

  List<String> hedges(int from, int end, int near) {
    Set<String> words = page.sets().words("@hedges", new Resource.Row("sets", 0, List.of()));
    List<String> out = new ArrayList<>();
    for (int k = from; k < end; k++) {
      if (words.contains(tree.form(k)) && !out.contains(tree.form(k))) {
        out.add(tree.token(k).form().toLowerCase(Locale.ROOT));
      }
    }
    int h = tree.head(near);
    if (h >= 0 && words.contains(tree.lemma(h)) && !out.contains(tree.form(h))) {
      out.add(tree.form(h));
    }
    return out;
  }
}
