/**
 * What lines and blocks look like, and how text is woven from a page so that each character stays
 * tied to it.
 */
@NullMarked
package org.sillok.page.shape;

import org.jspecify.annotations.NullMarked;
