/** Tests of the program's surfaces. */
@NullMarked
package org.sillok.app.web;

import org.jspecify.annotations.NullMarked;
