/** The program around the engine: its command line and its web view. */
@NullMarked
package org.sillok.app;

import org.jspecify.annotations.NullMarked;
