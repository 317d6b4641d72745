package org.sillok.page.container;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that holds pages, read part after part. */
public interface Container extends Closeable {
  /**
   * The next part, or null behind the last one. The part before can no longer be read then.
   *
   * @throws LimitException if the budget does not allow it
   * @throws IOException if the container is damaged here; the parts before it stand
   */
  @Nullable Part next() throws IOException;
}
