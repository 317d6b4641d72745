/**
 * Sillok's own language engine for English news: tokens, sentences, Penn and universal tags,
 * lemmas, dependency trees (Universal Dependencies v2) and names.
 *
 * <p>{@link org.sillok.text.engine.LanguageEngine} is the front door. Its contract: all offsets are
 * half-open UTF-16 offsets into the given text; tokens are in bounds, ordered and disjoint, and
 * what lies between them is white space; sentences never cross a line break; the same text always
 * gives the same result; every object is immutable and may be used by several threads.
 *
 * <p>Types that are public but not mentioned here are for {@code org.sillok.train}, which must cut
 * and describe words exactly as the shipped engine does.
 */
@NullMarked
package org.sillok.text.engine;

import org.jspecify.annotations.NullMarked;
