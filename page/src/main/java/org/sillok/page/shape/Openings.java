package org.sillok.page.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of patterns, of which only those are asked that can begin where a text has characters that
 * they can begin with: of most texts none. What is found is the same as if all were asked.
 *
 * <p>The first characters are looked up in a tree of all beginnings, made by asking each pattern
 * whether it could go on behind them.
 *
 * <p>The patterns may look behind the place where they begin only to be hindered by it, or by a
 * {@code \b} before a letter or digit.
 */
public final class Openings {
  private static final int ASCII = 128;

  /** How many characters are looked at. */
  private static final int DEPTH = 7;

  /** Letters and signs above ASCII that pages often have: Latin-1, dashes, quotes, bullets. */
  private static final int HIGH_FROM = 0xA0;

  private static final int HIGH_TO = 0x100;
  private static final int SIGNS_FROM = 0x2010;
  private static final int SIGNS_TO = 0x2030;

  /**
   * One character of each category, none of them in the tables: what a pattern says of it, it says
   * of all of its category that stand in no block of which the pattern names a character.
   */
  static final String SAMPLES = "жЖǅ中ˆ٣Ⅷ①\u0301\u0903\u20dd€∑■\u02d7、「」⸂⸃﹏〜　\u200b\ue000\uffff";

  private static final int BLOCK = 256;
  private static final Pattern NAMED_SCRIPT = Pattern.compile("\\\\[pP]\\{(?:I[sn]|[a-z]+=)");

  /** How a pattern begins that may have anything before it. */
  private static final Pattern ANYTHING = Pattern.compile("^\\.\\{0,\\d+\\}");

  private final List<Pattern> all;

  /** Patterns that begin with anything: asked if what follows that is somewhere in the line. */
  private final BitSet floating = new BitSet();

  private final @Nullable Openings afloat;
  private final Beginning every;
  private final Beginning[] ascii = new Beginning[ASCII];
  private final Beginning[] high = new Beginning[HIGH_TO - HIGH_FROM];
  private final Beginning[] signs = new Beginning[SIGNS_TO - SIGNS_FROM];

  /** For all other characters, by the block of 256 that they stand in. */
  private final Beginning[] blocks = new Beginning[BLOCK];

  /** What can still come to match behind a few characters. */
  private final class Beginning {
    /** The patterns that can. */
    final BitSet patterns;

    /** Those that match if nothing follows. */
    final BitSet ended;

    private final List<Open> open;
    private final int depth;

    /** By the next character; null where it is not looked further. */
    private final @Nullable AtomicReferenceArray<Beginning> next;

    /** Behind so many characters. */
    Beginning(List<Open> open, int depth) {
      this.patterns = patterns(open);
      this.ended = ended(open);
      this.open = open;
      this.depth = depth;
      boolean isLast = depth == DEPTH || open.isEmpty() || anyMayFollow(open);
      this.next = isLast ? null : new AtomicReferenceArray<>(ASCII);
    }

    /** Of which no more is known than what patterns there are. */
    Beginning(BitSet patterns) {
      this.patterns = patterns;
      this.ended = patterns;
      this.open = List.of();
      this.depth = DEPTH;
      this.next = null;
    }

    /**
     * Behind one character more, or null where it is not looked further. Found when it is first
     * asked for: most beginnings never occur.
     */
    @Nullable Beginning behind(char c) {
      if (next == null || c >= ASCII) {
        return null;
      }
      char lower = c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
      Beginning known = next.get(lower);
      if (known == null) {
        char upper = lower >= 'a' && lower <= 'z' ? (char) (lower - 32) : lower;
        known = new Beginning(still(open, lower, upper), depth + 1);
        next.set(lower, known);
      }
      return known;
    }
  }

  /** A pattern, and the spellings of a beginning behind which it can go on. */
  private record Open(int pattern, List<String> spellings) {}

  /** For these patterns, of which none has a positive look-behind. */
  public Openings(List<Pattern> patterns) {
    all = List.copyOf(patterns);
    List<Open> open = new ArrayList<>();
    List<Pattern> behind = new ArrayList<>();
    for (int p = 0; p < all.size(); p++) {
      Pattern pattern = all.get(p);
      if (pattern.pattern().contains("(?<=")) {
        throw new IllegalArgumentException("looks behind where it begins: " + pattern);
      }
      Matcher anything = ANYTHING.matcher(pattern.pattern());
      if (anything.find()) {
        floating.set(p);
        String rest = pattern.pattern().substring(anything.end());
        behind.add(Pattern.compile(rest, pattern.flags()));
      } else {
        open.add(new Open(p, List.of("")));
      }
    }
    afloat = behind.isEmpty() ? null : new Openings(behind);
    every = new Beginning(patterns(open));
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = new Beginning(still(open, c, c), 1);
    }
    for (int c = HIGH_FROM; c < HIGH_TO; c++) {
      high[c - HIGH_FROM] = new Beginning(still(open, (char) c, (char) c), 1);
    }
    for (int c = SIGNS_FROM; c < SIGNS_TO; c++) {
      signs[c - SIGNS_FROM] = new Beginning(still(open, (char) c, (char) c), 1);
    }
    blocks(open);
  }

  private void blocks(List<Open> open) {
    BitSet samples = new BitSet();
    for (int i = 0; i < SAMPLES.length(); i++) {
      char c = SAMPLES.charAt(i);
      samples.or(patterns(still(open, c, c)));
    }
    BitSet[] named = new BitSet[BLOCK];
    for (Open o : open) {
      String source = all.get(o.pattern()).pattern();
      if (NAMED_SCRIPT.matcher(source).find()) {
        samples.set(o.pattern());
      }
      for (int i = 0; i < source.length(); i++) {
        int block = source.charAt(i) / BLOCK;
        named[block] = named[block] == null ? new BitSet() : named[block];
        named[block].set(o.pattern());
      }
    }
    for (int b = 0; b < BLOCK; b++) {
      BitSet asked = (BitSet) samples.clone();
      if (named[b] != null) {
        asked.or(named[b]);
      }
      blocks[b] = new Beginning(asked);
    }
  }

  /** Those that can still go on behind one character more, in either of two spellings. */
  private List<Open> still(List<Open> open, char lower, char upper) {
    List<Open> still = new ArrayList<>();
    for (Open o : open) {
      Pattern pattern = all.get(o.pattern());
      List<String> spellings = new ArrayList<>();
      for (String s : o.spellings()) {
        if (canBegin(pattern, s + lower)) {
          spellings.add(s + lower);
        }
        if (upper != lower && !isOfAnyCase(pattern) && canBegin(pattern, s + upper)) {
          spellings.add(s + upper);
        }
      }
      if (!spellings.isEmpty()) {
        still.add(new Open(o.pattern(), spellings));
      }
    }
    return still;
  }

  /** True if each of them takes rare letters, and so most others. */
  private boolean anyMayFollow(List<Open> open) {
    return still(open, 'q', 'Q').size() == open.size()
        && still(open, 'x', 'X').size() == open.size();
  }

  private BitSet ended(List<Open> open) {
    BitSet out = new BitSet();
    for (Open o : open) {
      Pattern pattern = all.get(o.pattern());
      if (o.spellings().stream().anyMatch(s -> pattern.matcher(s).lookingAt())) {
        out.set(o.pattern());
      }
    }
    return out;
  }

  private static BitSet patterns(List<Open> open) {
    BitSet out = new BitSet();
    open.forEach(o -> out.set(o.pattern()));
    return out;
  }

  private static boolean isOfAnyCase(Pattern pattern) {
    return (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
  }

  // hitEnd is the question here: whether a longer text could have matched.
  @SuppressWarnings("JdkObsolete")
  private static boolean canBegin(Pattern pattern, String with) {
    Matcher m = pattern.matcher(with);
    return m.lookingAt() || m.hitEnd();
  }

  /** Indices of the patterns that can be found somewhere in the text; those left out cannot. */
  public BitSet in(String text) {
    BitSet found = new BitSet();
    if (text.isEmpty()) {
      found.or(every.patterns);
    }
    for (int i = 0; i < text.length(); i++) {
      BitSet here = at(text, i);
      if (!here.isEmpty()) {
        found.or(here);
      }
    }
    return afloat == null ? found : floating(afloat, text, found);
  }

  /** These and the floating ones, if what follows in one of them can be found in the text. */
  private BitSet floating(Openings rest, String text, BitSet others) {
    if (rest.in(text).isEmpty()) {
      return others;
    }
    BitSet both = (BitSet) floating.clone();
    both.or(others);
    return both;
  }

  /** True if one of the patterns matches the beginning of the line. */
  public boolean match(String line) {
    return first(line) != null;
  }

  /** The match of the first of the patterns that match the beginning of the line, or null. */
  public @Nullable Found first(String line) {
    BitSet asked = line.isEmpty() ? every.patterns : at(line, 0);
    if (afloat != null) {
      asked = floating(afloat, line, asked);
    }
    for (int p = asked.nextSetBit(0); p >= 0; p = asked.nextSetBit(p + 1)) {
      Matcher m = all.get(p).matcher(line);
      if (m.lookingAt()) {
        return new Found(p, m);
      }
    }
    return null;
  }

  /**
   * A pattern that matches the beginning of a line.
   *
   * @param pattern its index
   * @param match the match
   */
  public record Found(int pattern, Matcher match) {}

  private BitSet at(String text, int at) {
    Beginning here = one(text.charAt(at));
    for (int i = at + 1; i < text.length(); i++) {
      Beginning next = here.behind(text.charAt(i));
      if (next == null) {
        return here.patterns;
      }
      here = next;
    }
    return here.ended;
  }

  private Beginning one(char c) {
    if (c < ASCII) {
      return ascii[c];
    }
    if (c >= HIGH_FROM && c < HIGH_TO) {
      return high[c - HIGH_FROM];
    }
    if (c >= SIGNS_FROM && c < SIGNS_TO) {
      return signs[c - SIGNS_FROM];
    }
    // Halves of a character, and other cases of what stands in the tables: the sign for kelvin.
    boolean other =
        Character.isSurrogate(c) || Character.toLowerCase(Character.toUpperCase(c)) < HIGH_TO;
    return other ? every : blocks[c / BLOCK];
  }
}
