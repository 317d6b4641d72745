@NullMarked
package org.sillok.page.dating;

import org.jspecify.annotations.NullMarked;
