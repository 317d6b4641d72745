/** Tries the scorers of the samples. */
@NullMarked
package org.sillok.scoreboard.samples;

import org.jspecify.annotations.NullMarked;
