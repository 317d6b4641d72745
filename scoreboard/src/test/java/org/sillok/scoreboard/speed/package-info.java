/** How fast the stages are, by JMH; read, never asserted on. See docs/speed.md. */
@NullMarked
package org.sillok.scoreboard.speed;

import org.jspecify.annotations.NullMarked;
