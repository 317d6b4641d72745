/**
 * Keeps what the stages make: append-only, one transaction a page, in one SQLite file by default.
 */
@NullMarked
package org.sillok.store;

import org.jspecify.annotations.NullMarked;
