package org.sillok.app.export;

import org.sillok.engine.Explanation;
import org.sillok.engine.Telling;
import org.sillok.model.Article;
import org.sillok.model.DateEvidence;
import org.sillok.model.Origin;
import org.sillok.model.Provenance;
import org.sillok.model.Voice;

/** What an entry rests on, for the terminal. */
public final class ExplanationText {
  private ExplanationText() {}

  /** The entry, each claim, its words in the page, its rule, and the evidence for its dates. */
  public static String of(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    out.append(DateWords.of(explanation.entry())).append('\n');
    out.append("  ").append(explanation.entry().sentence()).append('\n');
    out.append("  ").append(explanation.entry().id()).append(", EDTF ");
    out.append(explanation.entry().when().edtf()).append('\n');
    explanation.reasons().forEach(r -> out.append("  joined because: ").append(r).append('\n'));
    explanation.tellings().forEach(t -> telling(t, out));
    return out.toString();
  }

  private static void telling(Telling telling, StringBuilder out) {
    Article article = telling.article();
    Provenance from = telling.claim().provenance();
    out.append('\n').append(Line.outlet(article)).append(", ");
    out.append(DateWords.of(article.published().when()));
    if (article.headline() != null) {
      out.append(": ").append(article.headline().text());
    }
    out.append('\n');
    line(out, "words", "“" + from.quote().replaceAll("\\s+", " ") + "”");
    line(
        out,
        "in page",
        article.name()
            + ", characters "
            + from.inPage().start()
            + "–"
            + from.inPage().end()
            + (telling.isTrue() ? ", read again and the same" : ", THE SOURCE HAS CHANGED"));
    Origin origin = telling.origin();
    if (origin != null) {
      line(
          out,
          "out of",
          origin.mediaType()
              + (origin.place() == null ? "" : ", " + origin.place())
              + ", SHA-256 "
              + origin.file().sha256()
              + ", by "
              + origin.rendering());
    }
    line(out, "claim", telling.claim().id() + " · " + ArticleText.claim(telling.claim()));
    line(out, "rule", from.rule() + " (engine " + from.engine() + ")");
    for (Voice voice : telling.claim().attribution().chain()) {
      line(out, "said by", voice.name() == null ? "somebody not named" : voice.name());
    }
    for (DateEvidence e : article.published().evidence()) {
      line(out, "dated by", ArticleText.evidence(e));
    }
    for (DateEvidence e : article.published().rejected()) {
      line(out, "not by", ArticleText.evidence(e));
    }
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append("  ").append(name).append(" ".repeat(Math.max(1, 10 - name.length())));
    out.append(value).append('\n');
  }
}
