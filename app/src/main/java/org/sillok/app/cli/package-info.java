/** The command line: one class a command. */
@NullMarked
package org.sillok.app.cli;

import org.jspecify.annotations.NullMarked;
