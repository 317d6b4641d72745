package org.sillok.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sillok.model.When;
import org.sillok.page.Limits;

/**
 * How pages are built.
 *
 * @param published publication dates as the analyst knows them, by name of the page (its file name,
 *     or its path as given)
 * @param limits how much is taken
 */
public record BuildOptions(Map<String, When> published, Limits limits) {
  /** Nothing special. */
  public static final BuildOptions NONE = new BuildOptions(Map.of(), Limits.standard());

  public BuildOptions {
    published = Collections.unmodifiableMap(new TreeMap<>(published));
  }

  /** The same with the publication date of one more page. */
  public BuildOptions published(String file, When date) {
    Map<String, When> more = new LinkedHashMap<>(published);
    more.put(file, date);
    return new BuildOptions(more, limits);
  }

  /** The same with other limits. */
  public BuildOptions limits(Limits other) {
    return new BuildOptions(published, other);
  }
}
