package org.sillok.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Actor;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.Gist;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.story.words.WordSets;

/** The lines that are no events: statements, positions, deadlines, proposals. */
final class Lines {
  private static final Set<String> JOINT = WordSets.of("joint-papers");
  private static final String WHOSE =
      "^(?i:the|its|their|his|her|an?)\\s+|^\\p{Lu}[\\p{L}. -]*['’]s?\\s+";

  private Lines() {}

  /**
   * Those that become lines of their own. A statement or a position whose sentence tells an event
   * of the same party is heard there; what is told a second time in the same words is left to the
   * first telling.
   */
  static List<Claim> kept(List<Claim> others, List<Telling> tellings) {
    Set<String> taken = new HashSet<>();
    Set<String> acting = new HashSet<>();
    Set<String> clauses = new HashSet<>();
    Set<String> days = new HashSet<>();
    for (Telling t : tellings) {
      taken.add(place(t.claim()));
      days.add(place(t.claim()) + "|" + t.claim().when().edtf());
      clauses.add(clause(t.claim(), t.claim().gist()));
      for (Actor a : Parties.all(t.claim())) {
        acting.add(place(t.claim()) + "|" + (a.country() == null ? a.key() : a.country()));
      }
    }
    for (Claim c : others) {
      if (!(c instanceof StatementClaim)) {
        taken.add(place(c));
      }
    }
    Set<String> said = new HashSet<>();
    List<Claim> out = new ArrayList<>();
    for (Claim c : others) {
      boolean fresh = said.add(sayings(c));
      boolean heard =
          switch (c) {
            case StatementClaim s -> taken.contains(place(s));
            case PositionClaim p ->
                !clauses.add(clause(p, p.gist()))
                    || p.party().stream()
                        .anyMatch(a -> acting.contains(place(p) + "|" + a.country()));
            case DeadlineClaim d -> days.contains(place(d) + "|" + d.when().edtf());
            case ProposalClaim p -> false;
            case EventClaim e -> false;
            case TenureClaim t -> false;
          };
      if (fresh && !heard) {
        out.add(c);
        taken.add(place(c));
      }
    }
    return out;
  }

  private static String place(Claim c) {
    Span s = c.provenance().inArticle();
    return c.provenance().page() + ":" + s.start();
  }

  private static String clause(Claim c, @Nullable Gist gist) {
    return place(c) + "|" + (gist == null ? c.provenance().quote() : gist.words());
  }

  private static String sayings(Claim c) {
    return switch (c) {
      case StatementClaim s -> "s|" + s.speaker().key() + "|" + plain(s.content());
      case PositionClaim p ->
          "p|"
              + parties(p.party())
              + "|"
              + p.stance()
              + "|"
              + plain(p.issue())
              + "|"
              + p.when().edtf();
      case DeadlineClaim d ->
          "d|" + parties(d.party()) + "|" + d.when().edtf() + "|" + plain(d.matter());
      case ProposalClaim p -> "o|" + p.id();
      case EventClaim e -> "e|" + e.id();
      case TenureClaim t -> "t|" + t.id();
    };
  }

  private static String parties(List<Actor> actors) {
    return actors.stream().map(Actor::key).sorted().toList().toString();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** The line of a claim that is no event: its clause or, where none was made, its exact words. */
  static String line(Claim claim, Article article, Naming naming) {
    String out =
        switch (claim) {
          case StatementClaim s -> statement(s, naming);
          case PositionClaim p -> told(p.gist(), naming);
          case DeadlineClaim d -> deadline(d, naming);
          case ProposalClaim p -> proposal(p, naming);
          case EventClaim e -> null;
          case TenureClaim t -> null;
        };
    return out == null ? Wording.printed(claim.provenance().quote(), article) : Wording.asLine(out);
  }

  private static @Nullable String told(@Nullable Gist gist, Naming naming) {
    return gist == null ? null : naming.told(gist);
  }

  private static @Nullable String statement(StatementClaim s, Naming naming) {
    if (s.kind() != Quotation.Kind.DIRECT || s.content().matches("(?s)[“\"\\s]*\\p{Ll}.*")) {
      return told(s.gist(), naming);
    }
    boolean named = s.speaker().kind() == Actor.Kind.PERSON || s.speaker().country() != null;
    if (!named) {
      return null;
    }
    String verb = Naming.plural(List.of(s.speaker())) ? " say" : " says";
    return naming.one(s.speaker()) + verb + ": “" + spoken(s.content()) + "”";
  }

  /** Words between quotation marks, those of "he said" taken out: pieces joined, marks put once. */
  private static String spoken(String content) {
    StringBuilder out = new StringBuilder();
    for (String piece : Wording.folded(content).split(" \\.\\.\\. ", -1)) {
      String bare = piece.replaceAll("^[“\"]+|[”\"]+$", "").strip();
      if (out.isEmpty()) {
        out.append(bare);
      } else {
        boolean sentence = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
        String before = out.toString().replaceAll(sentence ? "[,\\s]+$" : "\\s+$", "");
        boolean ended = before.matches("(?s).*[.!?]");
        out.setLength(0);
        out.append(before).append(sentence && !ended ? ". " : " ").append(bare);
      }
    }
    String words = out.toString().replaceAll("[,;]+$", "").replace('“', '‘').replace('”', '’');
    return words.matches("(?s).*[.!?…]") ? words : words + ".";
  }

  private static @Nullable String deadline(DeadlineClaim d, Naming naming) {
    if (d.party().isEmpty()) {
      return null;
    }
    String all = naming.all(d.party());
    boolean many = d.party().size() > 1 || d.party().get(0).kind() == Actor.Kind.GROUP;
    String owner = all + (all.endsWith("s") && many ? "'" : "'s");
    String matter =
        Wording.folded(d.matter()).replaceFirst("\\s(?:by|before|until|within)\\s[^,;]*$", "");
    String what =
        switch (d.provenance().ruleId()) {
          case "deadline/promise", "deadline/term" -> " deadline to " + matter + " expires";
          case "deadline/ending", "deadline/condition" -> null;
          case "deadline/stance" -> "";
          default ->
              " deadline for "
                  + matter.replaceFirst("^(?:the |its |their )?(?:deadline )?(?:for )?", "")
                  + " expires";
        };
    if ("".equals(what)) {
      return "A deadline set by " + all + " expires: " + matter;
    }
    return what == null
        ? told(d.gist(), naming)
        : owner + what.replace("deadline to to ", "deadline to ");
  }

  private static @Nullable String proposal(ProposalClaim p, Naming naming) {
    if (p.by().isEmpty() || p.provisions().isEmpty()) {
      return null;
    }
    String title = Wording.folded(p.title()).replaceFirst(WHOSE, "");
    boolean vowel = title.matches("(?i)[aeiou].*");
    boolean shared = p.by().size() > 1 && JOINT.contains(last(title));
    StringBuilder out = new StringBuilder(naming.all(p.by()));
    boolean plural = Naming.plural(p.by());
    out.append(shared ? verb(last(title)) : plural ? " put forward " : " puts forward ");
    out.append(title.matches("\\p{Lu}.*") && !title.contains(" ") ? "" : vowel ? "an " : "a ")
        .append(title);
    if (p.forum() != null && !p.title().contains(p.forum())) {
      out.append(" (").append(p.forum()).append(")");
    }
    return out.append(": ")
        .append(String.join("; ", p.provisions().stream().map(Wording::folded).toList()))
        .toString();
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String verb(String paper) {
    return WordSets.of("reached-papers").contains(paper) ? " reach " : " agree on ";
  }
}
