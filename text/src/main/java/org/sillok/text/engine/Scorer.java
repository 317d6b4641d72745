package org.sillok.text.engine;

/** A linear model: gives each class the sum of the weights of the features that fire. */
public interface Scorer {
  /**
   * Adds weights to {@code scores}.
   *
   * @param features keys of the features that fire
   * @param count how many of them are valid
   * @param scores one sum a class; added to, not cleared
   */
  void score(int[] features, int count, int[] scores);
}
