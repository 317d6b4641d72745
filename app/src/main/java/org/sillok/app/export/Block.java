package org.sillok.app.export;

import java.util.List;

/** Lines of text for the terminal: headings, wrapped lines, and the words that they rest on. */
public final class Block {
  private final Format.Style style;
  private final StringBuilder out = new StringBuilder();

  public Block(Format.Style style) {
    this.style = style;
  }

  /** A heading, with an empty line before it. */
  public Block heading(String text) {
    out.append(out.isEmpty() ? "" : "\n");
    out.append(style.bold() ? "\u001b[1m" + text + "\u001b[0m" : text).append('\n');
    return this;
  }

  /** A line under a heading. */
  public Block line(String text) {
    return wrap(text, "  ", "    ");
  }

  /** The words on which the line before rests. */
  public Block cite(Cited cited) {
    return wrap(cited.line(), "    – ", "      ");
  }

  /** The same for several. */
  public Block cite(List<Cited> cited) {
    cited.forEach(this::cite);
    return this;
  }

  /** A remark under a line. */
  public Block note(String text) {
    return wrap(text, "      ", "      ");
  }

  private Block wrap(String text, String first, String next) {
    StringBuilder line = new StringBuilder(first);
    int empty = first.length();
    for (String word : text.split("\\s+", -1)) {
      if (line.length() > empty && line.length() + 1 + word.length() > style.width()) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(next);
        empty = next.length();
      }
      line.append(line.length() > empty ? " " : "").append(word);
    }
    out.append(line).append('\n');
    return this;
  }

  /** True if nothing has been written. */
  public boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
