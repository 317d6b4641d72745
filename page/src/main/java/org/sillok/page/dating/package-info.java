/**
 * When an article was published and last changed, with the evidence.
 *
 * <p>{@link org.sillok.page.dating.Dater} collects every sign of a date from a {@link
 * org.sillok.page.dating.DatingInput}, gives each its role, and weighs them.
 */
@NullMarked
package org.sillok.page.dating;

import org.jspecify.annotations.NullMarked;
