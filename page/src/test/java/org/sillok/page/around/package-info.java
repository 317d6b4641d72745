@NullMarked
package org.sillok.page.around;

import org.jspecify.annotations.NullMarked;
