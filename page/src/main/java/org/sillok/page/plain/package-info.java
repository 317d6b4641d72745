/**
 * From a text dump, navigation left in, to the body of an article.
 *
 * <p>In this order: {@code DumpLines} cuts the page into lines; {@code LineKind} says of each what
 * it looks like; {@code Run} finds the coherent run of prose; {@code Head} reads what stands above
 * it.
 */
@NullMarked
package org.sillok.page.plain;

import org.jspecify.annotations.NullMarked;
