/** Files and containers: what lies in them, of what type, in which charset. */
@NullMarked
package org.sillok.page.source;

import org.jspecify.annotations.NullMarked;
