@NullMarked
package org.sillok.engine.dating;

import org.jspecify.annotations.NullMarked;
