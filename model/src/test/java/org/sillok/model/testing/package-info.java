/** What the tests of every module share. */
@NullMarked
package org.sillok.model.testing;

import org.jspecify.annotations.NullMarked;
