/**
 * Files that hold pages: archives, web archives, mails. Each is read part after part, never whole,
 * and within a {@link org.sillok.page.container.Budget}.
 */
@NullMarked
package org.sillok.page.container;

import org.jspecify.annotations.NullMarked;
