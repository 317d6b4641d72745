/** Measures, and holds the figures; tries the gate itself. */
@NullMarked
package org.sillok.scoreboard;

import org.jspecify.annotations.NullMarked;
