/**
 * Articles that lie in a file as fields: exports of databases, feeds, tables, the formats of news
 * agencies. Each becomes a page of its own, with what the fields say in the page's head.
 */
@NullMarked
package org.sillok.page.item;

import org.jspecify.annotations.NullMarked;
