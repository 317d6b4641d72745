package org.sillok.event;

import java.util.ArrayList;
import java.util.List;
import org.sillok.model.Actor;
import org.sillok.model.Attribution;
import org.sillok.model.Claim;
import org.sillok.model.Entity;
import org.sillok.model.EventType;
import org.sillok.model.Quotation;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.Status;
import org.sillok.model.When;

/** Makes a statement claim of each quotation whose speaker is named. */
final class Statements {
  private final Page page;
  private final Tree tree;

  Statements(Page page) {
    this.page = page;
    this.tree = page.tree();
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Quotation q : page.text().quotations()) {
      Span words = q.speaker();
      int at = first(q.content().get(0));
      if (words == null || at < 0 || q.act() != Quotation.Act.SPEECH) {
        continue; // what somebody plans, hopes or asks for is no statement
      }
      Party party = page.reports().speaker(q);
      Actor speaker = party != null ? party.actor() : actor(q, words);
      Span content = q.content().get(0);
      List<String> pieces = new ArrayList<>();
      for (Span s : q.content()) {
        pieces.add(page.text().words(s).strip());
        content = content.union(s);
      }
      String said = String.join(" ... ", pieces);
      if (said.isBlank()) {
        continue;
      }
      When when = when(q);
      out.add(
          new StatementClaim(
              page.id("statement", content, speaker.key()),
              q.kind(),
              speaker,
              said,
              content,
              q.addressee() == null ? null : page.text().words(q.addressee()),
              when,
              Attribution.OUTLET,
              page.provenance(
                  at, "statement/" + q.kind().name().toLowerCase(java.util.Locale.ROOT)),
              q.kind() == Quotation.Kind.DIRECT && !fragment(said)
                  ? null
                  : page.gists().said(q, when)));
    }
    return out;
  }

  /** True for words that are quoted but are no sentence. */
  private static boolean fragment(String said) {
    return said.matches("(?s)[“\"\\s]*\\p{Ll}.*");
  }

  private Actor actor(Quotation q, Span words) {
    if (q.speakerEntity() >= 0) {
      Entity e = page.text().entities().get(q.speakerEntity());
      Actor.Kind kind =
          switch (e.type()) {
            case PERSON -> Actor.Kind.PERSON;
            case GOVERNMENT, PLACE -> Actor.Kind.GOVERNMENT;
            case ORGANISATION -> Actor.Kind.ORGANISATION;
            case GROUP, OTHER -> Actor.Kind.GROUP;
          };
      return new Actor(e.name(), kind, e.country(), null, null);
    }
    Quotation.Source source = q.source();
    return new Actor(
        Blanks.folded(page.text().words(words)),
        switch (source.sort()) {
          case BODY, MEDIA -> Actor.Kind.ORGANISATION;
          case GOVERNMENT -> Actor.Kind.GOVERNMENT;
          case PERSON, OFFICE, ANONYMOUS, DOCUMENT, UNKNOWN -> Actor.Kind.GROUP;
        },
        source.country(),
        null,
        null,
        source.body());
  }

  private When when(Quotation q) {
    Span cue = q.cue();
    if (cue == null) {
      return When.UNKNOWN;
    }
    int verb = first(cue);
    if (verb < 0) {
      return When.UNKNOWN;
    }
    Rule said =
        new Rule(
            "statement/said",
            EventType.SUPPORT,
            new Pattern(java.util.Map.of(), 'v', List.of()),
            null,
            List.of(),
            List.of(),
            List.of(),
            false,
            false,
            null,
            "",
            "");
    return page.timing()
        .of(new Match(said, verb, List.of(verb)), EventType.SUPPORT, Status.HAPPENED);
  }

  private int first(Span span) {
    for (int k = 0; k < tree.size(); k++) {
      if (span.overlaps(tree.token(k).span())) {
        return k;
      }
    }
    return -1;
  }
}
