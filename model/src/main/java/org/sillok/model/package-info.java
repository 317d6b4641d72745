/**
 * The vocabulary of Sillok: immutable values from the page as it was got to the chronology that is
 * shown, on nothing but the JDK.
 */
@NullMarked
package org.sillok.model;

import org.jspecify.annotations.NullMarked;
