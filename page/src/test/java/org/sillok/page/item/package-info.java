@NullMarked
package org.sillok.page.item;

import org.jspecify.annotations.NullMarked;
