package org.sillok.app.export;

import java.io.IOException;
import org.sillok.engine.Annals;

/** The formats in which a chronology is written. */
public enum Format {
  TEXT {
    @Override
    public void write(Annals annals, Appendable out, Style style) throws IOException {
      new TextExport(style).write(annals, out);
    }
  },
  MARKDOWN {
    @Override
    public void write(Annals annals, Appendable out, Style style) throws IOException {
      MarkdownExport.write(annals, out);
    }
  },
  HTML {
    @Override
    public void write(Annals annals, Appendable out, Style style) throws IOException {
      HtmlExport.write(annals, out);
    }
  },
  JSON {
    @Override
    public void write(Annals annals, Appendable out, Style style) throws IOException {
      JsonExport.write(annals, out);
    }
  },
  CSV {
    @Override
    public void write(Annals annals, Appendable out, Style style) throws IOException {
      CsvExport.write(annals, out);
    }
  },
  /** The event table in the columns of POLECAT. */
  POLECAT {
    @Override
    public void write(Annals annals, Appendable out, Style style) throws IOException {
      PolecatExport.write(annals, out);
    }
  };

  /**
   * How text looks.
   *
   * @param width columns of the terminal
   * @param bold whether it can show bold letters
   */
  public record Style(int width, boolean bold) {}

  /** Writes a chronology. */
  public abstract void write(Annals annals, Appendable out, Style style) throws IOException;
}
