/**
 * The third stage: reads from annotated text what one article claims to have happened, been said or
 * been planned, and by whom.
 */
@NullMarked
package org.sillok.event;

import org.jspecify.annotations.NullMarked;
