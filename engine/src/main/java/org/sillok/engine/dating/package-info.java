/**
 * Dates pages by other pages: what the dated pages of a store prove of the day of those that print
 * none.
 */
@NullMarked
package org.sillok.engine.dating;

import org.jspecify.annotations.NullMarked;
