package org.sillok.page.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.page.container.Budget;
import org.sillok.page.container.Container;

/** Tables of articles, told from the names of their fields: CSV, JSON Lines, JSON. */
public final class Tables {
  private Tables() {}

  /**
   * The rows, or null if the text begins as no table of articles does.
   *
   * @param head the beginning of the text
   * @param in all of it, as bytes
   */
  public static @Nullable Container open(
      String head, InputStream in, Charset charset, Budget budget) throws IOException {
    List<String> names = JsonRows.names(head);
    if (names != null) {
      return Columns.holdArticles(names) || Columns.listArticles(names)
          ? new Rows(new JsonRows(reader(in, charset, budget)), budget)
          : null;
    }
    Character delimiter = CsvRows.delimiter(head);
    return delimiter == null
        ? null
        : new Rows(new CsvRows(reader(in, charset, budget), delimiter), budget);
  }

  /** True if a text is JSON, of articles or not. */
  public static boolean isJson(String head) {
    return JsonRows.names(head) != null;
  }

  private static RecordReader reader(InputStream in, Charset charset, Budget budget)
      throws IOException {
    RecordReader reader = new RecordReader(new InputStreamReader(in, charset), budget);
    return reader;
  }
}
