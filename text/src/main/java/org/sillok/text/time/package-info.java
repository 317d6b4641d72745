/**
 * Expressions of time: where they stand (TIMEX3), and which days they mean.
 *
 * <p>Steps, each a class: {@code Lexer} cuts words, numbers and signs; {@code Grammar} finds the
 * longest rule of {@code rules.tsv} at each place over the word classes of {@code words.tsv}, which
 * gives a {@code Sense}: what the words say, not yet where that lies in the calendar; {@code
 * Guards} refuses words that only look like times; {@code Tense} reads from the verb whether past
 * or future is meant; {@code Resolver} places the sense relative to the publication date or to the
 * last date told.
 */
@NullMarked
package org.sillok.text.time;

import org.jspecify.annotations.NullMarked;
