package org.sillok.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run that read pages into the store.
 *
 * @param id number of the run, growing
 * @param engine version of the engine that read
 * @param started when it began
 * @param finished when it came to its end, or null if it goes on or was killed
 */
public record Run(long id, String engine, Instant started, @Nullable Instant finished) {}
