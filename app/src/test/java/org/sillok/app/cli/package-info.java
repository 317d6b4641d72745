/** Tests of the program's surfaces. */
@NullMarked
package org.sillok.app.cli;

import org.jspecify.annotations.NullMarked;
