/** Tests of the whole chain. */
@NullMarked
package org.sillok.engine;

import org.jspecify.annotations.NullMarked;
