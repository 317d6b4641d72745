@NullMarked
package org.sillok.page.meta;

import org.jspecify.annotations.NullMarked;
