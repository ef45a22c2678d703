package org.panal.matching;

import java.util.Arrays;

/**
 * What a choice of pairs is worth under the objective: the people who reach each level, and the
 * value below the levels in grains, locked pairs and tie-breaks included.
 */
final class Outcome {

  final int[] chosen;

  /** Coverage first, then the levels in their order. */
  final int[] counts;

  final int covered;
  final int usefullyServed;
  final long points;
  final long value;
  final long ties;

  private final Draw draw;
  private final int[] introductions;
  private final int[] best;
  private final int[] bestAsMentor;
  private final int[] menteesTaken;

  Outcome(Draw draw, int[] chosen) {
    this.draw = draw;
    this.chosen = chosen;
    introductions = draw.lockedCount.clone();
    best = new int[draw.people()];
    bestAsMentor = new int[draw.people()];
    menteesTaken = new int[draw.people()];
    for (int pair : chosen) {
      Candidates pairs = draw.candidates;
      hold(pairs.a[pair], pairs.benefitA[pair], pairs.mentorsA[pair]);
      hold(pairs.b[pair], pairs.benefitB[pair], pairs.mentorsB[pair]);
    }
    Arrays.setAll(best, this::headline);
    covered = (int) Arrays.stream(introductions).filter(held -> held > 0).count();
    usefullyServed = reaching(1);
    counts = count();
    points = sumOfPoints();
    value = draw.isFair() ? points + bonuses() : points;
    ties = Arrays.stream(chosen).mapToLong(draw::tieBreak).sum();
  }

  boolean holdsNone(int person) {
    return introductions[person] == 0;
  }

  private void hold(int person, int benefit, boolean mentors) {
    introductions[person]++;
    best[person] = Math.max(best[person], benefit);
    if (mentors) {
      menteesTaken[person]++;
      bestAsMentor[person] = Math.max(bestAsMentor[person], benefit);
    }
  }

  /** With all mentee places taken the headline place, one of them, holds a mentee too. */
  private int headline(int person) {
    int limit = draw.mentees[person];
    boolean full = menteesTaken[person] == limit && limit > 0 && limit < draw.free[person];
    return Math.max(full ? bestAsMentor[person] : best[person], draw.lockedBest[person]);
  }

  private int reaching(int benefit) {
    return (int) Arrays.stream(best).filter(held -> held >= benefit).count();
  }

  private int[] count() {
    int[] reached = new int[draw.bonuses().levels().size() + 1];
    reached[0] = covered;
    for (int level = 1; level < reached.length; level++) {
      reached[level] = reaching(draw.bonuses().levels().get(level - 1));
    }
    return reached;
  }

  private long sumOfPoints() {
    long locked = Arrays.stream(draw.locks.points, 0, draw.locks.size).asLongStream().sum();
    return locked + Arrays.stream(chosen).mapToLong(pair -> draw.candidates.points[pair]).sum();
  }

  private long bonuses() {
    long sum = 0;
    for (int lock = 0; lock < draw.locks.size; lock++) {
      sum += draw.worth(draw.locks, lock) - draw.locks.points[lock];
    }
    for (int pair : chosen) {
      sum += draw.worth(draw.candidates, pair) - draw.candidates.points[pair];
    }
    for (int person = 0; person < draw.people(); person++) {
      sum += draw.bonuses().ofHeadline(best[person]);
      for (int number = 1; number <= introductions[person]; number++) {
        sum += draw.bonuses().ofIntroduction(number);
      }
    }
    return sum;
  }
}
