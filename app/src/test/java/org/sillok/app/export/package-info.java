/** Tests of the program's surfaces. */
@NullMarked
package org.sillok.app.export;

import org.jspecify.annotations.NullMarked;
