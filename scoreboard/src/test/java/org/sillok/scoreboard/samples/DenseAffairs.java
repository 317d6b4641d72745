package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Chronology;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.PageId;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Provenance;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;
import org.sillok.model.testing.SharedBench;

/**
 * What it costs to compile a dense press: the sample story told again and again, each time so many
 * days later, so that the same parties do the same things in overlapping weeks. Prints the CPU time
 * for a number of affairs, twice and four times as many.
 *
 * <p>Arguments: how many affairs at first (4), days between them (20).
 */
final class DenseAffairs {
  private DenseAffairs() {}

  public static void main(String[] args) throws IOException {
    int affairs = args.length > 0 ? Integer.parseInt(args[0]) : 4;
    int days = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Stages stages = Stages.standard();
    Path folder = SharedBench.root().resolve("samples/mackerel");
    List<CodedArticle> story = List.copyOf(SampleStory.build(folder, stages).coded().values());
    stages.compile(made(story, 2, days)); // so that the compiler has done its work
    out.println("affairs   pages   claims   entries   CPU seconds   seconds a thousand claims");
    for (int n = affairs; n <= 4 * affairs; n *= 2) {
      List<CodedArticle> pages = made(story, n, days);
      long claims = pages.stream().mapToLong(p -> p.claims().size()).sum();
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Chronology made = stages.compile(pages);
      double spent = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "%7d %7d %8d %9d %13.1f %27.2f%n",
          n,
          pages.size(),
          claims,
          made.entries().size(),
          spent,
          spent * 1000 / claims);
    }
  }

  private static List<CodedArticle> made(List<CodedArticle> story, int times, int days) {
    List<CodedArticle> out = new ArrayList<>();
    for (int n = 0; n < times; n++) {
      for (CodedArticle page : story) {
        out.add(later(page, n, (long) n * days));
      }
    }
    return out;
  }

  private static CodedArticle later(CodedArticle page, int n, long days) {
    Article a = page.article();
    PageId id = new PageId(a.page().sha256().substring(8) + String.format(Locale.ROOT, "%08x", n));
    Article article =
        new Article(
            id,
            n + "-" + a.name(),
            a.headline(),
            a.bylines(),
            a.outlet(),
            a.agency(),
            a.section(),
            a.dateline(),
            a.captions(),
            a.marks(),
            a.text(),
            a.alignment(),
            a.language(),
            Dating.entered(later(a.published().when(), days)),
            null);
    List<Claim> claims = new ArrayList<>();
    page.claims().forEach(c -> claims.add(later(c, id, n, days)));
    return new CodedArticle(article, claims);
  }

  private static Claim later(Claim claim, PageId page, int n, long days) {
    ClaimId id = ClaimId.of(claim.id().value(), Integer.toString(n));
    Provenance p = claim.provenance();
    Provenance from =
        new Provenance(page, p.inArticle(), p.inPage(), p.quote(), p.rule(), p.engine());
    When when = later(claim.when(), days);
    return switch (claim) {
      case EventClaim c ->
          new EventClaim(
              id,
              c.type(),
              c.mode(),
              c.contexts(),
              c.status(),
              c.source(),
              c.target(),
              c.symmetric(),
              when,
              c.where(),
              c.about(),
              c.hedges(),
              c.clause(),
              c.trigger(),
              c.attribution(),
              from,
              c.gist());
      case StatementClaim c ->
          new StatementClaim(
              id,
              c.kind(),
              c.speaker(),
              c.content(),
              c.contentSpan(),
              c.addressee(),
              when,
              c.attribution(),
              from,
              c.gist());
      case PositionClaim c ->
          new PositionClaim(
              id,
              c.party(),
              c.stance(),
              c.issue(),
              c.condition(),
              when,
              c.attribution(),
              from,
              c.gist());
      case DeadlineClaim c ->
          new DeadlineClaim(
              id, c.party(), when, c.matter(), c.threat(), c.attribution(), from, c.gist());
      case ProposalClaim c ->
          new ProposalClaim(
              id, c.by(), c.forum(), c.title(), c.provisions(), when, c.attribution(), from);
      case TenureClaim c ->
          new TenureClaim(id, c.person(), c.office(), c.tense(), when, c.attribution(), from);
    };
  }

  private static When later(When when, long days) {
    LocalDate first = when.earliest();
    LocalDate last = when.latest();
    if (first == null) {
      return last == null ? When.UNKNOWN : When.upTo(last.plusDays(days));
    }
    return last == null
        ? When.since(first.plusDays(days))
        : When.days(first.plusDays(days), last.plusDays(days));
  }
}
