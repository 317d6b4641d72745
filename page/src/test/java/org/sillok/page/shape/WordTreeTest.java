package org.sillok.page.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordTreeTest {
  private static final WordTree TREE = new WordTree();

  static {
    TREE.add("share", false, 1);
    TREE.add("nav", true, 2);
    TREE.add("ad", false, 4);
    TREE.add("größe", false, 8);
  }

  @Test
  void findsThePartsOfAName() {
    assertThat(TREE.in("share-bar")).isEqualTo(1);
    assertThat(TREE.in("topShare")).isEqualTo(1);
    assertThat(TREE.in("SHARE_AD")).isEqualTo(5);
    assertThat(TREE.in("shareAd navbar2")).isEqualTo(7);
    assertThat(TREE.in("shared unshare head adopt knav sha reAd")).isEqualTo(4);
    assertThat(TREE.in("")).isZero();
    assertThat(TREE.in("--12")).isZero();
  }

  @Test
  void leavesNamesWithOtherLettersToWhoeverAsks() {
    assertThat(TREE.in("box-größe")).isEqualTo(-1);
  }

  /** Against the plain way: cut the name, then compare each part. */
  @Test
  void findsWhatCuttingFinds() {
    Pattern cut = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    Set<String> words = Set.of("share", "ad");
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder name = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        name.append(
            switch (random.nextInt(6)) {
              case 0 -> "share";
              case 1 -> "nav";
              case 2 -> "AD";
              case 3 -> "ad";
              default -> String.valueOf("-_ 1aNvSd".charAt(random.nextInt(9)));
            });
      }
      int signs = 0;
      for (String part : cut.split(name)) {
        String lower = part.toLowerCase(java.util.Locale.ROOT);
        signs |= words.contains(lower) ? lower.length() == 2 ? 4 : 1 : 0;
        signs |= lower.startsWith("nav") ? 2 : 0;
      }
      assertThat(TREE.in(name.toString())).as(name.toString()).isEqualTo(signs);
    }
  }

  @Test
  void growsWithItsWords() {
    WordTree large = new WordTree();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        large.add("x" + a + "y" + b, false, 1);
      }
    }
    assertThat(large.in("on-xqyr")).isEqualTo(1);
    assertThat(large.in("on-xqr")).isZero();
  }
}
