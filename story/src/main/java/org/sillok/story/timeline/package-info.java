/** The most telling days of a long story. */
@NullMarked
package org.sillok.story.timeline;

import org.jspecify.annotations.NullMarked;
