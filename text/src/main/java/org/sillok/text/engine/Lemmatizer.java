package org.sillok.text.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dictionary forms by edit rules: for a tag and the longest known ending of the word, how many
 * characters to cut and what to add. Irregular words are facts in {@code irregular.tsv}; the rules
 * are learned.
 */
public final class Lemmatizer {
  /** Tags whose words change; all others keep their form. */
  private static final String CHANGING = " NNS VBD VBG VBN VBP VBZ JJR JJS RBR RBS VB MD ";

  private final Map<String, String> irregular;
  private final Map<Integer, Integer> rules;
  private final List<String> edits;

  private Lemmatizer(Map<Integer, Integer> rules, List<String> edits) {
    this.rules = rules;
    this.edits = List.copyOf(edits);
    irregular = new HashMap<>();
    for (String line : Lists.lines("irregular.tsv")) {
      String[] column = line.split("\t");
      for (String tag : column[0].split(" ")) {
        irregular.put(tag + " " + column[1], column[2]);
      }
    }
  }

  /**
   * A lemmatizer from learned rules: key is {@code tag + " " + ending} (with ^ before a whole
   * word), value an edit.
   */
  public static Lemmatizer of(Map<String, String> learned) {
    List<String> edits = new ArrayList<>(new java.util.TreeSet<>(learned.values()));
    Map<Integer, Integer> rules = new HashMap<>();
    new TreeMap<>(learned)
        .forEach((key, edit) -> rules.put(Hashing.text(key), edits.indexOf(edit)));
    return new Lemmatizer(rules, edits);
  }

  /** The edit that makes a lemma of a word: the length to cut, a blank, what to add. */
  public static String edit(String word, String lemma) {
    int same = 0;
    while (same < word.length()
        && same < lemma.length()
        && word.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return word.length() - same + " " + lemma.substring(same);
  }

  /** The lemma of a word under its Penn tag. */
  public String lemma(String form, String tag) {
    String plain = Words.plain(form);
    if (tag.startsWith("NNP")) {
      return form.replace('’', '\'');
    }
    String lower = form.replace('’', '\'').toLowerCase(Locale.ROOT);
    String known = irregular.get(tag + " " + lower);
    if (known != null) {
      return known;
    }
    known = irregular.get("* " + lower);
    if (known != null) {
      return known;
    }
    if (!CHANGING.contains(" " + tag + " ") || plain.length() > 40) {
      return lower;
    }
    String whole = tag + " ^" + lower;
    Integer rule = rules.get(Hashing.text(whole));
    for (int from = 0; rule == null && from <= lower.length(); from++) {
      rule = rules.get(Hashing.text(tag + " " + lower.substring(from)));
    }
    if (rule == null) {
      return lower;
    }
    String edit = edits.get(rule);
    int blank = edit.indexOf(' ');
    int cut = Integer.parseInt(edit.substring(0, blank));
    if (cut >= lower.length()) {
      return lower;
    }
    return lower.substring(0, lower.length() - cut) + edit.substring(blank + 1);
  }

  /** Writes the rules. */
  public static void write(DataOutputStream out, Map<String, String> learned) throws IOException {
    List<String> edits = new ArrayList<>(new java.util.TreeSet<>(learned.values()));
    out.writeShort(edits.size());
    for (String edit : edits) {
      out.writeUTF(edit);
    }
    TreeMap<Integer, Integer> rules = new TreeMap<>();
    new TreeMap<>(learned)
        .forEach((key, edit) -> rules.put(Hashing.text(key), edits.indexOf(edit)));
    out.writeInt(rules.size());
    for (Map.Entry<Integer, Integer> rule : rules.entrySet()) {
      out.writeInt(rule.getKey());
      out.writeShort(rule.getValue());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Lemmatizer read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<String> edits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      edits.add(in.readUTF());
    }
    int size = in.readInt();
    Map<Integer, Integer> rules = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      int key = in.readInt();
      rules.put(key, in.readUnsignedShort());
    }
    return new Lemmatizer(rules, edits);
  }
}
