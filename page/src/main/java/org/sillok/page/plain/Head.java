package org.sillok.page.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Excerpt;
import org.sillok.page.meta.Mastheads;

/**
 * What stands above the body of a dump.
 *
 * @param headline or null: a page may have lost it, and none is better than a caption
 * @param line index of the headline's line, or -1
 * @param kicker the line over the headline, or null
 * @param first index of the first line that belongs to the article
 * @param names lines above the headline, which may name the site
 */
record Head(
    @Nullable Excerpt headline, int line, @Nullable String kicker, int first, List<String> names) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
  private static final int REACH = 30;
  private static final int MOST_OF_KICKER = 5;

  /**
   * With fewer of its words in the body a line is no headline; one that stands alone needs a little
   * less.
   */
  private static final double LEAST = 0.38;

  static Head of(List<DumpLine> lines, Run run, String body) {
    Set<String> told = words(body);
    int best = -1;
    double bestScore = LEAST;
    for (int i = Math.max(0, run.from() - REACH); i < run.from(); i++) {
      DumpLine l = lines.get(i);
      boolean own = l.apart && (i + 1 >= lines.size() || lines.get(i + 1).apart);
      double score = score(l, told, run.from() - i) + (own && l.shape.words() > 3 ? 0.08 : 0);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < (best < 0 ? run.from() : best); i++) {
      DumpLine l = lines.get(i);
      if (l.kind == LineKind.SHORT || l.kind == LineKind.FURNITURE) {
        names.add(l.text);
      }
    }
    int first = best >= 0 ? best : Math.max(0, run.from() - 4);
    Excerpt headline = best < 0 ? null : new Excerpt(lines.get(best).text, lines.get(best).span());
    return new Head(headline, best, kicker(lines, best), first, List.copyOf(names));
  }

  /** A short line in capitals right over the headline, that names no outlet and no menu. */
  private static @Nullable String kicker(List<DumpLine> lines, int headline) {
    if (headline < 1) {
      return null;
    }
    DumpLine l = lines.get(headline - 1);
    String text = l.text;
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    boolean over = l.kind == LineKind.SHORT && !l.bullet && l.shape.words() <= MOST_OF_KICKER;
    boolean own =
        !lines.get(headline).text.equals(lines.get(headline).text.toUpperCase(Locale.ROOT));
    return over && capitals && own && l.shape.digits() == 0 && !Mastheads.isName(text)
        ? text
        : null;
  }

  /**
   * A headline shares its words with the body, is a few words long, and does not stand far above
   * it.
   */
  private static double score(DumpLine l, Set<String> told, int distance) {
    boolean headlike =
        l.kind == LineKind.SHORT
            || l.kind == LineKind.PROSE && l.shape.words() < 30
            || l.kind == LineKind.CAPTION && distance > 3;
    if (!headlike || l.bullet || l.shape.words() < 3 || l.shape.words() > 35) {
      return 0;
    }
    Set<String> own = words(l.text);
    long shared = own.stream().filter(told::contains).count();
    double overlap = own.isEmpty() ? 0 : (double) shared / own.size();
    double length = Math.min(1, l.shape.words() / 7.0);
    double stop = l.text.endsWith(".") ? 0.5 : 1;
    return overlap * (0.5 + 0.5 * length) * stop * (1 - 0.01 * distance);
  }

  private static Set<String> words(String text) {
    Set<String> out = new HashSet<>();
    var m = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (m.find()) {
      out.add(m.group());
    }
    return out;
  }
}
