package org.sillok.page.item;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article given as fields.
 *
 * @param by who says so, as the first part of a rule's id: {@code database}, {@code feed}, {@code
 *     table}, {@code agency}
 * @param fields white space folded; none is blank
 * @param paragraphs of its text, where that is no HTML
 * @param html its text in HTML, or null
 */
public record Item(
    String by, Map<Field, String> fields, List<String> paragraphs, @Nullable String html) {
  public Item {
    Map<Field, String> clean = new EnumMap<>(Field.class);
    fields.forEach(
        (field, value) -> {
          String folded = value.replaceAll("\\s+", " ").strip();
          if (!folded.isEmpty() && field != Field.TEXT && field != Field.HTML) {
            clean.put(field, folded);
          }
        });
    fields = clean;
    paragraphs = paragraphs.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  /** True if it has text, so that it is an article and no mere mention of one. */
  public boolean hasText() {
    return !paragraphs.isEmpty() || html != null && !html.isBlank();
  }

  /** A field, or null. */
  public @Nullable String field(Field field) {
    return fields.get(field);
  }

  /** From fields alone, the text among them: blank lines part its paragraphs, else line ends do. */
  static Item of(String by, Map<Field, String> fields) {
    String text = fields.getOrDefault(Field.TEXT, "");
    String html = fields.get(Field.HTML);
    if (html == null && Markup.isMarkup(text)) {
      html = text;
      text = "";
    }
    return new Item(by, fields, paragraphs(text), html);
  }

  private static List<String> paragraphs(String text) {
    List<String> out = new ArrayList<>();
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    for (String p : lines.split(lines.contains("\n\n") ? "\n\\s*\n" : "\n")) {
      out.add(p.replaceAll("\\s+", " "));
    }
    return out;
  }
}
