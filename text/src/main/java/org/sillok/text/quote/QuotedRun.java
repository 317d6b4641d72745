package org.sillok.text.quote;

import org.sillok.model.Span;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param paragraph number of its paragraph (line) in the text
 * @param carriesOver true if it ends with its paragraph and has no closing mark: the speaker goes
 *     on
 */
record QuotedRun(Span outer, Span inner, int paragraph, boolean carriesOver) {}
