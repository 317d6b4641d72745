/** Which pages are one text, and how many sources that leaves. */
@NullMarked
package org.sillok.story.copies;

import org.jspecify.annotations.NullMarked;
