/**
 * What stands around an article's text and belongs to it: who else worked on it, who took the
 * pictures, what was corrected, under which words it is filed. Read from the lines of a page, the
 * same for all formats; what mark-up declares comes before it.
 */
@NullMarked
package org.sillok.page.around;

import org.jspecify.annotations.NullMarked;
