@NullMarked
package org.sillok.text;

import org.jspecify.annotations.NullMarked;
