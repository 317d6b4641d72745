package org.sillok.app.predict;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.Excerpt;
import org.sillok.model.OfficeMention;
import org.sillok.model.Quotation;
import org.sillok.model.TimeExpression;
import org.sillok.model.When;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article and its annotations in the format of the seeds' scorer. */
final class SeedPages {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private SeedPages() {}

  static ObjectNode page(Article a) {
    ObjectNode out = Bench.object();
    out.put("headline", a.headline() == null ? null : a.headline().text());
    ArrayNode bylines = out.putArray("byline");
    for (Byline b : a.bylines()) {
      bylines.addObject().put("name", b.name()).put("email", b.email());
    }
    out.put("outlet", a.outlet() == null ? null : a.outlet().name());
    out.put("agency", a.agency() == null ? null : a.agency().name());
    out.put("published", stamp(a.published()));
    LocalDate from = a.published().when().earliest();
    LocalDate to = a.published().when().latest();
    if (a.published().day() == null && from != null && to != null) {
      out.putArray("published_window").add(from.toString()).add(to.toString());
    }
    ArrayNode rejected = out.putArray("stamps_rejected");
    for (DateEvidence e : a.published().rejected()) {
      if (e.value() instanceof When.Day day) {
        rejected.add(day.date().toString());
      }
    }
    out.put("updated", a.updated() == null ? null : stamp(a.updated()));
    out.put("dateline", a.dateline());
    ArrayNode captions = out.putArray("captions");
    a.captions().stream().map(Excerpt::text).forEach(captions::add);
    return out.put("body", a.text());
  }

  /** Local time as printed, no finer than it is known; null unless known to the day. */
  private static @Nullable String stamp(Dating dating) {
    LocalDate day = dating.day();
    if (day == null) {
      return null;
    }
    return dating.time() == null ? day.toString() : day + "T" + CLOCK.format(dating.time());
  }

  static ObjectNode annotations(AnnotatedText text) {
    ObjectNode out = Bench.object();
    ArrayNode statements = out.putArray("statements");
    for (Quotation q : text.quotations()) {
      if (q.act() != Quotation.Act.SPEECH || q.speaker() == null && q.cue() != null) {
        continue;
      }
      statements
          .addObject()
          .put("kind", q.kind().name().toLowerCase(Locale.ROOT))
          .put("speaker", speaker(q, text))
          .put("content", q.content().stream().map(text::words).collect(Collectors.joining(" ")));
    }
    ArrayNode offices = out.putArray("offices");
    for (OfficeMention o : text.offices()) {
      if (o.person() >= 0) {
        offices
            .addObject()
            .put("person", text.entities().get(o.person()).name())
            .put("office", text.words(o.span()))
            .put("country", o.office().country());
      }
    }
    ArrayNode times = out.putArray("times");
    for (TimeExpression t : text.times()) {
      // With a mod ("the end of the year") the value names the whole period, the days only a part.
      boolean narrowed = t.mod() != null && !t.when().isUnknown();
      times
          .addObject()
          .put("text", text.words(t.span()))
          .put("value", narrowed ? t.when().edtf() : t.value());
    }
    return out;
  }

  private static @Nullable String speaker(Quotation q, AnnotatedText text) {
    if (q.speakerEntity() >= 0) {
      return text.entities().get(q.speakerEntity()).name();
    }
    return q.speaker() == null ? null : text.words(q.speaker());
  }
}
