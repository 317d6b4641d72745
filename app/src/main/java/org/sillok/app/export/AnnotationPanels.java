package org.sillok.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.AnnotatedText;
import org.sillok.model.Claim;
import org.sillok.model.Entity;
import org.sillok.model.OfficeMention;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.TimeExpression;

/** The lists beside an annotated page: who is who, offices, times, quotations, claims. */
final class AnnotationPanels {
  private final String prefix;
  private final AnnotatedText text;
  private final List<Claim> claims;
  private final StringBuilder out = new StringBuilder();

  AnnotationPanels(String prefix, AnnotatedText text, List<Claim> claims) {
    this.prefix = prefix;
    this.text = text;
    this.claims = claims;
  }

  String html() {
    people();
    quotations();
    times();
    offices();
    claims();
    return out.toString();
  }

  /** By whom a quotation is: the name, else the words that name nobody, else "unknown". */
  static String speaker(AnnotatedText text, Quotation q) {
    if (q.speakerEntity() >= 0) {
      return text.entities().get(q.speakerEntity()).name();
    }
    return q.speaker() == null ? "unknown" : flat(text.words(q.speaker()));
  }

  private void people() {
    open("Who is who", text.entities().size());
    for (int e = 0; e < text.entities().size(); e++) {
      Entity entity = text.entities().get(e);
      out.append("<li id=\"").append(prefix).append('e').append(e).append("\"><span class=\"");
      out.append(Layer.of(entity.type()).css).append(" n-first n-last\">");
      out.append(Html.escape(entity.name())).append("</span>");
      List<String> facts = new ArrayList<>();
      add(facts, entity.country());
      for (OfficeMention o : text.offices()) {
        if (o.person() == e && !facts.contains(o.office().full())) {
          facts.add(o.office().full());
        }
      }
      add(facts, entity.respelt() == null ? null : "printed as " + entity.respelt());
      facts(facts);
      out.append("<span class=\"places\">");
      int number = 0;
      for (int m = 0; m < text.mentions().size(); m++) {
        if (text.mentions().get(m).entity() == e) {
          number++;
          String words = flat(text.words(text.mentions().get(m).span()));
          out.append("<a href=\"#").append(prefix).append('m').append(m).append("\" title=\"");
          out.append(Html.escape(words)).append("\">").append(number).append("</a> ");
        }
      }
      out.append("</span></li>\n");
    }
    close();
  }

  private void quotations() {
    open("Quotations", text.quotations().size());
    for (int i = 0; i < text.quotations().size(); i++) {
      Quotation q = text.quotations().get(i);
      boolean reported = q.kind() == Quotation.Kind.INDIRECT;
      item("q" + i, reported ? Layer.REPORTED : Layer.QUOTED, speaker(text, q));
      List<String> facts = new ArrayList<>();
      facts.add(lower(q.kind()));
      add(facts, q.act() == Quotation.Act.SPEECH ? null : lower(q.act()));
      add(facts, words("by “", q.cue()));
      add(facts, words("to “", q.addressee()));
      add(facts, words("“", q.manner()));
      add(facts, words("“", q.occasion()));
      Quotation.Source s = q.source();
      boolean named = s.sort() == Quotation.Source.Sort.PERSON;
      add(facts, named ? null : "source: " + lower(s.sort()));
      add(facts, named ? null : s.country());
      add(facts, named ? null : s.body());
      add(facts, s.rank());
      facts(facts);
      out.append("</li>\n");
    }
    close();
  }

  private void times() {
    open("Times", text.times().size());
    for (int i = 0; i < text.times().size(); i++) {
      TimeExpression t = text.times().get(i);
      item("t" + i, Layer.TIME, flat(text.words(t.span())));
      List<String> facts = new ArrayList<>();
      add(facts, t.when().isUnknown() ? null : DateWords.of(t.when()));
      add(facts, t.value().isEmpty() ? null : t.value());
      add(facts, t.mod());
      facts.add(lower(t.type()));
      facts(facts);
      out.append("</li>\n");
    }
    close();
  }

  private void offices() {
    open("Offices", text.offices().size());
    for (int i = 0; i < text.offices().size(); i++) {
      OfficeMention o = text.offices().get(i);
      item("o" + i, Layer.OFFICE, o.office().full());
      List<String> facts = new ArrayList<>();
      facts.add(o.person() < 0 ? "nobody named" : text.entities().get(o.person()).name());
      add(facts, o.office().country());
      facts.add(lower(o.tense()));
      facts(facts);
      out.append("</li>\n");
    }
    close();
  }

  private void claims() {
    open("Claims", claims.size());
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean shown = !(claim instanceof StatementClaim) && !(claim instanceof TenureClaim);
      String words = ArticleText.claim(claim);
      if (shown) {
        item("c" + i, Layer.CLAIM, (i + 1) + " " + words);
      } else {
        out.append("<li>").append(Html.escape((i + 1) + " " + words));
      }
      out.append("</li>\n");
    }
    close();
  }

  private void open(String heading, int count) {
    out.append("<details open><summary>").append(heading).append(" <small>").append(count);
    out.append("</small></summary>\n<ul>\n");
  }

  private void close() {
    out.append("</ul></details>\n");
  }

  private void item(String id, Layer layer, String words) {
    out.append("<li><a href=\"#").append(prefix).append(id).append("\" class=\"").append(layer.css);
    out.append(' ').append(layer.css.charAt(0)).append("-first ").append(layer.css.charAt(0));
    out.append("-last\">").append(Html.escape(words)).append("</a>");
  }

  private void facts(List<String> facts) {
    if (!facts.isEmpty()) {
      out.append(" <span class=\"fact\">").append(Html.escape(String.join(" · ", facts)));
      out.append("</span> ");
    }
  }

  private static void add(List<String> facts, @Nullable String fact) {
    if (fact != null) {
      facts.add(fact);
    }
  }

  private @Nullable String words(String before, @Nullable Span span) {
    return span == null ? null : before + flat(text.words(span)) + "”";
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
