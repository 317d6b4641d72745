@NullMarked
package org.sillok.page;

import org.jspecify.annotations.NullMarked;
