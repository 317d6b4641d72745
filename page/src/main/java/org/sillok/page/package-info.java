/**
 * The first stage: reads the formats in which news pages are kept and makes of each an article,
 * dated with evidence and aligned to the page.
 */
@NullMarked
package org.sillok.page;

import org.jspecify.annotations.NullMarked;
