package org.sillok.page.dating;

import org.jspecify.annotations.Nullable;
import org.sillok.model.Dating;

/**
 * What a dater found.
 *
 * @param published with its evidence and what was rejected; perhaps unknown, never null
 * @param updated null if the page does not tell
 */
public record Dated(Dating published, @Nullable Dating updated) {}
