package org.sillok.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Claim;

/**
 * Reads from annotated text what the article claims: events with their status, statements,
 * positions, deadlines, proposals, and who holds which office.
 *
 * <p>A coder has no state of its own; one may be shared by threads.
 */
public final class Coder {
  private final String engine;
  private final Lexicon lexicon;
  private final Governors governors;
  private final Heads heads;
  private final WordSets sets;
  private final Things things;
  private final Contexts contexts;
  private final Stances stances;

  /**
   * A coder with the lexicon that comes with it.
   *
   * @param engine the version that is written into every claim's provenance
   */
  public Coder(String engine) {
    this.engine = engine;
    this.sets = new WordSets();
    this.lexicon = new Lexicon(sets);
    this.governors = new Governors();
    this.heads = new Heads();
    this.contexts = new Contexts();
    this.things = new Things();
    this.stances = new Stances(sets);
  }

  /** A coder that signs with the version of the rules. */
  public static Coder standard() {
    return new Coder("rules-1");
  }

  /** What the article claims, in the order of the text. */
  public List<Claim> code(AnnotatedText text) {
    Page page = page(text);
    List<Claim> out = new ArrayList<>();
    out.addAll(new Events(page, lexicon, things).claims());
    out.addAll(new Statements(page).claims());
    Proposals proposals = new Proposals(page);
    List<Positions.Held> held = new Positions(page, stances).held(proposals.laid());
    held.forEach(h -> out.add(h.claim()));
    out.addAll(new Deadlines(page, held).claims());
    out.addAll(proposals.claims());
    out.addAll(new Tenures(page).claims());
    out.sort(
        Comparator.comparing((Claim c) -> c.provenance().inArticle()).thenComparing(Claim::id));
    return List.copyOf(out);
  }

  Page page(AnnotatedText text) {
    return new Page(text, governors, heads, sets, contexts, engine);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Stances stances() {
    return stances;
  }

  Governors governors() {
    return governors;
  }
}
