package org.sillok.scoreboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A benchmark, as {@code tasks.tsv} lists it.
 *
 * @param name as {@code predict} calls it
 * @param when in which builds it is measured
 * @param scorer what Python is given, see the table
 * @param figures paths into the scorer's answer, the headline first
 * @param goals by figure
 * @param counts paths of plain numbers
 * @param best the best that is known, by figure
 */
record BenchTask(
    String name,
    Score.When when,
    List<String> scorer,
    List<String> figures,
    Map<String, Double> goals,
    List<String> counts,
    Map<String, String> best) {
  private static final String TABLE = "tasks.tsv";
  private static final int COLUMNS = 6;

  BenchTask {
    scorer = List.copyOf(scorer);
    figures = List.copyOf(figures);
    goals = Map.copyOf(goals);
    counts = List.copyOf(counts);
    best = Map.copyOf(best);
  }

  /** The folder of the benchmark. */
  String folder() {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon);
  }

  /** The list of actors that it comes with, a file beside the table; none has to be there. */
  String actors() {
    return name.substring(name.indexOf(':') + 1) + ".actors.csv";
  }

  /** All benchmarks, in the order of the pipeline. */
  static List<BenchTask> all() {
    try (InputStream raw = BenchTask.class.getResourceAsStream(TABLE)) {
      if (raw == null) {
        throw new IllegalStateException("resource missing: " + TABLE);
      }
      BufferedReader in = new BufferedReader(new InputStreamReader(raw, StandardCharsets.UTF_8));
      List<BenchTask> out = new ArrayList<>();
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          out.add(of(line, number));
        }
      }
      return List.copyOf(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  private static BenchTask of(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          TABLE + ":" + number + ": " + cells.length + " columns, not " + COLUMNS);
    }
    List<String> figures = new ArrayList<>();
    Map<String, Double> goals = new LinkedHashMap<>();
    for (String figure : parts(cells[3], ";")) {
      int equals = figure.indexOf('=');
      String path = equals < 0 ? figure : figure.substring(0, equals);
      figures.add(path);
      if (equals >= 0) {
        goals.put(path, Double.parseDouble(figure.substring(equals + 1)));
      }
    }
    Map<String, String> best = new LinkedHashMap<>();
    for (String peer : parts(cells[5], ";(?=\\S)")) {
      int colon = peer.indexOf(": ");
      best.put(peer.substring(0, colon), peer.substring(colon + 2));
    }
    return new BenchTask(
        cells[0],
        Score.When.valueOf(cells[1].toUpperCase(Locale.ROOT)),
        parts(cells[2], " "),
        figures,
        goals,
        parts(cells[4], ";"),
        best);
  }

  private static List<String> parts(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
  }
}
