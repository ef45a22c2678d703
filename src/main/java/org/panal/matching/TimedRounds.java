package org.panal.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Timed talks, two by two, over several rounds (speed networking).
 *
 * <p>Method: one round after the other is drawn exactly, among pairs that have not talked yet; then
 * two rounds at a time are drawn again together ({@link TwoRounds}), each two once. A round first
 * seats as many as it can, and resting again costs more than resting for the first time, so with an
 * odd number everybody who can rests once before anybody rests twice; then come the points.
 *
 * <p>Guarantee: vetoes hold, no pair talks twice, and the same input gives the same answer. Each
 * round is the best there is for its turn, over each person's best partners; the whole is
 * heuristic, and {@link Timetable#bound} says how much better it could be at most: the exact
 * optimum of the points with as many pairs for each person as there are rounds.
 *
 * <p>Cost: one staged solve for the bound, one for each round, and one for each two rounds; all but
 * the first on O(people · rounds) pairs, those that come closest to the prices of the bound.
 *
 * <p>A talk of some minutes is not yet a mentorship: limits on mentees do not apply. Who wants no
 * introductions takes no part; how many somebody wants does not matter beyond that.
 */
public final class TimedRounds {

  private static final int MOST_ROUNDS = Participant.MOST_INTRODUCTIONS;

  private final Weights weights;
  private final long seed;

  /** Plans with these weights; the seed decides between equals. */
  public TimedRounds(Weights weights, long seed) {
    this.weights = weights;
    this.seed = seed;
  }

  /**
   * Plans so many rounds for the people of a pool.
   *
   * @throws IllegalArgumentException where the pool has locks, which a timetable does not know
   * @throws SumsTooLarge where the points could add up to more than a {@code long} holds
   */
  public Timetable plan(Pool pool, int rounds) {
    Checks.within("number of rounds", rounds, 0, MOST_ROUNDS);
    if (!pool.locked().isEmpty()) {
      throw new IllegalArgumentException("a timetable has no locked pairs");
    }
    var draw = new Draw(new Profiles(withPlaces(pool, rounds), weights), seed);
    var bound = new PointsBound(draw);
    var plan = new TalkPlan(draw, rounds, bound);
    for (int round = 0; round < rounds; round++) {
      plan.add(round);
    }
    for (int one = 0; one < rounds; one++) {
      for (int other = one + 1; other < rounds; other++) {
        new TwoRounds(plan, one, other).improve();
      }
    }
    return timetable(draw, plan, bound.points());
  }

  /** The same pool in which whoever wants any introduction has a place in each round. */
  private static Pool withPlaces(Pool pool, int rounds) {
    return Pool.of(
            pool.people().stream()
                .map(person -> person.withCap(pool.capOf(person) > 0 ? rounds : 0))
                .toList())
        .knowledge(pool.knowledge())
        .vetoed(pool.vetoed())
        .met(pool.met())
        .introductions(rounds)
        .floor(pool.floor())
        .objective(Objective.VALUE)
        .build();
  }

  private static Timetable timetable(Draw draw, TalkPlan plan, long bound) {
    var list = new ArrayList<TimedRound>();
    long points = 0;
    for (int round = 0; round < plan.rounds; round++) {
      List<MatchedPair> talks =
          plan.pairsOf(round).stream()
              .map(pair -> FairMatcher.introduction(draw, draw.candidates, pair))
              .sorted(Comparator.comparing(MatchedPair::pair))
              .toList();
      points += talks.stream().mapToLong(MatchedPair::points).sum();
      list.add(new TimedRound(talks, plan.resting(round)));
    }
    return new Timetable(list, points, bound);
  }
}
