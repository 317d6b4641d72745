package org.sillok.text.who;

import java.util.ArrayList;
import java.util.List;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Dating;
import org.sillok.model.Entity;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.When;
import org.sillok.text.AnnotationContract;
import org.sillok.text.Annotator;

/** Annotates invented sentences and asks the result by words. */
final class Cases {
  private Cases() {}

  static AnnotatedText read(String text) {
    return read(Annotator.standard(), text);
  }

  static AnnotatedText read(Annotator annotator, String text) {
    Dating day = Dating.entered(When.parse("2021-03-10"));
    AnnotatedText read = annotator.annotate(Article.ofText("case", text, day));
    AnnotationContract.check(read);
    return read;
  }

  /** The entity that the {@code nth} occurrence of some words refers to, or -1. */
  static int entity(AnnotatedText text, String words, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = text.article().text().indexOf(words, at + 1);
    }
    for (Mention m : text.mentions()) {
      if (m.span().start() == at && text.words(m.span()).equals(words)) {
        return m.entity();
      }
    }
    return -1;
  }

  static Mention mention(AnnotatedText text, String words) {
    return text.mentions().stream()
        .filter(m -> text.words(m.span()).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " in " + names(text)));
  }

  static List<String> names(AnnotatedText text) {
    List<String> out = new ArrayList<>();
    for (Mention m : text.mentions()) {
      out.add(text.words(m.span()) + "/" + m.type() + "/" + m.form() + m.entity());
    }
    return out;
  }

  /** "person: title, country, body, tense" of each office. */
  static List<String> offices(AnnotatedText text) {
    List<String> out = new ArrayList<>();
    for (OfficeMention o : text.offices()) {
      Entity person = o.person() < 0 ? null : text.entities().get(o.person());
      out.add(
          (person == null ? "-" : person.name())
              + ": "
              + o.office().title()
              + ", "
              + o.office().country()
              + ", "
              + o.office().body()
              + ", "
              + o.tense());
    }
    return out;
  }
}
