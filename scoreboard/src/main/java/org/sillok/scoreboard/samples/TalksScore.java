package org.sillok.scoreboard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillok.engine.Stages;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.CodedArticle;
import org.sillok.model.Dating;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.When;
import org.sillok.scoreboard.Figure;
import tools.jackson.databind.JsonNode;

/**
 * What parties demand, offer and refuse, the deadlines and the proposals: in the sample story, and
 * in single sentences of many matters, half of which were not looked at while rules were written.
 * The rules are those of the seeds' scorer: a party and the beginning of a word of the issue.
 */
final class TalksScore {
  /** The day on which each sentence is thought to be printed, a Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2031, 10, 15);

  private static final int GOLD = 4;

  private final String name;
  private long positions;
  private long given;
  private long found;
  private long stance;
  private long conditions;
  private long conditionsFound;
  private long deadlines;
  private long deadlinesGiven;
  private long deadlinesFound;
  private long proposals;
  private long proposalsFound;
  private long provisions;
  private long provisionsFound;

  private TalksScore(String name) {
    this.name = name;
  }

  /**
   * The figures of positions, deadlines and proposals, by task.
   *
   * @param file {@code samples/talks/sentences.tsv}
   */
  static Map<String, List<Figure>> of(SampleStory story, Path file, Stages stages)
      throws IOException {
    TalksScore pages = new TalksScore("story");
    for (JsonNode page : story.gold().path("pages")) {
      String name = page.path("file").asString();
      pages.add(TalksGold.of(page), story.page(name).map(CodedArticle::claims).orElse(List.of()));
    }
    TalksScore tune = new TalksScore("sentences, seen");
    TalksScore kept = new TalksScore("sentences, unseen");
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Article article = Article.ofText(cells[0], cells[3], Dating.entered(When.day(DAY)));
      TalksScore half = cells[1].equals("tune") ? tune : kept;
      half.add(TalksGold.of(cells[GOLD]), stages.code(article).claims());
    }
    Map<String, List<Figure>> out = new LinkedHashMap<>();
    for (TalksScore score : List.of(pages, tune, kept)) {
      score.figures(out);
    }
    return out;
  }

  private void add(TalksGold gold, List<Claim> claims) {
    List<PositionClaim> stands = of(PositionClaim.class, claims);
    List<DeadlineClaim> days = of(DeadlineClaim.class, claims);
    List<ProposalClaim> papers = of(ProposalClaim.class, claims);
    positions += gold.positions().size();
    given += stands.size();
    double[][] weights = new double[gold.positions().size()][stands.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < stands.size(); j++) {
        weights[i][j] = gold.positions().get(i).weight(stands.get(j));
      }
    }
    int[] pairs = Assignment.of(weights);
    for (int i = 0; i < pairs.length; i++) {
      TalksGold.Position position = gold.positions().get(i);
      if (pairs[i] >= 0) {
        PositionClaim claim = stands.get(pairs[i]);
        found++;
        stance += position.right(claim) ? 1 : 0;
        conditions += position.condition() ? 1 : 0;
        conditionsFound += position.condition() && claim.condition() != null ? 1 : 0;
      }
    }
    deadlines += gold.deadlines().size();
    deadlinesGiven += days.size();
    double[][] falls = new double[gold.deadlines().size()][days.size()];
    for (int i = 0; i < falls.length; i++) {
      for (int j = 0; j < days.size(); j++) {
        falls[i][j] = gold.deadlines().get(i).weight(days.get(j));
      }
    }
    deadlinesFound += paired(falls);
    double[][] laid = new double[gold.proposals().size()][papers.size()];
    for (int i = 0; i < laid.length; i++) {
      proposals++;
      provisions += gold.proposals().get(i).provisions().size();
      for (int j = 0; j < papers.size(); j++) {
        laid[i][j] = gold.proposals().get(i).weight(papers.get(j));
      }
    }
    int[] paperOf = Assignment.of(laid);
    for (int i = 0; i < paperOf.length; i++) {
      if (paperOf[i] >= 0) {
        proposalsFound++;
        provisionsFound += gold.proposals().get(i).found(papers.get(paperOf[i]));
      }
    }
  }

  private static <T extends Claim> List<T> of(Class<T> kind, List<Claim> claims) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** How many rows of a table can be paired. */
  static long paired(double[][] weights) {
    long out = 0;
    for (int column : Assignment.of(weights)) {
      out += column >= 0 ? 1 : 0;
    }
    return out;
  }

  private void figures(Map<String, List<Figure>> out) {
    List<Figure> stands = out.computeIfAbsent("samples:positions", k -> new ArrayList<>());
    stands.add(Figure.share(name + ": recall", found, positions));
    stands.add(Figure.share(name + ": precision", found, given));
    stands.add(Figure.share(name + ": stance (of found)", stance, found));
    stands.add(
        Figure.share(
            name + ": condition told (of found that have one)", conditionsFound, conditions));
    stands.add(Figure.count(name + ": gold", positions));
    List<Figure> falls = out.computeIfAbsent("samples:deadlines", k -> new ArrayList<>());
    falls.add(Figure.share(name + ": recall", deadlinesFound, deadlines));
    falls.add(Figure.share(name + ": precision", deadlinesFound, deadlinesGiven));
    falls.add(Figure.count(name + ": gold", deadlines));
    List<Figure> papers = out.computeIfAbsent("samples:proposals", k -> new ArrayList<>());
    papers.add(Figure.share(name + ": recall", proposalsFound, proposals));
    papers.add(Figure.share(name + ": provisions", provisionsFound, provisions));
    papers.add(Figure.count(name + ": gold", proposals));
  }
}
