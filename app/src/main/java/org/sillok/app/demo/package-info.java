/** The sample story that the program carries with it. */
@NullMarked
package org.sillok.app.demo;

import org.jspecify.annotations.NullMarked;
