/**
 * Documents (PDF, DOCX, ODT, DOC, RTF) as text. They are read by Apache Tika in a Java of its own
 * with little memory and little time, because a document can be built to take all of both.
 */
@NullMarked
package org.sillok.page.document;

import org.jspecify.annotations.NullMarked;
