@NullMarked
package org.sillok.story.timeline;

import org.jspecify.annotations.NullMarked;
