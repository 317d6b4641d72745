package org.sillok.text.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Quotation;
import org.sillok.model.Span;

/** The speakers' labels of a transcript: {@code "DOE: Good evening."}. */
final class Labels {
  private static final Pattern LABEL =
      Pattern.compile("\\s*((?:\\p{Lu}{2,}[.'’-]?\\s?){1,4}|[QA])\\s*:\\s+(?=\\S)");

  private final Map<QuotedRun, Cue> cues = new LinkedHashMap<>();
  private final List<QuotedRun> runs = new ArrayList<>();

  /** Takes the labels off the stretches that begin with one. */
  Labels(Passage passage, List<QuotedRun> found) {
    for (QuotedRun run : found) {
      Matcher m = LABEL.matcher(passage.text).region(run.inner().start(), run.inner().end());
      if (!m.lookingAt() || m.end() >= run.inner().end()) {
        runs.add(run);
        continue;
      }
      Span rest = new Span(m.end(), run.inner().end());
      Span outer = new Span(m.end(), Math.max(m.end(), run.outer().end()));
      QuotedRun bare = new QuotedRun(outer, rest, run.paragraph(), run.carriesOver());
      runs.add(bare);
      int token = Math.min(passage.tokenFrom(m.start(1)), passage.size() - 1);
      Span name = new Span(m.start(1), m.end(1));
      Span colon = new Span(m.end(1), m.end(1));
      cues.put(
          bare, new Cue(token, colon, name, token, List.of(), null, Quotation.Act.SPEECH, true));
    }
  }

  /** The stretches without their labels, in order. */
  List<QuotedRun> runs() {
    return runs;
  }

  /** The label of a stretch as a cue, or null. */
  @Nullable Cue of(QuotedRun run) {
    return cues.get(run);
  }
}
