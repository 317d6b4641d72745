@NullMarked
package org.sillok.page.repeat;

import org.jspecify.annotations.NullMarked;
