package org.panal.matching;

/** Finds the best introductions. The same input, in any order, gives the same answer. */
public interface Matcher {

  /**
   * Draws introductions among the people of a pool.
   *
   * @param seed breaks ties between answers that are equally good
   * @throws SumsTooLarge where the points could add up to more than a {@code long} holds
   */
  Matching match(Pool pool, Weights weights, long seed);

  /**
   * Picks, among pairs that already have their points, those with the greatest sum within the caps;
   * a pair below zero is never picked.
   *
   * @throws SumsTooLarge where the points could add up to more than a {@code long} holds
   */
  GradedMatching match(GradedPairs pairs, long seed);
}
