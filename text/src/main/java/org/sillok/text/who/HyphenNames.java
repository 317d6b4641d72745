package org.sillok.text.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sillok.model.EntityType;
import org.sillok.model.PersonName;

/**
 * Names of Korea and Taiwan that the tagger missed or cut, since their syllables are words
 * elsewhere: "Lee In-young", "Ma Ying-jeou".
 */
final class HyphenNames {
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,6} (\\p{Lu}\\p{Ll}{0,6}-\\p{Ll}{1,7})(?![\\p{L}\\p{N}-])");

  private HyphenNames() {}

  /** The proposals with these names in place of what was proposed within them. */
  static List<NameTag> with(Scene scene, List<NameTag> tags) {
    List<NameTag> out = new ArrayList<>(tags);
    for (int i = 0; i < scene.size(); i++) {
      int end = end(scene, i);
      if (end > 0) {
        int first = i;
        boolean free =
            tags.stream()
                .filter(t -> t.first() < end && first < t.end())
                .allMatch(
                    t -> t.type() == EntityType.PERSON && t.first() >= first && t.end() <= end);
        if (free) {
          out.removeIf(t -> t.first() < end && first < t.end());
          out.add(new NameTag(first, end, EntityType.PERSON));
        }
      }
    }
    out.sort(Comparator.comparingInt(NameTag::first));
    return out;
  }

  /** The token behind the name that begins at a token, or -1. */
  private static int end(Scene scene, int i) {
    int start = scene.token(i).span().start();
    Matcher m = NAME.matcher(scene.text()).region(start, scene.text().length());
    boolean name = scene.token(i).tag().startsWith("NNP") && m.lookingAt();
    // "A Park Co-founder": a word that begins a sentence or follows an article is no family name
    boolean article = i > scene.floor(i) && scene.token(i - 1).tag().equals("DT");
    if (!name || article || !PersonName.of(m.group()).familyFirst()) {
      return -1;
    }
    for (int t = i + 1; t < scene.ceiling(i); t++) {
      if (scene.token(t).span().end() == m.end()) {
        return t + 1;
      }
    }
    return -1;
  }
}
