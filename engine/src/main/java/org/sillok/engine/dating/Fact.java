package org.sillok.engine.dating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Article;
import org.sillok.page.dating.DayRef;
import org.sillok.page.dating.DayWord;

/**
 * What a dated page tells with a day.
 *
 * @param article the page
 * @param ref its words for the day
 * @param day the day that they name
 * @param matter what the sentence around them tells
 */
record Fact(Article article, DayRef ref, LocalDate day, Matter matter) {
  /** All that a page with a day of its own tells with a day. */
  static List<Fact> of(Article article, LocalDate published) {
    List<Fact> out = new ArrayList<>();
    List<DayRef> refs = DayRef.in(article.text());
    for (DayRef ref : refs) {
      LocalDate day = ref.named(published);
      if (day != null) {
        out.add(new Fact(article, ref, day, Matter.of(article.text(), ref, refs)));
      }
    }
    return out;
  }

  /** Whether the day had been when its page was published. */
  DayWord.Tense tense() {
    LocalDate published = article.published().day();
    return published != null && day.isAfter(published) ? DayWord.Tense.COMING : DayWord.Tense.PAST;
  }
}
