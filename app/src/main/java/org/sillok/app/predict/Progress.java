package org.sillok.app.predict;

/** Told how far a long work is. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (done, total) -> {};

  /**
   * So many documents are done.
   *
   * @param done number of documents
   * @param total of how many, or -1 if that is not known
   */
  void at(long done, long total);
}
