package org.panal.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Tables of three to six people over several rounds. Grouping people into cliques of most points is
 * NP-hard, so this is a heuristic, and says so.
 *
 * <p>Method: each round begins from an exact matching of the pairs who have not met, whose pairs
 * are gathered at tables greedily ({@link FirstSeating}); then two people of different tables
 * exchange seats, again and again, as long as that costs no more than a threshold that falls to
 * nothing: threshold accepting (Dueck and Scheuer 1990), annealing in whole numbers ({@link
 * SeatingPlan}).
 *
 * <p>Guarantee: two who must not be introduced (blocked, formats or organisations apart) never sit
 * together; should tables not allow that, somebody is left unseated. Sitting with the same person
 * again, or with somebody met lately, costs more than any exchange can bring in points, so it
 * happens only where no exchange of two seats avoids it. The answer is never worth less than the
 * greedy beginning. The same input and seed give the same answer. {@link Seating#bound} is proven,
 * and loose.
 *
 * <p>Cost: O(people · rounds · seats) exchanges of O(seats) each, one matching for each round, and
 * the exact b-matching and the descent of the bound.
 */
public final class Tables {

  public static final int MOST_PEOPLE = 2_000;
  public static final int MOST_ROUNDS = 20;
  private static final int FEWEST_SEATS = 3;
  private static final int MOST_SEATS = 6;
  private static final int TRIES_PER_SEAT = 10_000;

  private final Weights weights;
  private final long seed;

  /** Seats people with these weights; the seed leads the exchanges. */
  public Tables(Weights weights, long seed) {
    this.weights = weights;
    this.seed = seed;
  }

  /**
   * Seats everybody who wants introductions, in each round, at tables of as equal size as can be.
   *
   * @param seats the most people at a table
   * @throws IllegalArgumentException where the pool has locks, which tables do not know
   */
  public Seating seat(Pool pool, int seats, int rounds) {
    Checks.within("number of people", pool.people().size(), 0, MOST_PEOPLE);
    Checks.within("seats", seats, FEWEST_SEATS, MOST_SEATS);
    Checks.within("number of rounds", rounds, 0, MOST_ROUNDS);
    if (!pool.locked().isEmpty()) {
      throw new IllegalArgumentException("tables have no locked pairs");
    }
    var draw = new Draw(new Profiles(inNeed(pool, (seats - 1) * rounds), weights), seed);
    var plan = new SeatingPlan(draw, seats, rounds);
    new FirstSeating(draw, plan).fill();
    plan.improve(new SplittableRandom(seed), (long) TRIES_PER_SEAT * draw.people() * rounds);
    return seating(draw, plan);
  }

  /** Those who want introductions at all, each with a place for every neighbour. */
  private static Pool inNeed(Pool pool, int neighbours) {
    return Pool.of(
            pool.people().stream()
                .filter(person -> pool.capOf(person) > 0)
                .map(person -> person.withCap(neighbours))
                .toList())
        .knowledge(pool.knowledge())
        .vetoed(pool.vetoed())
        .met(pool.met())
        .introductions(neighbours)
        .floor(pool.floor())
        .objective(Objective.VALUE)
        .build();
  }

  private static Seating seating(Draw draw, SeatingPlan plan) {
    var rounds = new ArrayList<SeatedRound>();
    Set<Pair> together = new TreeSet<>();
    int repeats = 0;
    for (int round = 0; round < plan.rounds; round++) {
      rounds.add(plan.seated(round));
      for (Pair pair : pairs(rounds.get(round))) {
        boolean isNew = together.add(pair) && !draw.all.pool().met().contains(pair);
        repeats += isNew ? 0 : 1;
      }
    }
    long bound =
        Math.min(
            new PointsBound(draw).points(),
            new TriplesBound(draw, plan.seats, plan.rounds).points());
    return new Seating(rounds, points(draw, together), bound, repeats);
  }

  private static List<Pair> pairs(SeatedRound round) {
    var pairs = new ArrayList<Pair>();
    for (List<String> table : round.tables()) {
      for (String one : table) {
        table.stream()
            .filter(other -> one.compareTo(other) < 0)
            .forEach(other -> pairs.add(new Pair(one, other)));
      }
    }
    return pairs;
  }

  private static long points(Draw draw, Set<Pair> together) {
    long points = 0;
    for (int pair = 0; pair < draw.candidates.size; pair++) {
      String one = draw.all.get(draw.candidates.a[pair]).id();
      String other = draw.all.get(draw.candidates.b[pair]).id();
      points += together.contains(new Pair(one, other)) ? draw.candidates.points[pair] : 0;
    }
    return points;
  }
}
