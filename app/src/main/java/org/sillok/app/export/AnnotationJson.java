package org.sillok.app.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Article;
import org.sillok.model.Byline;
import org.sillok.model.Claim;
import org.sillok.model.DateEvidence;
import org.sillok.model.Dating;
import org.sillok.model.Entity;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Paratext;
import org.sillok.model.Quotation;
import org.sillok.model.Sentence;
import org.sillok.model.Span;
import org.sillok.model.TimeExpression;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One page as JSON; offsets are half-open, UTF-16, into the article's text. */
public final class AnnotationJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AnnotationJson() {}

  /** The clean article. */
  public static String text(Article article) {
    return JsonExport.text(article(article));
  }

  /** The article with all that was found in it. */
  public static String text(AnnotatedText text, List<Claim> claims) {
    ObjectNode out = article(text.article());
    ArrayNode sentences = out.putArray("sentences");
    for (Sentence s : text.sentences()) {
      span(sentences.addArray(), s.span());
    }
    ArrayNode entities = out.putArray("entities");
    for (Entity e : text.entities()) {
      ObjectNode one = entities.addObject().put("name", e.name());
      one.put("type", JsonExport.lower(e.type())).put("country", e.country());
      e.aliases().forEach(one.putArray("aliases")::add);
      if (e.respelt() != null) {
        one.put("printed_as", e.respelt());
      }
      JsonExport.coordinates(one, e.place());
    }
    ArrayNode mentions = out.putArray("mentions");
    for (Mention m : text.mentions()) {
      ObjectNode one = words(mentions.addObject(), text, m.span()).put("entity", m.entity());
      one.put("form", JsonExport.lower(m.form())).put("type", JsonExport.lower(m.type()));
    }
    ArrayNode times = out.putArray("times");
    for (TimeExpression t : text.times()) {
      ObjectNode one = words(times.addObject(), text, t.span());
      one.put("type", t.type().name()).put("value", t.value()).put("mod", t.mod());
      one.put("edtf", t.when().edtf());
    }
    quotations(out.putArray("quotations"), text);
    ArrayNode offices = out.putArray("offices");
    for (OfficeMention o : text.offices()) {
      ObjectNode one = words(offices.addObject(), text, o.span());
      one.put("title", o.office().title()).put("country", o.office().country());
      one.put("body", o.office().body());
      one.put("person", o.person() < 0 ? null : text.entities().get(o.person()).name());
      one.put("tense", JsonExport.lower(o.tense()));
    }
    ArrayNode coded = out.putArray("claims");
    claims.forEach(c -> coded.add(JsonExport.claim(c, text.article())));
    return JsonExport.text(out);
  }

  private static void quotations(ArrayNode out, AnnotatedText text) {
    for (Quotation q : text.quotations()) {
      ObjectNode one = words(out.addObject(), text, q.span());
      one.put("kind", JsonExport.lower(q.kind()));
      ArrayNode content = one.putArray("content");
      q.content().forEach(c -> span(content.addArray(), c));
      one.put("speaker", q.speaker() == null ? null : text.words(q.speaker()));
      one.put(
          "speakerName",
          q.speakerEntity() < 0 ? null : text.entities().get(q.speakerEntity()).name());
      one.put("cue", q.cue() == null ? null : text.words(q.cue()));
      one.put("addressee", q.addressee() == null ? null : text.words(q.addressee()));
      one.put("manner", q.manner() == null ? null : text.words(q.manner()));
      one.put("occasion", q.occasion() == null ? null : text.words(q.occasion()));
      ObjectNode source = one.putObject("source").put("sort", JsonExport.lower(q.source().sort()));
      source.put("country", q.source().country()).put("body", q.source().body());
      source.put("rank", q.source().rank());
    }
  }

  private static ObjectNode article(Article a) {
    ObjectNode out = JSON.createObjectNode().put("page", a.page().sha256()).put("name", a.name());
    out.put("headline", a.headline() == null ? null : a.headline().text());
    bylines(out.putArray("bylines"), a.bylines());
    out.put("outlet", a.outlet() == null ? null : a.outlet().name());
    out.put("agency", a.agency() == null ? null : a.agency().name());
    out.put("section", a.section()).put("dateline", a.dateline()).put("language", a.language());
    a.marks().forEach(out.putArray("marks")::add);
    ArrayNode captions = out.putArray("captions");
    a.captions().forEach(c -> captions.add(c.text()));
    paratext(out, a.paratext());
    dating(out.putObject("published"), a.published());
    if (a.updated() != null) {
      dating(out.putObject("updated"), a.updated());
    }
    return out.put("text", a.text());
  }

  private static void bylines(ArrayNode out, List<Byline> bylines) {
    for (Byline b : bylines) {
      out.addObject().put("name", b.name()).put("email", b.email()).put("role", b.role());
    }
  }

  private static void paratext(ObjectNode out, Paratext p) {
    out.put("kicker", p.kicker());
    p.tags().forEach(out.putArray("tags")::add);
    bylines(out.putArray("contributors"), p.contributors());
    p.credits().forEach(out.putArray("credits")::add);
    ArrayNode corrections = out.putArray("corrections");
    p.corrections().forEach(c -> corrections.add(c.text()));
    out.put("translatedFrom", p.translatedFrom());
    ArrayNode repeated = out.putArray("repeated");
    p.repeated().forEach(r -> repeated.add(r.text()));
    p.house().forEach(out.putArray("house")::add);
  }

  private static void dating(ObjectNode out, Dating dating) {
    out.put("edtf", dating.when().edtf());
    out.put("time", text(dating.time())).put("zone", text(dating.zone()));
    evidence(out.putArray("evidence"), dating.evidence());
    evidence(out.putArray("rejected"), dating.rejected());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void evidence(ArrayNode out, List<DateEvidence> list) {
    for (DateEvidence e : list) {
      ObjectNode one = out.addObject().put("role", JsonExport.lower(e.role()));
      one.put("edtf", e.value().edtf()).put("words", e.words()).put("rule", e.rule());
      one.put("reason", e.reason());
      if (e.inPage() != null) {
        span(one.putArray("inPage"), e.inPage());
      }
    }
  }

  private static ObjectNode words(ObjectNode out, AnnotatedText text, Span span) {
    return out.put("start", span.start()).put("end", span.end()).put("text", text.words(span));
  }

  private static void span(ArrayNode out, Span span) {
    out.add(span.start()).add(span.end());
  }
}
