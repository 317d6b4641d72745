/**
 * Writes a chronology, or one annotated page, for readers and for other programs: text, Markdown,
 * HTML, JSON, CSV.
 */
@NullMarked
package org.sillok.app.export;

import org.jspecify.annotations.NullMarked;
