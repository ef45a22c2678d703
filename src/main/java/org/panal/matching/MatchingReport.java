package org.panal.matching;

import java.util.List;

/**
 * How good an answer is, and whether that is proven.
 *
 * @param people all of the pool
 * @param covered who has an introduction
 * @param usefullyServed who has one that brings them something they seek
 * @param levels the counts in their order, coverage first
 * @param admissiblePairs pairs that no veto rules out
 * @param points the plain sum of the points
 * @param value what the objective earned: points, and when fair the bonuses
 * @param bound no answer with the same level counts has a higher value
 * @param proven whether no answer at all is better
 */
public record MatchingReport(
    int people,
    int covered,
    int usefullyServed,
    List<LevelCount> levels,
    int admissiblePairs,
    long points,
    long value,
    long bound,
    boolean proven) {

  public MatchingReport {
    levels = List.copyOf(levels);
  }
}
