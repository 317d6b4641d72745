/** Measures every stage against gold, writes the scoreboard and holds its figures. */
@NullMarked
package org.sillok.scoreboard;

import org.jspecify.annotations.NullMarked;
