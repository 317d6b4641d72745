package org.sillok.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an article's text and belongs to it: set by the newsroom, told to the reader,
 * and no part of the story.
 *
 * @param kicker the line over the headline, such as "Fisheries talks", or null
 * @param tags the words by which the outlet files the article, in page order, each once
 * @param contributors who worked on it otherwise than by writing it, each with a role: editors,
 *     photographers, translators, reporters named under the text
 * @param credits who took or gave the pictures, as printed, each once
 * @param corrections notes on what earlier versions had wrong
 * @param translatedFrom the language, or the original's title or outlet, as printed; or null
 * @param repeated paragraphs that stand on other pages of the outlet too, and so are none of this
 *     article's news; left out of the text once several pages of the outlet are known
 * @param house what of the article was read by a rule for its outlet's pages, and what that rule
 *     did not find
 */
public record Paratext(
    @Nullable String kicker,
    List<String> tags,
    List<Byline> contributors,
    List<String> credits,
    List<Excerpt> corrections,
    @Nullable String translatedFrom,
    List<Excerpt> repeated,
    List<String> house) {
  /** Nothing around the text. */
  public static final Paratext NONE =
      new Paratext(null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of());

  public Paratext {
    Checks.notBlankIfGiven(kicker, "kicker");
    Checks.notBlankIfGiven(translatedFrom, "translatedFrom");
    tags = List.copyOf(tags);
    contributors = List.copyOf(contributors);
    credits = List.copyOf(credits);
    corrections = List.copyOf(corrections);
    repeated = List.copyOf(repeated);
    // Readings that were kept by earlier versions have none.
    house = house == null ? List.of() : List.copyOf(house);
  }

  /** The same with these paragraphs told to repeat. */
  public Paratext withRepeated(List<Excerpt> paragraphs) {
    return new Paratext(
        kicker, tags, contributors, credits, corrections, translatedFrom, paragraphs, house);
  }
}
