/** Scores of the sample story, in plain Java: they need neither {@code ../shared} nor Python. */
@NullMarked
package org.sillok.scoreboard.samples;

import org.jspecify.annotations.NullMarked;
