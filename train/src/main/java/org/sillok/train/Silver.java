package org.sillok.train;

import java.util.List;

/**
 * A sentence labelled by the teacher.
 *
 * @param forms its words
 * @param joined whether no space stands before the word
 * @param tags Penn tags
 * @param names PERSON, ORGANIZATION, LOCATION, MISC or O
 * @param heads index of each head; the number of words for the root
 * @param relations relation to the head
 * @param lemmas dictionary forms
 */
record Silver(
    String[] forms,
    boolean[] joined,
    String[] tags,
    String[] names,
    int[] heads,
    String[] relations,
    String[] lemmas) {

  static Silver of(List<String[]> rows, GmbReader.Words words) {
    int n = rows.size();
    if (n != words.forms().size()) {
      throw new IllegalArgumentException("the teacher's sentence does not fit: " + words.forms());
    }
    Silver out =
        new Silver(
            new String[n],
            new boolean[n],
            new String[n],
            new String[n],
            new int[n],
            new String[n],
            new String[n]);
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      out.forms[i] = words.forms().get(i);
      out.joined[i] = words.joined().get(i);
      out.tags[i] = row[1];
      out.names[i] = row[2];
      int head = Integer.parseInt(row[3]);
      out.heads[i] = head == 0 ? n : head - 1;
      out.lemmas[i] = row[5];
      out.relations[i] = row[4].equals("ROOT") ? "root" : row[4];
    }
    return out;
  }

  int size() {
    return forms.length;
  }
}
