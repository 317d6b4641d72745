package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Entity;
import org.sillok.model.EntityType;
import org.sillok.model.Mention;
import org.sillok.model.OfficeMention;
import org.sillok.model.Quotation;
import org.sillok.model.Quotation.Source;
import org.sillok.model.Quotation.Source.Sort;
import org.sillok.model.Span;
import org.sillok.model.Token;

/** Who the speaker is: the entity behind the words, or what unnamed ones are told to be. */
final class Speakers {
  /** How many characters apart two quotations may stand for one speaker to go on. */
  private static final int NEAR = 900;

  /**
   * A speaker.
   *
   * @param entity index, or -1
   */
  record Speaker(Span words, int entity, Source source) {}

  private final Passage passage;
  private final SpeakerWords words;
  private final List<Entity> entities;
  private final List<Mention> mentions;
  private final List<OfficeMention> offices;

  Speakers(
      Passage passage,
      SpeakerWords words,
      List<Entity> entities,
      List<Mention> mentions,
      List<OfficeMention> offices) {
    this.passage = passage;
    this.words = words;
    this.entities = entities;
    this.mentions = mentions;
    this.offices = offices;
  }

  /** The speaker of a cue, or null if nobody is named. */
  @Nullable Speaker of(Cue voice) {
    Span source = voice.source();
    if (source == null || voice.sourceHead() < 0) {
      return null;
    }
    Span head = passage.token(voice.sourceHead()).span();
    Mention titled = titled(head, voice);
    if (titled != null) {
      return new Speaker(titled.span(), titled.entity(), source(titled.entity(), head, source));
    }
    Mention mention = narrowest(head);
    if (mention == null && passage.token(voice.sourceHead()).form().matches("(?i)it|they")) {
      mention = antecedent(voice);
      return new Speaker(
          source, mention == null ? -1 : mention.entity(), source(mention, head, source));
    }
    boolean name = mention != null && mention.form() == Mention.Form.NAME && person(mention);
    Span told = name && mention != null && source.covers(mention.span()) ? mention.span() : source;
    return new Speaker(
        told, mention == null ? -1 : mention.entity(), source(mention, head, source));
  }

  /**
   * Nobody quoted word for word speaks of himself by his name: where "he said" was taken for
   * somebody whom the quoted words name, the speaker of the quotation before goes on, or nobody is
   * known.
   */
  List<Quotation> notOfThemselves(List<Quotation> quotations) {
    List<Quotation> out = new ArrayList<>();
    Quotation before = null;
    for (Quotation q : quotations) {
      Span words = q.speaker();
      boolean pronoun = words != null && words.in(passage.text).matches("(?i)s?he");
      Quotation right = q;
      if (pronoun && q.kind() == Quotation.Kind.DIRECT && names(q)) {
        boolean goesOn =
            before != null
                && before.source().sort() == Sort.PERSON
                && before.speakerEntity() != q.speakerEntity()
                && q.span().start() - before.span().end() < NEAR;
        right =
            goesOn && before != null
                ? spoken(q, before.speakerEntity(), before.source())
                : spoken(q, -1, Source.UNKNOWN);
      }
      out.add(right);
      before = right.kind() == Quotation.Kind.DIRECT ? right : before;
    }
    return out;
  }

  private boolean names(Quotation q) {
    for (Mention m : mentions) {
      boolean own = m.entity() == q.speakerEntity() && m.form() == Mention.Form.NAME;
      if (own && q.content().stream().anyMatch(s -> s.covers(m.span()))) {
        return true;
      }
    }
    return false;
  }

  private static Quotation spoken(Quotation q, int entity, Source source) {
    return new Quotation(
        q.span(),
        q.kind(),
        q.act(),
        q.content(),
        q.speaker(),
        entity,
        q.cue(),
        q.addressee(),
        q.manner(),
        q.occasion(),
        source);
  }

  /** True if those who speak may be called so: a name, a pronoun, a word of the lists. */
  boolean plausible(int head) {
    Token token = passage.token(head);
    String tag = token.tag();
    return tag.startsWith("NNP")
        || tag.matches("PRP|DT|CD|WP")
        || words.sort(token) != null
        || narrowest(token.span()) != null
        || token.lemma().matches("\\p{L}+(?:er|or|ist|ian|man|woman)");
  }

  /**
   * "Fisheries Minister Jane Doe" with any word of it for its head: the person whose title holds
   * the word.
   */
  private @Nullable Mention titled(Span head, Cue voice) {
    for (OfficeMention o : offices) {
      Span name = o.name();
      if (name == null || o.person() < 0 || !o.span().union(name).covers(head)) {
        continue;
      }
      boolean apart = o.span().union(name).overlaps(voice.span());
      if (!apart && !name.covers(head)) {
        for (Mention m : mentions) {
          if (m.entity() == o.person() && m.span().overlaps(name)) {
            return m;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Mention narrowest(Span head) {
    Mention best = null;
    for (Mention m : mentions) {
      boolean holds = m.form() != Mention.Form.DEMONYM && m.span().covers(head);
      if (holds && (best == null || m.span().length() < best.span().length())) {
        best = m;
      }
    }
    return best;
  }

  private static boolean person(Mention m) {
    return m.type() == EntityType.PERSON;
  }

  /** "It said": the government or body that the sentence before, or this one, begins with. */
  private @Nullable Mention antecedent(Cue voice) {
    int here = passage.sentenceOf(voice.sourceHead());
    boolean single = passage.token(voice.sourceHead()).form().equalsIgnoreCase("it");
    int before = passage.token(voice.sourceHead()).span().start();
    for (int s = here; single && s >= Math.max(0, here - 1); s--) {
      for (Mention m : mentions) {
        boolean inside = passage.sentences.get(s).span().covers(m.span());
        boolean actor = m.type() == EntityType.GOVERNMENT || m.type() == EntityType.ORGANISATION;
        if (inside && actor && m.span().end() <= before && subject(m.span())) {
          return m;
        }
      }
    }
    return null;
  }

  private boolean subject(Span span) {
    for (int t = passage.tokenFrom(span.start());
        t < passage.size() && passage.token(t).span().start() < span.end();
        t++) {
      if (passage.token(t).relation().startsWith("nsubj")) {
        return true;
      }
    }
    return false;
  }

  private Source source(@Nullable Mention mention, Span head, Span source) {
    return source(mention == null ? -1 : mention.entity(), head, source);
  }

  private Source source(int index, Span head, Span source) {
    Entity entity = index < 0 ? null : entities.get(index);
    if (entity != null && named(index)) {
      Sort sort =
          switch (entity.type()) {
            case PERSON -> Sort.PERSON;
            case GOVERNMENT, PLACE -> Sort.GOVERNMENT;
            case GROUP -> Sort.ANONYMOUS;
            case ORGANISATION, OTHER -> words.outlet(entity.name()) ? Sort.MEDIA : Sort.BODY;
          };
      OfficeMention held = sort == Sort.PERSON ? office(index, head) : null;
      return new Source(sort, entity.country(), held == null ? null : held.office().body(), null);
    }
    for (OfficeMention o : offices) {
      if (o.person() < 0 && o.span().covers(head)) {
        return new Source(Sort.OFFICE, o.office().country(), o.office().body(), null);
      }
    }
    int token = passage.tokenFrom(head.start());
    Sort sort = words.sort(passage.token(token));
    boolean pronoun = passage.token(token).tag().startsWith("PRP");
    if (sort == null) {
      sort = pronoun || entity == null ? Sort.UNKNOWN : Sort.ANONYMOUS;
    }
    String country =
        entity == null || entity.country() == null ? country(source) : entity.country();
    return new Source(sort, country, body(source, head), rank(source));
  }

  private boolean named(int entity) {
    for (Mention m : mentions) {
      if (m.entity() == entity && m.form() == Mention.Form.NAME) {
        return true;
      }
    }
    return false;
  }

  private @Nullable OfficeMention office(int entity, Span near) {
    OfficeMention best = null;
    for (OfficeMention o : offices) {
      boolean closer =
          best == null
              || Math.abs(o.span().start() - near.start())
                  < Math.abs(best.span().start() - near.start());
      if (o.person() == entity && closer) {
        best = o;
      }
    }
    return best;
  }

  private @Nullable String country(Span source) {
    for (Mention m : mentions) {
      boolean land = m.type() != EntityType.PERSON && source.covers(m.span());
      if (land && entities.get(m.entity()).country() != null) {
        return entities.get(m.entity()).country();
      }
    }
    return null;
  }

  /** The named organisation in the words, or "foreign ministry" before or behind the head. */
  private @Nullable String body(Span source, Span head) {
    for (Mention m : mentions) {
      boolean inside = source.covers(m.span()) && !m.span().covers(head);
      if (inside && m.type() == EntityType.ORGANISATION) {
        return entities.get(m.entity()).name();
      }
    }
    for (int t = passage.tokenFrom(source.start());
        t < passage.size() && passage.token(t).span().end() <= source.end();
        t++) {
      boolean head2 = passage.token(t).span().equals(head);
      if (!head2 && words.sort(passage.token(t)) == Sort.BODY) {
        int first = t;
        while (first > 0
            && passage.token(first - 1).span().start() >= source.start()
            && passage.token(first - 1).tag().matches("NNS?|JJ|NNP|HYPH|VBG|POS")
            && !words.rank(passage.token(first - 1).form())
            && !named(passage.token(first - 1).span())) {
          first--;
        }
        return passage.token(first).span().union(passage.token(t).span()).in(passage.text);
      }
    }
    return null;
  }

  /** True if a name, or a people's adjective, holds a word. */
  private boolean named(Span span) {
    return mentions.stream()
        .anyMatch(
            m ->
                m.span().covers(span)
                    && (m.form() == Mention.Form.NAME || m.form() == Mention.Form.DEMONYM));
  }

  private @Nullable String rank(Span source) {
    for (int t = passage.tokenFrom(source.start());
        t < passage.size() && passage.token(t).span().end() <= source.end();
        t++) {
      String form = passage.token(t).form().toLowerCase(Locale.ROOT);
      if (words.rank(form)) {
        return form;
      }
    }
    return null;
  }
}
