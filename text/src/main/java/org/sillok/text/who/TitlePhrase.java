package org.sillok.text.who;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.model.OfficeMention.Tense;

/**
 * A title in the text: "the then Norwegian fisheries minister".
 *
 * @param first its first token, the article or possessive before it included
 * @param titleFirst the first token of the title itself, without article, country and noise
 * @param headFirst first token of its head
 * @param headEnd the token behind its head
 * @param end the token behind its complement ("for North Korea")
 * @param head the head
 * @param country code of the country told by its words, or null
 * @param body the naming of the organisation in it, or -1
 * @param bodyFirst first token of the organisation's description ("the office's"), or -1
 * @param owner token of the possessive pronoun before it ("his counterpart"), or -1
 * @param ranked true if a rank or a complement makes an office of a weak head
 * @param definite true for "the envoy", "Oslo's envoy"; false for "an envoy", "envoy"
 * @param tense whether it is held
 * @param name the naming of its holder, or -1
 * @param link how the holder is told
 */
record TitlePhrase(
    int first,
    int titleFirst,
    int headFirst,
    int headEnd,
    int end,
    Titles.Head head,
    @Nullable String country,
    int body,
    int bodyFirst,
    int owner,
    boolean ranked,
    boolean definite,
    Tense tense,
    int name,
    Link link) {
  /** How the holder of the title is told. */
  enum Link {
    /** "Minister Jane Doe". */
    BEFORE,
    /** "Jane Doe, the minister". */
    APPOSITION,
    /** "Jane Doe is minister", "Jane Doe, who serves as minister". */
    CLAUSE,
    /** "the minister" alone. */
    NONE
  }

  TitlePhrase heldBy(int naming, Link how) {
    return new TitlePhrase(
        first,
        titleFirst,
        headFirst,
        headEnd,
        end,
        head,
        country,
        body,
        bodyFirst,
        owner,
        ranked,
        definite,
        tense,
        naming,
        how);
  }

  TitlePhrase at(Tense told) {
    return new TitlePhrase(
        first,
        titleFirst,
        headFirst,
        headEnd,
        end,
        head,
        country,
        body,
        bodyFirst,
        owner,
        ranked,
        definite,
        told,
        name,
        link);
  }

  /** True if it names an office, not only a trade or a role. */
  boolean office() {
    return switch (head.strength()) {
      case ALWAYS -> true;
      case RANKED -> ranked || leads();
      case NEVER -> false;
    };
  }

  /** "Harbour League head Jane Doe": a body before a weak head, and a name behind. */
  private boolean leads() {
    boolean top = head.kind().equals("chief") || head.kind().equals("chair");
    return top && body >= 0 && name >= 0 && link == Link.BEFORE && first < headFirst;
  }

  /** The title as something told of a person. */
  Told told(Scene scene, Titles lore) {
    Set<String> words = new HashSet<>();
    for (int i = titleFirst; i < headEnd; i++) {
      String word = scene.form(i).toLowerCase(Locale.ROOT);
      boolean content = Character.isLetter(word.charAt(0)) && word.length() > 2;
      boolean plain = lore.rank(word) || lore.noise(word) || lore.tense(word) != null;
      boolean inHead = i >= headFirst && !head.form().contains(" ");
      if (content && !plain && !inHead && !word.equals("and")) {
        words.add(word);
      }
    }
    words.remove(head.form().substring(head.form().lastIndexOf(' ') + 1));
    return new Told(head, Set.copyOf(words), headFirst);
  }
}
