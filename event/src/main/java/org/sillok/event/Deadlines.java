package org.sillok.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;

/**
 * Makes deadline claims: "its deadline for ... ", "warned that unless ... by the end of the year".
 */
final class Deadlines {
  private static final int MATTER = 200;
  private static final int DISTANCE = 7;
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> GIVES = Set.of("have", "give");
  private static final Set<String> PROMISES =
      Set.of("promise", "pledge", "vow", "agree", "commit", "undertake", "resolve");
  private static final Set<String> ENDS = Set.of("expire", "lapse", "stand", "run", "end", "fall");
  private static final Set<String> TERMS =
      Set.of("offer", "demand", "ultimatum", "proposal", "request", "invitation");
  private static final List<String> WILL = List.of("will", "would", "'ll", "’ll");
  private static final Pattern SPAN = Pattern.compile("P(\\d+)([DWMY])");
  private static final Set<String> LIMITS = Set.of("by", "before", "until", "till");

  private final Page page;
  private final Tree tree;

  Deadlines(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.sentence(i) < 0) {
        continue;
      }
      if ((tree.lemma(i).equals("deadline") || tree.lemma(i).equals("ultimatum")) && tree.noun(i)) {
        noun(i, out);
      } else if (GIVES.contains(tree.lemma(i)) && tree.verb(i) && !tree.is(i, "aux")) {
        term(i, out);
      } else if (PROMISES.contains(tree.lemma(i)) && tree.verb(i)) {
        promise(i, out);
      } else if (ENDS.contains(tree.lemma(i)) && tree.verb(i)) {
        ending(i, out);
      } else if ((tree.is(i, "advcl") || tree.is(i, "ccomp")) && tree.marked(i, CONDITIONS)) {
        condition(i, out);
      }
    }
    return out;
  }

  private void noun(int i, List<Claim> out) {
    List<Party> party = party(i);
    String matter = null;
    for (int c : tree.complements(i)) {
      matter = page.words(c, MATTER);
      int subject = tree.child(c, "nsubj");
      if (matter != null && subject >= 0 && subject > i) {
        matter = page.words(c, MATTER);
      }
    }
    for (int k = i + 1;
        matter == null && k < Math.min(i + DISTANCE, tree.sentenceEnd(i) - 1);
        k++) {
      if (tree.form(k).equals("for") && last(k + 1) == null) {
        int end = k;
        while (end + 1 < tree.sentenceEnd(i) && !tree.form(end + 1).matches("[.,;:”\"]")) {
          end++;
        }
        matter = page.text().words(tree.span(k, end)).replaceAll("\\s+", " ");
      }
    }
    if (party.isEmpty() || matter == null) {
      return;
    }
    int head = Math.max(tree.left(i), i - 4);
    When when = When.UNKNOWN;
    for (int k = head; k <= Math.min(i + 12, tree.sentenceEnd(i) - 1); k++) {
      When w = last(k);
      if (w != null) {
        when = w;
        break;
      }
    }
    if (when.isUnknown() && near(i, "year")) {
      when = yearEnd();
    }
    add(i, party, when, matter, null, "deadline/noun", out);
  }

  /** "has until Friday to reply", "gave Oslo 60 days to reply". */
  private void term(int i, List<Claim> out) {
    When by = null;
    for (int k = i + 1; k < Math.min(tree.sentenceEnd(i), i + 2 * DISTANCE) && by == null; k++) {
      if (LIMITS.contains(tree.form(k)) && k + 1 < tree.sentenceEnd(i)) {
        by = last(k + 1);
      } else if (tree.lemma(i).equals("give")) {
        by = after(k);
      }
    }
    int what = -1;
    for (int k = i + 1; by != null && k < tree.sentenceEnd(i); k++) {
      if (tree.verb(k) && tree.infinitive(k) && tree.under(k, i)) {
        what = k;
        break;
      }
    }
    String matter = what < 0 ? null : page.words(what, MATTER);
    List<Party> party = new ArrayList<>();
    for (int s : tree.subjects(i)) {
      party.addAll(page.parties().within(s));
    }
    if (matter != null && by != null && !party.isEmpty()) {
      add(i, party, by, matter, null, "deadline/term", out);
    }
  }

  /** The last day of a span of time that begins with the page, or null. */
  private @Nullable When after(int token) {
    LocalDate published = page.timing().published();
    for (TimeExpression t : page.text().times()) {
      boolean here = t.span().overlaps(tree.token(token).span());
      if (here && t.type() == TimeExpression.Type.DURATION && published != null) {
        Matcher m = SPAN.matcher(t.value());
        if (m.matches()) {
          int n = Integer.parseInt(m.group(1));
          return When.day(
              switch (m.group(2)) {
                case "W" -> published.plusWeeks(n);
                case "M" -> published.plusMonths(n);
                case "Y" -> published.plusYears(n);
                default -> published.plusDays(n);
              });
        }
      }
    }
    return null;
  }

  /** "promised to agree by the end of the year": a day that one sets oneself. */
  private void promise(int i, List<Claim> out) {
    for (int c : tree.complements(i)) {
      if (!tree.infinitive(c) || c < i) {
        continue;
      }
      When by = null;
      for (int k = c; k < Math.min(tree.right(c), tree.sentenceEnd(i) - 1) && by == null; k++) {
        boolean limit = tree.form(k).equals("by") || tree.form(k).equals("before");
        by = limit ? last(k + 1) : null;
      }
      List<Party> party = new ArrayList<>();
      for (int s : tree.subjects(i)) {
        party.addAll(page.parties().within(s));
      }
      String matter = page.words(c, MATTER);
      if (by != null && matter != null && !party.isEmpty()) {
        add(i, party, by, matter, null, "deadline/promise", out);
      }
    }
  }

  /** "the Danish offer expires on Friday", "the offer stands until Friday". */
  private void ending(int i, List<Claim> out) {
    for (int s : tree.surfaceSubjects(i)) {
      if (!TERMS.contains(tree.lemma(s)) || !tree.noun(s)) {
        continue;
      }
      When by = null;
      for (int k = i + 1; k < Math.min(i + DISTANCE, tree.sentenceEnd(i)) && by == null; k++) {
        by = last(k);
      }
      List<Party> party = party(s);
      Party before = offering(s);
      if (party.isEmpty() && before != null) {
        party = List.of(before);
      }
      String matter = page.words(s, MATTER);
      if (by != null && matter != null && !party.isEmpty()) {
        add(i, party, by, matter, null, "deadline/ending", out);
      }
    }
  }

  /** Who made the offer that the page told of last. */
  private @Nullable Party offering(int before) {
    for (int k = before - 1; k >= 0; k--) {
      boolean offers =
          tree.verb(k) && (tree.lemma(k).equals("offer") || tree.lemma(k).equals("propose"));
      boolean ready = tree.lemma(k).equals("ready") || tree.lemma(k).equals("willing");
      if (offers || ready) {
        for (int s : tree.surfaceSubjects(k)) {
          List<Party> found = page.casting().direct(s);
          if (!found.isEmpty() && found.get(0).actor().country() != null) {
            return found.get(0);
          }
        }
      }
    }
    return null;
  }

  private boolean near(int i, String word) {
    for (int k = Math.max(tree.sentenceStart(i), i - 5); k < i; k++) {
      String f = tree.form(k);
      if (f.equals(word)
              && k + 2 < tree.size()
              && tree.form(k + 1).equals("-")
              && tree.form(k + 2).equals("end")
          || f.equals(word + "-end")) {
        return true;
      }
    }
    return false;
  }

  private When yearEnd() {
    LocalDate published = page.timing().published();
    return published == null ? When.UNKNOWN : When.day(LocalDate.of(published.getYear(), 12, 31));
  }

  private void condition(int i, List<Claim> out) {
    When by = null;
    for (int k = tree.left(i); k < tree.right(i); k++) {
      boolean limit =
          tree.form(k).equals("by")
              || tree.form(k).equals("before")
              || tree.form(k).equals("until");
      if (limit && k + 1 < tree.right(i)) {
        by = last(k + 1);
      }
      if (by != null) {
        break;
      }
    }
    int report = reporter(i);
    int main = tree.head(i);
    if (by == null) {
      return;
    }
    List<Party> party = new ArrayList<>();
    boolean threat = main >= 0 && WILL.stream().anyMatch(w -> auxiliary(main, w));
    for (int t :
        threat ? tree.subjects(main) : report < 0 ? List.<Integer>of() : tree.subjects(report)) {
      party.addAll(
          page.casting().direct(t).isEmpty() ? page.parties().within(t) : page.casting().direct(t));
    }
    for (int t : party.isEmpty() && report >= 0 ? tree.subjects(report) : List.<Integer>of()) {
      party.addAll(page.parties().within(t));
    }
    String matter = page.words(i, MATTER);
    if (!party.isEmpty() && matter != null) {
      add(
          i,
          party,
          by,
          matter,
          main < 0 || main == report ? null : page.words(main, MATTER),
          "deadline/condition",
          out);
    }
  }

  private boolean auxiliary(int v, String form) {
    for (int c : tree.children(v)) {
      if (c < v && tree.is(c, "aux") && tree.form(c).equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of saying or warning above a condition. */
  private int reporter(int i) {
    int r = page.reports().reportingVerb(i);
    for (int k = i, steps = 0;
        r < 0 && tree.head(k) >= 0 && steps < 20;
        k = tree.head(k), steps++) {
      String lemma = tree.lemma(tree.head(k));
      if (lemma.equals("warn") || lemma.equals("threaten")) {
        r = tree.head(k);
      }
    }
    return r;
  }

  private List<Party> party(int i) {
    for (String place : List.of("poss", "by", "gov", "mod", "from", "of")) {
      List<Party> out = new ArrayList<>();
      for (int t : page.casting().tokens(i, place)) {
        out.addAll(page.casting().direct(t));
      }
      if (!out.isEmpty()) {
        return out;
      }
    }
    return List.of();
  }

  /** The last day of a time that begins at or holds a token, or null. */
  private @Nullable When last(int token) {
    for (TimeExpression t : page.text().times()) {
      if (t.span().overlaps(tree.token(token).span()) && !t.when().isUnknown()) {
        String words = page.text().words(t.span()).toLowerCase(Locale.ROOT);
        LocalDate last = t.when().latest();
        boolean end = words.contains("end") || before(t).contains("end of");
        if (end && last != null) {
          return When.day(last);
        }
        return t.when();
      }
    }
    return null;
  }

  private String before(TimeExpression t) {
    int from = Math.max(0, t.span().start() - 12);
    return page.text().article().text().substring(from, t.span().start()).toLowerCase(Locale.ROOT);
  }

  private void add(
      int i,
      List<Party> party,
      When when,
      String matter,
      @Nullable String threat,
      String rule,
      List<Claim> out) {
    List<Actor> actors = Page.actors(party);
    out.add(
        new DeadlineClaim(
            page.id("deadline", tree.span(i, i), actors.get(0).key(), when.edtf()),
            actors,
            when,
            matter,
            threat,
            page.reports().of(i),
            page.provenance(i, rule)));
  }
}
