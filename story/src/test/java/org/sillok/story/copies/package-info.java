@NullMarked
package org.sillok.story.copies;

import org.jspecify.annotations.NullMarked;
