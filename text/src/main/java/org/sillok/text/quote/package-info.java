/**
 * Who said what: quotations in quotation marks and without, with the words that name the speaker.
 */
@NullMarked
package org.sillok.text.quote;

import org.jspecify.annotations.NullMarked;
