package org.sillok.app.export;

import java.util.List;
import java.util.Locale;
import org.sillok.engine.Annals;
import org.sillok.model.Contradiction;
import org.sillok.model.When;

/**
 * Two claims that cannot both be right, side by side.
 *
 * @param kind on what they differ: "date", "outcome", "figure" ...
 * @param says what the one says, in few words
 * @param otherSays what the other says
 * @param one the earlier
 * @param other the later
 */
public record Clash(String kind, String says, String otherSays, Cited one, Cited other) {
  /** All contradictions of the chronology. */
  public static List<Clash> of(Annals annals) {
    return annals.chronology().contradictions().stream().map(c -> of(c, annals)).toList();
  }

  private static Clash of(Contradiction c, Annals annals) {
    int cut = c.about().indexOf(" / ");
    return new Clash(
        c.kind().name().toLowerCase(Locale.ROOT),
        words(c, cut < 0 ? c.about() : c.about().substring(0, cut)),
        words(c, cut < 0 ? "" : c.about().substring(cut + 3)),
        Cited.of(c.one(), annals),
        Cited.of(c.other(), annals));
  }

  /** Dates, which the model keeps in EDTF, as a historian writes them. */
  private static String words(Contradiction c, String says) {
    return c.kind() != Contradiction.Kind.DATE || says.isEmpty()
        ? says
        : DateWords.of(When.parse(says));
  }
}
