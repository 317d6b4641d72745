/**
 * The second stage: finds in an article its tokens, sentences, names, times, quotations and
 * offices, as annotations that stand off the text.
 */
@NullMarked
package org.sillok.text;

import org.jspecify.annotations.NullMarked;
