/**
 * A second look at the articles of one outlet: what stands on page after page is no news of any of
 * them.
 *
 * <p>In this order: {@code Paragraph} is a paragraph of an article, in the text or left out of it;
 * {@code Sighting} says how it stands in one article; {@code Repeats} weighs its sightings.
 */
@NullMarked
package org.sillok.page.repeat;

import org.jspecify.annotations.NullMarked;
