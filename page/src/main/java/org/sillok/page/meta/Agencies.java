package org.sillok.page.meta;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Agency;
import org.sillok.model.Outlet;
import org.sillok.page.shape.TsvFile;
import org.sillok.page.shape.TsvFile.Row;

/**
 * News agencies, by the marks they leave in datelines and credits. The facts are in {@code
 * agencies.tsv}.
 */
public final class Agencies {
  private record Fact(Agency agency, Outlet outlet) {}

  private static final Map<String, Fact> BY_MARK = load();
  private static final String ANY = marks();
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:[(\\[]\\s*(?:[^()\\[\\]]{0,40}[/,-]\\s*)?(?:"
              + ANY
              + ")(?:\\s?[/,-]\\s?[^()\\[\\]]{0,30})?\\s*[)\\]]|(?:^|[\\s./|])(?:(?:"
              + ANY
              + ")[-/ ]?){1,2}(?:\\s(?:photo|file photo|PHOTO))?)\\s*$");

  private Agencies() {}

  private static Map<String, Fact> load() {
    Map<String, Fact> out = new LinkedHashMap<>();
    for (Row row : TsvFile.read(Agencies.class, "agencies.tsv")) {
      String domain = row.cell(3);
      Fact fact =
          new Fact(
              new Agency(row.cell(1)), new Outlet(row.cell(2), domain.isEmpty() ? null : domain));
      for (String mark : row.cell(0).split("\\s*\\|\\s*")) {
        out.put(mark, fact);
      }
    }
    return out;
  }

  private static String marks() {
    StringBuilder out = new StringBuilder();
    for (String mark : BY_MARK.keySet()) {
      out.append(out.isEmpty() ? "" : "|").append(Pattern.quote(mark));
    }
    return out.toString();
  }

  /** The agency with this mark, such as "Yonhap" or "AP", or null. */
  public static @Nullable Agency marked(String mark) {
    Fact fact = fact(mark);
    return fact == null ? null : fact.agency();
  }

  /** The agency as publisher of its own page. */
  static @Nullable Outlet asOutlet(Agency agency) {
    for (Fact f : BY_MARK.values()) {
      if (f.agency().equals(agency)) {
        return f.outlet();
      }
    }
    return null;
  }

  private static @Nullable Fact fact(String mark) {
    String bare = mark.strip();
    Fact exact = BY_MARK.get(bare);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, Fact> e : BY_MARK.entrySet()) {
      boolean initials = e.getKey().toUpperCase(Locale.ROOT).equals(e.getKey());
      if (!initials && e.getKey().equalsIgnoreCase(bare)) {
        return e.getValue();
      }
    }
    return null;
  }

  /**
   * True if the line ends with the credit of an agency, as captions do: "(Yonhap)", "AP-Yonhap",
   * "/Reuters".
   */
  public static boolean endsWithCredit(String line) {
    Matcher m = CREDIT.matcher(line);
    return m.find();
  }
}
