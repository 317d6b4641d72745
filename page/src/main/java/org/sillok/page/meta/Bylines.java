package org.sillok.page.meta;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Byline;
import org.sillok.page.shape.Openings;
import org.sillok.page.shape.TsvFile;

/**
 * Reads lines that name the authors: "By Jane Doe, Staff reporter", "Jane Doe (jane@example.org)".
 */
public final class Bylines {
  /** An address; labels that a dump has glued before it are left out. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:(?<=^)|(?<=[^A-Za-z0-9._%+-]))(?:E-?mail:?\\s?|Mail:?\\s)?([A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,})");

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:(?:de|da|di|del|della|van|von|der|den|bin|al|el|la|le|ibn|ben|dos|du)[ -])*\\p{Lu}[\\p{L}.'’-]*){1,3}";
  private static final String NAMES =
      NAME + "(?:(?:, (?:and )?| and | & | und | et | y )" + NAME + ")*";
  private static final String WORDS =
      TsvFile.read(Bylines.class, "byline-words.tsv").stream()
          .map(row -> row.cell(0))
          .collect(Collectors.joining("|"));
  private static final Openings OPENING =
      new Openings(List.of(Pattern.compile("(?:" + WORDS + ")[ :]")));

  /** Where a line turns from who wrote to who took the pictures. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "[\\s,;|/(]+(?:Illustration(?:en|s)?|Fotos?|Fotografie|Photos?|Photographs?|Bilder|Grafik(?:en)?|Graphics?|Video|Kamera|Pictures?)(?: ?:| (?:von|by|par|de|di|door))\\b?.*$");

  private static final Pattern LABEL = Pattern.compile("(?:" + WORDS + ") ?:?");
  private static final Pattern BY =
      Pattern.compile(
          "^(?:"
              + WORDS
              + ")(?:[ :]|: )[ :]*("
              + NAMES
              + ")(?:\\s*[,|/(•·–—-]\\s*(.*)|\\s+(?:am|on|in|le|el|at|vom|um|\\d).*)?$");
  private static final Pattern NAME_AND_MAIL =
      Pattern.compile("^\\(?(?:By )?(" + NAME + ")\\s*[(,/|]?\\s*$");

  /** What is left behind a name once the address has been taken out. */
  private static final Pattern END = Pattern.compile("\\s*[<(]\\s*[>)]?\\s*(?:[|/].*)?$");

  private static final Pattern BEFORE_DATE =
      Pattern.compile("([^\\d,|/•·–—]{4,60}?)\\s*[,|/•·–—-]\\s*(?:[\\p{L}.]+,? ){0,2}\\d.{0,40}");

  private static final Pattern WHOLE_NAME = Pattern.compile(NAME);
  private static final Pattern SPLIT = Pattern.compile(", (?:and )?| and | & | und | et | y ");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)(?:staff|senior|chief|special|foreign|diplomatic|political|contributing)?\\s?(?:reporter|writer|correspondent|editor|columnist|contributor|intern reporter|staff)\\b.{0,40}");

  private Bylines() {}

  /** The authors that a line names, empty if it is no byline. */
  public static List<Byline> read(String line) {
    if (line.length() > 160) {
      return List.of();
    }
    String mail = mail(line);
    if (mail == null && !mayBegin(line)) {
      return List.of();
    }
    String rest = mail == null ? line : MAIL.matcher(line).replaceFirst(" ").strip();
    rest = END.matcher(rest).replaceFirst("").strip();
    Matcher others = OTHERS.matcher(rest);
    if (others.find() && others.start() > 0) {
      rest = rest.substring(0, others.start());
    }
    Matcher by = BY.matcher(rest);
    if (by.matches()) {
      String role = role(by.group(2));
      List<Byline> out = new ArrayList<>();
      for (String name : SPLIT.split(by.group(1))) {
        out.add(new Byline(tidy(name), mail, role));
      }
      if (out.size() == 2 && by.group(2) == null && isOffice(rest, by)) {
        // "Jane Roe, Head of Office in Skerry": what is behind the comma is no second name.
        out.remove(1);
      }
      return List.copyOf(out);
    }
    if (mail != null) {
      Matcher m = NAME_AND_MAIL.matcher(rest);
      if (m.matches()) {
        return List.of(new Byline(tidy(m.group(1)), mail, null));
      }
    }
    return List.of();
  }

  /** The authors in a list of names, as a line prints it. */
  public static List<Byline> named(String names) {
    return SPLIT.splitAsStream(names.strip()).map(Bylines::tidy).map(Byline::of).toList();
  }

  /** Nearly no line begins as a byline does. */
  private static boolean mayBegin(String line) {
    String bare = line.strip();
    return !bare.isEmpty() && OPENING.match(bare);
  }

  private static boolean isOffice(String line, Matcher by) {
    return by.group(1).contains(", ") && by.end(1) + 1 < line.length();
  }

  /** True if a line is nothing but what stands before authors' names: "Author", "Von:". */
  public static boolean isLabel(String line) {
    String bare = line.strip();
    return mayBegin(bare.endsWith(":") ? bare : bare + ":") && LABEL.matcher(bare).matches();
  }

  private static @Nullable String role(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String t = text.strip().replaceAll("[)|/,]+$", "").strip();
    return ROLE.matcher(t).matches() ? t : null;
  }

  /** A name as it is usually written: capitals throughout are a manner of printing. */
  public static String tidy(String name) {
    String n = name.strip();
    if (!n.equals(n.toUpperCase(Locale.ROOT)) || n.length() < 5) {
      return n;
    }
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < n.length(); i++) {
      char c = n.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetter(c);
    }
    return out.toString();
  }

  /** The first e-mail address of a line, or null. */
  public static @Nullable String mail(String line) {
    if (line.indexOf('@') < 0) {
      return null;
    }
    Matcher m = MAIL.matcher(line);
    return m.find() ? m.group(1) : null;
  }

  /** True if the line holds an address and hardly anything else. */
  public static boolean isMailLine(String line) {
    String mail = mail(line);
    return mail != null && line.length() < mail.length() + 70 && !line.strip().endsWith(".");
  }

  /** True if the text has the form of a person's name. */
  public static boolean isName(String text) {
    return WHOLE_NAME.matcher(text).matches();
  }

  /** What stands before a date on a line: "Jane Roe, 4 November 2031"; the line if it has none. */
  public static String beforeDate(String line) {
    Matcher m = BEFORE_DATE.matcher(line);
    return m.matches() ? m.group(1).strip() : line;
  }

  /** Gives the address to the author whose name it seems to hold, or to the only one. */
  public static List<Byline> withMail(List<Byline> authors, @Nullable String mail) {
    if (mail == null || authors.isEmpty() || authors.stream().anyMatch(b -> b.email() != null)) {
      return authors;
    }
    String box = bare(mail.substring(0, mail.indexOf('@')));
    int best = -1;
    for (int i = 0; i < authors.size() && best < 0; i++) {
      for (String part : bare(authors.get(i).name()).split("[ -]")) {
        if (part.length() > 2 && box.contains(part)) {
          best = i;
          break;
        }
      }
    }
    if (best < 0) {
      return authors;
    }
    List<Byline> out = new ArrayList<>(authors);
    Byline b = out.get(best);
    out.set(best, new Byline(b.name(), mail, b.role()));
    return List.copyOf(out);
  }

  /** True if both are the name of one person, but for case and accents. */
  public static boolean isSame(String a, String b) {
    return bare(a).equals(bare(b));
  }

  /** Lower case, accents off: mail boxes have none. */
  private static String bare(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
