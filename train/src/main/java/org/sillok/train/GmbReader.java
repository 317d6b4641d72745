package org.sillok.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads the Groningen Meaning Bank's words, cut as the treebank (and so the shipped tokenizer) cuts
 * them: hyphenated words are split unless their first part is a prefix. The bank's own labels are
 * not used; a teacher's are.
 *
 * <p>Repairs: Indian grouping of numbers ({@code 1,80,000}); sentences in which a spreadsheet
 * turned a range or score into a date ({@code 06-Mar}) are left out, as are repeated sentences.
 */
final class GmbReader {
  private static final Pattern SPREADSHEET_DATE =
      Pattern.compile("\\d\\d-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
  private static final Pattern INDIAN_NUMBER = Pattern.compile("\\d{1,2}(?:,\\d\\d)+,\\d{3}");

  /** Prefixes that the treebank leaves joined to their word. */
  static final Set<String> PREFIXES =
      Set.of(
          "anti", "arch", "bi", "co", "counter", "e", "ex", "inter", "intra", "macro", "mega",
          "micro", "mid", "mini", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo",
          "psycho", "quasi", "re", "semi", "socio", "sub", "super", "trans", "tri", "ultra", "un",
          "under");

  private GmbReader() {}

  /** One sentence: words, and for each whether it is joined to the word before it. */
  record Words(List<String> forms, List<Boolean> joined) {
    Words {
      forms = List.copyOf(forms);
      joined = List.copyOf(joined);
    }
  }

  /** Reads all sentences, in file order. */
  static List<Words> read(Path file) throws IOException {
    List<Words> out = new ArrayList<>();
    Set<String> seen = new java.util.HashSet<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> row = new ArrayList<>();
      String line;
      do {
        line = in.readLine();
        if (line == null || line.isBlank()) {
          if (!row.isEmpty() && usable(row) && seen.add(String.join(" ", row))) {
            out.add(cut(row));
          }
          row.clear();
        } else {
          row.add(line.substring(0, line.indexOf('\t')));
        }
      } while (line != null);
    }
    return out;
  }

  private static boolean usable(List<String> row) {
    for (String word : row) {
      if (SPREADSHEET_DATE.matcher(word).matches()) {
        return false;
      }
    }
    return row.size() <= 80;
  }

  private static Words cut(List<String> row) {
    List<String> forms = new ArrayList<>();
    List<Boolean> joined = new ArrayList<>();
    for (String raw : row) {
      for (String word : raw.split("[_~\\u00a0 ]")) {
        if (word.isEmpty()) {
          continue;
        }
        String mended = word;
        if (INDIAN_NUMBER.matcher(word).matches()) {
          mended = regroup(word);
        }
        addCut(mended, forms, joined);
      }
    }
    return new Words(forms, joined);
  }

  private static String regroup(String number) {
    String digits = number.replace(",", "");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  private static void addCut(String word, List<String> forms, List<Boolean> joined) {
    boolean clitic =
        !forms.isEmpty()
            && (word.startsWith("'") && word.length() > 1
                || word.startsWith("’")
                || word.equals("n't"));
    boolean mark =
        !forms.isEmpty() && word.length() == 1 && ",.;:?!)%".indexOf(word.charAt(0)) >= 0;
    boolean first = clitic || mark;
    int from = 0;
    for (int dash = word.indexOf('-', 1);
        dash > 0 && dash < word.length() - 1;
        dash = word.indexOf('-', dash + 1)) {
      if (!Character.isLetterOrDigit(word.charAt(dash + 1)) || word.charAt(dash - 1) == '-') {
        continue;
      }
      String left = word.substring(from, dash);
      if (left.isEmpty() || PREFIXES.contains(left.toLowerCase(Locale.ROOT))) {
        continue;
      }
      forms.add(left);
      joined.add(first);
      forms.add("-");
      joined.add(true);
      first = true;
      from = dash + 1;
    }
    forms.add(word.substring(from));
    joined.add(first);
  }

  /**
   * Writes the sentences for the teacher, one a line, words parted by a blank; {@code files} of
   * equal length.
   */
  public static void main(String[] args) throws IOException {
    List<Words> all = read(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    Files.createDirectories(folder);
    int size = 2000;
    List<String> names = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      StringBuilder text = new StringBuilder();
      for (Words words : all.subList(from, Math.min(all.size(), from + size))) {
        text.append(String.join(" ", words.forms())).append('\n');
      }
      Path file = folder.resolve(String.format(Locale.ROOT, "gmb-%02d.txt", from / size));
      Files.writeString(file, text);
      names.add(file.toString());
    }
    Files.write(folder.resolve("files.lst"), names);
  }
}
