package org.sillok.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.text.engine.Lexicon;
import org.sillok.text.engine.LinearModel;
import org.sillok.text.engine.ParseState;
import org.sillok.text.engine.Relations;
import org.sillok.text.engine.Words;

/** Partial trees over news: the arcs on which the own parser and the teacher agree. */
final class SilverTrees {
  private static final double AGREEMENT = 0.75;

  private SilverTrees() {}

  /** Sentences of the bank with at least three arcs in four agreed; the other arcs stay unknown. */
  static List<ParserTrainer.Sample> agreed(
      Workshop shop, Lexicon lexicon, LinearModel parser, Relations relations, int most)
      throws IOException {
    LinearModel penn = shop.model("tags");
    LinearModel upos = shop.model("upos");
    List<ParserTrainer.Sample> out = new ArrayList<>();
    long kept = 0;
    long seen = 0;
    int sentences = 0;
    for (Silver silver : shop.silverSentences()) {
      if (out.size() >= most) {
        break;
      }
      if (silver.size() < 5) {
        continue;
      }
      sentences++;
      Words words = new Words(silver.forms(), silver.joined(), lexicon);
      TaggerTrainer.tagPenn(penn, words);
      TaggerTrainer.tagUniversal(upos, words);
      ParseState own = Evaluator.parse(words, parser, relations);
      int[] heads = new int[silver.size()];
      int[] labels = new int[silver.size()];
      int same = 0;
      for (int i = 0; i < heads.length; i++) {
        String name = relations.names().get(own.label(i));
        boolean agree =
            own.head(i) == silver.heads()[i] && base(name).equals(base(silver.relations()[i]));
        heads[i] = agree ? own.head(i) : -1;
        labels[i] = agree ? own.label(i) : -1;
        same += agree ? 1 : 0;
      }
      seen += heads.length;
      if (same >= AGREEMENT * heads.length) {
        out.add(new ParserTrainer.Sample(words, heads, labels));
        kept += same;
      }
    }
    System.out.println(
        "silver trees: "
            + out.size()
            + " of "
            + sentences
            + " sentences, "
            + kept
            + " arcs of "
            + seen);
    return out;
  }

  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
