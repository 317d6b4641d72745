/** Tests of the story stage, on sentences made up for them. */
@NullMarked
package org.sillok.story;

import org.jspecify.annotations.NullMarked;
