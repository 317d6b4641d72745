package org.sillok.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sillok.engine.dating.Narrowing;
import org.sillok.event.Coder;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.Page;
import org.sillok.model.PositionHistory;
import org.sillok.model.RunReport;
import org.sillok.model.StateOfPlay;
import org.sillok.page.PageReader;
import org.sillok.page.Reading;
import org.sillok.page.dating.Dated;
import org.sillok.page.outlet.OutletRules;
import org.sillok.story.Annalist;
import org.sillok.text.Annotator;
import org.sillok.text.who.ActorList;

/**
 * The stages in their order, from a page to what it claims and from claims to the chronology. Each
 * is a pure function; its models are loaded when it is first asked. Safe for many threads.
 */
public final class Stages {
  private final Lazy<PageReader> reader;
  private final Lazy<Annotator> annotator;
  private final Lazy<Coder> coder;
  private final Lazy<Annalist> annalist;
  private final String own;

  private Stages(
      Supplier<PageReader> reader,
      Supplier<Annotator> annotator,
      Supplier<Coder> coder,
      Supplier<Annalist> annalist,
      String own) {
    this.own = own;
    this.reader = new Lazy<>(reader);
    this.annotator = new Lazy<>(annotator);
    this.coder = new Lazy<>(coder);
    this.annalist = new Lazy<>(annalist);
  }

  /** The stages with the models and lists that the program ships. */
  public static Stages standard() {
    return new Stages(
        PageReader::standard, Annotator::standard, Coder::standard, Annalist::standard, "");
  }

  /** The same with a user's own list of actors, which goes before the shipped ones. */
  public static Stages with(ActorList actors) {
    return with(actors, OutletRules.none());
  }

  /**
   * The same with a user's own list of actors and own rules for the pages of outlets, which go
   * before the shipped ones. Either may be empty.
   */
  public static Stages with(ActorList actors, OutletRules outlets) {
    boolean known = !actors.actors().isEmpty();
    boolean ruled = !outlets.rules().isEmpty();
    return new Stages(
        () -> ruled ? PageReader.with(outlets.beforeShipped()) : PageReader.standard(),
        () -> known ? Annotator.standard().with(actors) : Annotator.standard(),
        Coder::standard,
        Annalist::standard,
        (known ? "+actors." + actors.checksum() : "")
            + (ruled ? "+outlets." + outlets.checksum() : ""));
  }

  /** The standard stages, but pages are read without what is known of single outlets. */
  public static Stages withoutOutlets() {
    return new Stages(
        () -> PageReader.with(OutletRules.none()),
        Annotator::standard,
        Coder::standard,
        Annalist::standard,
        "-outlets");
  }

  /** What tells readings with this user's lists from others, to be added to the version. */
  String own() {
    return own;
  }

  /** The article that a page holds, or why it holds none. */
  public Reading read(Page page) {
    return reader.get().read(page);
  }

  /** The article that a page holds, or why it holds none or takes longer than it may. */
  public Reading read(Page page, Duration longest) {
    return reader.get().read(page, longest);
  }

  /** When a page was published, told even where it holds no article. */
  public Dated date(Page page) {
    return reader.get().date(page);
  }

  /** Who, when and who said what in an article. */
  public AnnotatedText annotate(Article article) {
    return annotator.get().annotate(article);
  }

  /** What an annotated article claims. */
  public List<Claim> code(AnnotatedText text) {
    return coder.get().code(text);
  }

  /** What an article claims. */
  public CodedArticle code(Article article) {
    return new CodedArticle(article, code(annotate(article)));
  }

  /**
   * The same articles, those that print no date dated by the others as far as these prove it, and
   * what they claim read anew for that date.
   */
  public List<CodedArticle> narrow(List<CodedArticle> articles) {
    if (articles.stream().noneMatch(a -> Narrowing.isOpen(a.article()))) {
      return articles;
    }
    Narrowing others = Narrowing.by(articles.stream().map(CodedArticle::article).toList());
    List<CodedArticle> out = new ArrayList<>();
    for (CodedArticle a : articles) {
      Dating own = a.article().published();
      Dating narrowed = Narrowing.isOpen(a.article()) ? others.narrowed(a.article()) : own;
      Article article = narrowed.equals(own) ? a.article() : a.article().withPublished(narrowed);
      boolean moved = !narrowed.when().equals(own.when());
      out.add(moved ? code(article) : new CodedArticle(article, a.claims()));
    }
    return List.copyOf(out);
  }

  /** The chronology of these articles. */
  public Chronology compile(List<CodedArticle> articles) {
    return annalist.get().compile(articles);
  }

  /** Where each party stands on each issue, from page to page. */
  public List<PositionHistory> positions(List<CodedArticle> articles) {
    return annalist.get().positions(articles);
  }

  /** How things stand on a day: as known then, or by hindsight. */
  public StateOfPlay stateOfPlay(List<CodedArticle> articles, LocalDate day, boolean hindsight) {
    return annalist.get().stateOfPlay(articles, day, hindsight);
  }

  /** How things stand on a day, from what was compiled of the pages that were out. */
  public StateOfPlay stateOfPlay(Chronology known, LocalDate day, boolean hindsight) {
    return annalist.get().stateOfPlay(known, day, hindsight);
  }

  /** The words by which a page says that it is a translation. */
  public Optional<String> translation(Article page) {
    return annalist.get().translation(page);
  }

  /** What is new, changed or withdrawn between two chronologies. */
  public RunReport changes(Chronology before, Chronology after) {
    return annalist.get().changes(before, after);
  }
}
