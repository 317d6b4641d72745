package org.sillok.app.export;

import org.jspecify.annotations.Nullable;
import org.sillok.model.Span;

/**
 * A marked stretch of a text.
 *
 * @param span where
 * @param layer what it is
 * @param id of the place, so that others can point at it; unique in the page
 * @param link id of what it points at, or null
 * @param before a short label to show before it, or null
 * @param after a short label to show behind it, or null
 * @param note what to say of it when pointed at
 */
record Mark(
    Span span,
    Layer layer,
    String id,
    @Nullable String link,
    @Nullable String before,
    @Nullable String after,
    String note) {}
