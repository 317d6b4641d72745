package org.sillok.page.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sillok.model.DateRole;
import org.sillok.model.Span;

/** Dates that a reader sees around the article. */
final class VisibleDates {
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)\\b(?:updated|modified|last edited|aktualisiert|mis à jour|modifié|actualizado|aggiornato|atualizado|bijgewerkt|zaktualizowano)\\b");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:posted|published|publi[ée]|veröffentlicht|erstellt|publicado|pubblicato|opublikowano|gepubliceerd|issued|date|on|vom|le|input|입력)\\b");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|\\(c\\)|copyright|all rights");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{3,6})?\\b");

  private VisibleDates() {}

  static List<Candidate> of(DatingInput input) {
    List<Candidate> out = new ArrayList<>();
    boolean monthFirst = DayStyle.monthFirst(input.body(), input.language());
    int below = 0;
    for (PageLine line : input.lines()) {
      if (line.place() == PageLine.Place.BODY || line.text().length() > 160 || line.listed()) {
        continue;
      }
      below += line.place() == PageLine.Place.BELOW ? 1 : 0;
      List<Stamp> stamps = Stamps.find(line.text(), monthFirst);
      int from = 0;
      for (Stamp s : stamps) {
        String label = line.text().substring(from, Math.max(from, s.start()));
        from = s.end();
        out.add(candidate(line, s, label, below));
      }
    }
    return out;
  }

  private static Candidate candidate(PageLine line, Stamp s, String label, int below) {
    Span at = line.inPage();
    String words = line.text();
    if (COPYRIGHT.matcher(words).find()) {
      return new Candidate(DateRole.COPYRIGHT, s, words, at, "visible-copyright", 5);
    }
    if (UPDATED.matcher(label).find()) {
      return new Candidate(DateRole.UPDATED, s, words, at, "visible-updated", 60);
    }
    boolean labelled = PUBLISHED.matcher(label).find();
    if (line.place() == PageLine.Place.ABOVE) {
      boolean clock = WEEKDAY.matcher(words).find();
      return clock
          ? new Candidate(DateRole.SITE_CLOCK, s, words, at, "visible-clock", 5)
          : new Candidate(DateRole.PUBLISHED, s, words, at, "visible-above", labelled ? 40 : 15);
    }
    if (line.place() == PageLine.Place.HEAD) {
      boolean stampLine = Stamps.isStampLine(words);
      return new Candidate(
          DateRole.PUBLISHED,
          s,
          words,
          at,
          labelled ? "visible-labelled" : "visible-head",
          labelled ? 65 : stampLine ? 55 : 30);
    }
    if (below <= 4) {
      return new Candidate(DateRole.PUBLISHED, s, words, at, "visible-foot", labelled ? 45 : 20);
    }
    return new Candidate(DateRole.RELATED, s, words, at, "visible-below", 3);
  }
}
