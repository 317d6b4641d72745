/**
 * What is known of single outlets: where their pages keep what, and how their house prints it. The
 * general reader does without; a rule makes sure.
 */
@NullMarked
package org.sillok.page.outlet;

import org.jspecify.annotations.NullMarked;
