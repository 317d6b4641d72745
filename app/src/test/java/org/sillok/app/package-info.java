/** Tests of the program's surfaces. */
@NullMarked
package org.sillok.app;

import org.jspecify.annotations.NullMarked;
