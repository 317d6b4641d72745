@NullMarked
package org.sillok.page.outlet;

import org.jspecify.annotations.NullMarked;
