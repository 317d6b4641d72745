/** Makes the models of the language engine from licensed treebanks, repeatably; it never ships. */
@NullMarked
package org.sillok.train;

import org.jspecify.annotations.NullMarked;
