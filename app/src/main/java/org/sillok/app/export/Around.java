package org.sillok.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Excerpt;
import org.sillok.model.Paratext;

/**
 * What stands around an article, in lines for readers.
 *
 * @param label what it is
 * @param value in the page's words
 */
public record Around(String label, String value) {
  /** All that there is, the head of the page first. */
  public static List<Around> of(Article a) {
    List<Around> out = new ArrayList<>();
    Paratext p = a.paratext();
    add(out, "Kicker", p.kicker());
    add(out, "Section", a.section());
    add(out, "Agency", a.agency() == null ? null : a.agency().name());
    add(out, "Marks", String.join(", ", a.marks()));
    add(
        out,
        "Also by",
        p.contributors().stream().map(Around::byline).collect(Collectors.joining("; ")));
    add(out, "Original", p.translatedFrom());
    add(out, "Pictures", String.join("; ", p.credits()));
    add(out, "Tags", String.join(", ", p.tags()));
    add(out, "Rule", String.join("; ", p.house()));
    for (Excerpt correction : p.corrections()) {
      add(out, "Correction", correction.text());
    }
    for (Excerpt paragraph : p.repeated()) {
      add(out, "Left out", paragraph.text());
    }
    return out;
  }

  /** An author with address and role. */
  public static String byline(Byline b) {
    return b.name()
        + (b.email() == null ? "" : " <" + b.email() + ">")
        + (b.role() == null ? "" : ", " + b.role());
  }

  private static void add(List<Around> out, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      out.add(new Around(label, value));
    }
  }
}
