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
  private static final Map<String, Fact> BY_LOWER = lower();
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

  /** Marks that are no initials, which may be written in letters of either case. */
  private static Map<String, Fact> lower() {
    Map<String, Fact> out = new LinkedHashMap<>();
    for (Map.Entry<String, Fact> e : BY_MARK.entrySet()) {
      if (!e.getKey().toUpperCase(Locale.ROOT).equals(e.getKey())) {
        out.putIfAbsent(e.getKey().toLowerCase(Locale.ROOT), e.getValue());
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

  /** Names that agencies give themselves. */
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.-]* ){1,4}(?:Wire|Newswire|News Agency|Press Agency|News Service|Wire Service|Press Service|Press)|.*[Pp]resse-?[Aa]gentur.*");

  /** True if this is the name of an agency, known or by its form. */
  public static boolean isName(String name) {
    return fact(name) != null || OWN_NAME.matcher(name.strip()).matches();
  }

  /**
   * The agency that signs a dateline.
   *
   * @param dated true if the dateline has a date, so that an unknown name is one too
   */
  static @Nullable Agency signed(String mark, boolean dated) {
    Agency known = marked(mark);
    if (known != null) {
      return known;
    }
    String name = mark.strip();
    boolean proper = name.length() > 2 && Character.isUpperCase(name.charAt(0));
    return proper && (dated || isName(name)) ? new Agency(name) : null;
  }

  /** The agency of this name, known or not. */
  public static Agency named(String name) {
    Agency known = marked(name);
    return known != null ? known : new Agency(name.strip());
  }

  /** The agency as publisher of its own page. */
  static Outlet asOutlet(Agency agency) {
    for (Fact f : BY_MARK.values()) {
      if (f.agency().equals(agency)) {
        return f.outlet();
      }
    }
    return new Outlet(agency.name(), null);
  }

  private static @Nullable Fact fact(String mark) {
    String bare = mark.strip();
    Fact exact = BY_MARK.get(bare);
    if (exact != null) {
      return exact;
    }
    return BY_LOWER.get(bare.toLowerCase(Locale.ROOT));
  }

  /**
   * True if the line ends with the credit of an agency, as captions do: "(Yonhap)", "AP-Yonhap",
   * "/Reuters".
   */
  public static boolean endsWithCredit(String line) {
    Matcher m = CREDIT.matcher(line);
    return m.find();
  }

  /** The credit of an agency with which a line ends, brackets off; or null. */
  public static @Nullable String credit(String line) {
    Matcher m = CREDIT.matcher(line);
    return m.find() ? m.group().replaceAll("^[\\s(\\[./|]+|[\\s)\\]]+$", "") : null;
  }
}
