package org.sillok.story.stories;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillok.story.words.Words;

/** Groups texts that are all at hand into stories, day by day, by a {@link StoryStream}. */
public final class Stories {
  /** Two texts at least this much alike tell the same news. */
  private static final double SAME_NEWS = .45;

  private Stories() {}

  /**
   * The story of each page.
   *
   * @param pages by their ids, of at least sixteen characters, in any order
   * @return the name of its story for each page, see {@link StoryStream}
   */
  public static Map<String, String> group(Map<String, StoryText> pages) {
    StoryStream stream = StoryStream.knowing(pages.values());
    List<Map.Entry<String, StoryText>> order = new ArrayList<>(pages.entrySet());
    order.sort(
        Comparator.comparing(
            (Map.Entry<String, StoryText> e) -> e.getValue().day(),
            Comparator.nullsLast(Comparator.naturalOrder())));
    Grouping grouping = new Grouping();
    boolean undated = false;
    for (Map.Entry<String, StoryText> e : order) {
      if (e.getValue().day() == null && !undated) {
        undated = true;
        grouping.follow(stream.close());
      }
      grouping.follow(stream.add(e.getKey(), e.getValue()));
    }
    grouping.follow(stream.close());
    return grouping.stories();
  }

  /**
   * The story of each text, as the index of the story's first text; texts that are the same to the
   * letter are told apart by their order only.
   */
  public static int[] group(List<StoryText> texts) {
    Map<String, StoryText> pages = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>();
    for (StoryText t : texts) {
      String hash = hash(t.day() + "\n" + t.title() + "\n" + t.text());
      String id = hash;
      for (int n = 1; pages.containsKey(id); n++) {
        id = hash(hash + n);
      }
      pages.put(id, t);
      ids.add(id);
    }
    Map<String, String> stories = group(pages);
    Map<String, Integer> first = new HashMap<>();
    int[] out = new int[ids.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = first.merge(stories.getOrDefault(ids.get(i), ids.get(i)), i, Math::min);
    }
    return out;
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Whether two texts tell the same news, where nothing else is at hand to tell rare words from
   * common ones: the cosine of their words, helped or hindered by what their headlines share.
   */
  public static boolean sameNews(StoryText a, StoryText b) {
    Vocabulary none = new Vocabulary();
    Vector x = Vector.of(Bag.of(a), none, 1, 1);
    Vector y = Vector.of(Bag.of(b), none, 1, 1);
    double cosine = Vector.product(x, y, 1, 0);
    Set<String> one = new TreeSet<>();
    Set<String> other = new TreeSet<>();
    Words.of(a.title()).forEach(w -> one.add(w.stem()));
    Words.of(b.title()).forEach(w -> other.add(w.stem()));
    int fewer = Math.min(one.size(), other.size());
    if (fewer == 0) {
      return cosine >= SAME_NEWS;
    }
    one.retainAll(other);
    double headlines = (double) one.size() / fewer;
    return cosine + (headlines - .25) / 2 >= SAME_NEWS;
  }
}
