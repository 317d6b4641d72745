/**
 * What a page says about its article: headline, authors, outlet, agency, dateline, captions,
 * version marks, language.
 */
@NullMarked
package org.sillok.page.meta;

import org.jspecify.annotations.NullMarked;
