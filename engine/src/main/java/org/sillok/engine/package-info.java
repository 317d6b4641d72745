/**
 * The one place where the stages meet: the pipeline from pages to chronology, and the front door of
 * the library.
 */
@NullMarked
package org.sillok.engine;

import org.jspecify.annotations.NullMarked;
