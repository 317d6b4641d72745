package org.sillok.store;

import java.time.Instant;
import org.sillok.model.CodedArticle;

/**
 * What is kept of a page.
 *
 * @param coded the article and its claims
 * @param engine version of the engine that made it
 * @param recorded when it was recorded here
 */
public record Kept(CodedArticle coded, String engine, Instant recorded) {}
