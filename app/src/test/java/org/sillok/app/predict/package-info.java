/** Tests of the program's surfaces. */
@NullMarked
package org.sillok.app.predict;

import org.jspecify.annotations.NullMarked;
