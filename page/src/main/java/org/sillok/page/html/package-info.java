/**
 * From HTML to the body of an article.
 *
 * <p>In this order: {@link org.sillok.page.html.HtmlPage} cuts the page into blocks and zones;
 * {@code Furniture} marks what its names and tags call furniture; the candidates each propose a
 * zone that may hold the body and {@code Choice} compares them; {@code BodyFilter} keeps the blocks
 * of the chosen zone that are told; {@code Woven} ties them to the page.
 */
@NullMarked
package org.sillok.page.html;

import org.jspecify.annotations.NullMarked;
