/**
 * What the parts of this stage share: words in the crude form in which they are compared, how rare
 * they are, and the data files.
 */
@NullMarked
package org.sillok.story.words;

import org.jspecify.annotations.NullMarked;
