/** Tests of the expressions of time. */
@NullMarked
package org.sillok.text.time;

import org.jspecify.annotations.NullMarked;
