package org.sillok.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A sentence of a treebank.
 *
 * @param forms its syntactic words
 * @param lemmas their lemmas
 * @param tags Penn tags
 * @param upos universal tags
 * @param heads index of each head; the number of words for the root; -1 where it is not known
 * @param relations relation to the head
 * @param joined whether no space stands before the word
 * @param text the raw sentence
 */
record Tree(
    String[] forms,
    String[] lemmas,
    String[] tags,
    String[] upos,
    int[] heads,
    String[] relations,
    boolean[] joined,
    String text) {

  int size() {
    return forms.length;
  }

  /**
   * Reads a CoNLL-U file, packed or not; words inside multiword tokens are kept, empty nodes left
   * out.
   */
  static List<Tree> read(Path file) throws IOException {
    List<Tree> out = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String[]> rows = new ArrayList<>();
      List<Boolean> joined = new ArrayList<>();
      String text = "";
      int insideUntil = 0;
      boolean spaceAfterWhole = true;
      boolean space = true;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          if (!rows.isEmpty()) {
            out.add(tree(rows, joined, text));
          }
          rows.clear();
          joined.clear();
          space = true;
          insideUntil = 0;
        } else if (line.startsWith("# text = ")) {
          text = line.substring(9);
        } else if (!line.startsWith("#")) {
          String[] column = line.split("\t");
          int dash = column[0].indexOf('-');
          if (dash > 0) {
            insideUntil = Integer.parseInt(column[0].substring(dash + 1));
            spaceAfterWhole = !column[9].contains("SpaceAfter=No");
          } else if (column[0].indexOf('.') < 0) {
            rows.add(column);
            joined.add(!space);
            int number = Integer.parseInt(column[0]);
            if (number < insideUntil) {
              space = false;
            } else if (number == insideUntil) {
              space = spaceAfterWhole;
            } else {
              space = !column[9].contains("SpaceAfter=No");
            }
          }
        }
      }
    }
    return out;
  }

  private static Tree tree(List<String[]> rows, List<Boolean> joined, String text) {
    int n = rows.size();
    String[] forms = new String[n];
    String[] lemmas = new String[n];
    String[] tags = new String[n];
    String[] upos = new String[n];
    int[] heads = new int[n];
    String[] relations = new String[n];
    boolean[] tight = new boolean[n];
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      forms[i] = row[1];
      lemmas[i] = row[2];
      upos[i] = row[3];
      tags[i] = row[4];
      int head = Integer.parseInt(row[6]);
      heads[i] = head == 0 ? n : head - 1;
      relations[i] = row[7];
      tight[i] = joined.get(i);
    }
    return new Tree(forms, lemmas, tags, upos, heads, relations, tight, text);
  }
}
