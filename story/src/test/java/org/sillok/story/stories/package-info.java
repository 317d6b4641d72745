@NullMarked
package org.sillok.story.stories;

import org.jspecify.annotations.NullMarked;
