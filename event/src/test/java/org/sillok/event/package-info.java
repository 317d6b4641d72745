/** Tests of the coder on invented sentences. */
@NullMarked
package org.sillok.event;

import org.jspecify.annotations.NullMarked;
