package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that the article gives as somebody's, or their content.
 *
 * @param span from the first to the last stretch of the content
 * @param kind direct, indirect or mixed
 * @param act whether it was said, or is only thought, wanted or felt
 * @param content the stretches of the content; more than one where "he said" stands between them
 * @param speaker the words that name the speaker, or null if nobody is named
 * @param speakerEntity index in {@link AnnotatedText#entities()}, or -1 (anonymous, or unknown)
 * @param cue the words that introduce it ("said", "according to"), or null
 * @param addressee to whom ("reporters", "The Harbour Gazette"), or null
 * @param manner how, by what means or in what ("in a statement", "by phone", "on condition of
 *     anonymity"), or null
 * @param occasion at what ("after the meeting", "at a press conference"), or null
 * @param source what the speaker is told to be
 */
public record Quotation(
    Span span,
    Kind kind,
    Act act,
    List<Span> content,
    @Nullable Span speaker,
    int speakerEntity,
    @Nullable Span cue,
    @Nullable Span addressee,
    @Nullable Span manner,
    @Nullable Span occasion,
    Source source)
    implements Annotation {
  /** How much of the content is given word for word. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** Whether words were uttered. */
  public enum Act {
    SPEECH,
    /** Asks, urges, vows, threatens: told as what is to be done, not as words that were said. */
    INTENT,
    /** Believes, expects, wants, fears: an attitude that the article reports. */
    THOUGHT
  }

  /**
   * What a speaker is told to be.
   *
   * @param country ISO 3166-1 alpha-3 (or UNO, EUR) that the words tell, or null
   * @param body the ministry, party or organisation that the words tell ("foreign ministry"), or
   *     null
   * @param rank what they tell of the rank ("senior"), or null
   */
  public record Source(
      Sort sort, @Nullable String country, @Nullable String body, @Nullable String rank) {
    /** Nothing is told. */
    public static final Source UNKNOWN = new Source(Sort.UNKNOWN, null, null, null);

    public Source {
      Checks.notBlankIfGiven(country, "country");
      Checks.notBlankIfGiven(body, "body");
      Checks.notBlankIfGiven(rank, "rank");
    }

    /** Kinds of speakers. */
    public enum Sort {
      /** Somebody whose name the article gives. */
      PERSON,
      /** An office whose holder it does not name: "the British fisheries minister". */
      OFFICE,
      /** People it does not name: "a senior official", "two diplomats". */
      ANONYMOUS,
      /** A country or its government. */
      GOVERNMENT,
      /** A ministry, party, company, court. */
      BODY,
      /** A newspaper, agency, broadcaster. */
      MEDIA,
      /** "a draft", "the communique", "a report". */
      DOCUMENT,
      /** Nobody is named, or only a pronoun of nobody known. */
      UNKNOWN
    }
  }

  public Quotation {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation without content");
    }
  }
}
