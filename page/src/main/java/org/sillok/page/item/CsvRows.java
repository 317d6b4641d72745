package org.sillok.page.item;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of CSV (RFC 4180), with commas, semicolons, bars or tabs, the names in the first row. */
final class CsvRows implements Rows.Source {
  private static final int LONGEST_HEADER = 4_096;

  private final RecordReader in;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> columns;

  CsvRows(RecordReader in, char delimiter) throws IOException {
    this.in = in;
    this.parser = format(delimiter).parse(in);
    this.records = parser.iterator();
    this.columns = records.next().toList();
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  /** The sign between columns, if the text begins with the names of an article's fields. */
  static @Nullable Character delimiter(String head) {
    int end = head.indexOf('\n');
    if (end < 0 || end > LONGEST_HEADER) {
      return null;
    }
    String header = head.substring(head.startsWith("\uFEFF") ? 1 : 0, end).strip();
    for (char delimiter : new char[] {',', '\t', ';', '|'}) {
      List<String> names = names(header, delimiter);
      if (Columns.holdArticles(names) || Columns.listArticles(names)) {
        return delimiter;
      }
    }
    return null;
  }

  private static List<String> names(String header, char delimiter) {
    if (header.indexOf(delimiter) < 0) {
      return List.of();
    }
    try (CSVParser one = format(delimiter).parse(new StringReader(header))) {
      Iterator<CSVRecord> first = one.iterator();
      return first.hasNext() ? first.next().toList() : List.of();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  @Override
  public @Nullable Item next() throws IOException {
    try {
      in.next();
      if (!records.hasNext()) {
        return null;
      }
      return Item.of("table", Columns.fields(columns, records.next().toList()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
