/** Tests of the store on real SQLite files. */
@NullMarked
package org.sillok.store;

import org.jspecify.annotations.NullMarked;
