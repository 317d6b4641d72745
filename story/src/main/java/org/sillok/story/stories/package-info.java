/** Which pages are of one affair, and which passages name one happening. */
@NullMarked
package org.sillok.story.stories;

import org.jspecify.annotations.NullMarked;
