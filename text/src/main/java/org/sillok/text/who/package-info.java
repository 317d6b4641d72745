/**
 * Who is who in one article: names of persons, governments, organisations, places and peoples, what
 * else refers to them (titles, pronouns), and which offices persons hold.
 *
 * <p>{@link org.sillok.text.who.Identifier} is the front door. Its contract: mentions lie on token
 * bounds and are given in the order of the text; every name of one entity has the same index; two
 * persons are never fused on doubt. Names of countries, bodies and cities, titles and the rest of
 * what it knows lie as tables beside this package.
 */
@NullMarked
package org.sillok.text.who;

import org.jspecify.annotations.NullMarked;
