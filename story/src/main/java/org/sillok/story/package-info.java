/**
 * The fourth stage: brings the claims of many articles together into events, tenures, positions and
 * stories, and loses none of them.
 */
@NullMarked
package org.sillok.story;

import org.jspecify.annotations.NullMarked;
