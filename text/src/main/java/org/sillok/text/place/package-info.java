/**
 * Cities and towns of the world with their country, coordinates and number of people: a list of
 * facts, read once, that the other rooms of this module look names up in.
 */
@NullMarked
package org.sillok.text.place;

import org.jspecify.annotations.NullMarked;
