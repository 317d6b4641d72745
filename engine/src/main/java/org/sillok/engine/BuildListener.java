package org.sillok.engine;

import org.sillok.model.CodedArticle;
import org.sillok.page.Unreadable;

/** Told how a build goes on, by the thread that builds. */
public interface BuildListener {
  /** Tells nobody. */
  BuildListener NONE = new BuildListener() {};

  /** The build begins; a file that is a container may hold several pages. */
  default void begun(int files) {}

  /** A file is done, with all its pages. */
  default void done(String file) {}

  /** A page is new, or is read anew, and is now in the store. */
  default void added(CodedArticle article) {}

  /** A page was in the store already. */
  default void known(String page) {}

  /** A file or page cannot be read. */
  default void refused(Unreadable why) {}

  /** The program failed on a page. This is a fault of the program, not of the page. */
  default void failed(String page, Throwable fault) {}
}
