package org.panal.introduction;

import java.util.List;
import org.panal.matching.MatchingReport;

/**
 * How good a round is, and whether that is proven.
 *
 * @param people who was in the draw
 * @param covered who has an introduction
 * @param usefullyServed who has one that brings them something they look for
 * @param levels how many hold an introduction that brings them at least so much, coverage first
 * @param points the sum of the points of its introductions
 * @param value what it earned: points and bonuses
 * @param bound no other round for the same people could earn more
 * @param proven whether nothing better exists
 */
public record RoundReport(
    int people,
    int covered,
    int usefullyServed,
    List<Level> levels,
    long points,
    long value,
    long bound,
    boolean proven) {

  /**
   * @param benefit the least share of what somebody looks for, in basis points
   * @param count how many hold an introduction with that share
   * @param bound the most that could
   */
  public record Level(int benefit, int count, int bound) {}

  /** How many pairs were possible is not told: it would tell who blocked whom. */
  static RoundReport of(MatchingReport report) {
    return new RoundReport(
        report.people(),
        report.covered(),
        report.usefullyServed(),
        report.levels().stream()
            .map(level -> new Level(level.benefit(), level.count(), level.bound()))
            .toList(),
        report.points(),
        report.value(),
        report.bound(),
        report.proven());
  }
}
