package org.panal.matching;

import java.util.Arrays;

/**
 * The most points that tables can have, by the threes who sit together: tighter than by pairs
 * ({@link PointsBound}), as whoever sits with two others brings those two together as well.
 *
 * <p>With s seats at a table each pair of it is in s − 2 of its threes, and each person in (s −
 * 1)·(s − 2)/2 of them in a round. Let a person have a price y ≥ 0 and a pair a price p between 0
 * and its points w. Then no seating has more than
 *
 * <pre>
 * ( Σ y·rounds·(s − 1)·(s − 2)/2 + Σ p·(s − 2) + Σ max (0, Σ w − Σ p − Σ y of a three) ) / (s − 2)
 * </pre>
 *
 * <p>for the points of a pair are s − 2 equal shares, one for each three around it the first time
 * that the two sit together. All shares in a three are paid by its prices and what these leave; one
 * whose pair sat together before has fewer, and as p ≤ w it pays for the others all the same. Only
 * the first time that three sit together is anything left to earn. Smaller tables are filled up
 * with people who bring nobody any points.
 *
 * <p>The prices are found by coordinate descent on that sum: weak duality, true of any prices, so
 * the descent can end at any time. O(people³) for a sweep; where that is too much there are fewer
 * sweeps or none.
 *
 * <p>Compare the clique inequalities of Grötschel and Wakabayashi, "A cutting plane algorithm for a
 * clustering problem" (1989).
 */
final class TriplesBound {

  private static final int MOST_SWEEPS = 24;
  private static final long MOST_WORK = 60_000_000;

  private final int people;
  private final int threesOfPair;
  private final int threesOfPerson;

  /** What a pair earns beyond its price, from either side. */
  private final long[][] net;

  private final long[][] points;
  private final long[] price;
  private final int sweeps;

  /** The best found so far of what is ranked, the highest first. */
  private final long[] best;

  TriplesBound(Draw draw, int seats, int rounds) {
    int tables = (draw.people() + seats - 1) / seats;
    people = tables * seats;
    threesOfPair = seats - 2;
    threesOfPerson = rounds * (seats - 1) * (seats - 2) / 2;
    best = new long[threesOfPerson + threesOfPair + 1];
    sweeps = rounds == 0 ? 0 : (int) Math.min(MOST_SWEEPS, MOST_WORK / Math.max(1, cube(people)));
    int size = sweeps > 0 ? people : 0;
    points = new long[size][size];
    price = new long[size];
    Candidates pairs = draw.candidates;
    for (int pair = 0; pair < pairs.size && sweeps > 0; pair++) {
      points[pairs.a[pair]][pairs.b[pair]] = pairs.points[pair];
      points[pairs.b[pair]][pairs.a[pair]] = pairs.points[pair];
    }
    net = Arrays.stream(points).map(long[]::clone).toArray(long[][]::new);
    Arrays.setAll(price, person -> firstPrice(person, rounds * (seats - 1)));
  }

  private static long cube(long size) {
    return size * size * size;
  }

  /** What the last neighbour brings whom a person could have, were it for them alone. */
  private long firstPrice(int person, int neighbours) {
    long[] sorted = points[person].clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, people - neighbours)];
  }

  /** The bound; no bound at all where there are too many people, or no rounds. */
  long points() {
    if (sweeps == 0) {
      return Long.MAX_VALUE;
    }
    for (int sweep = 0; sweep < sweeps; sweep++) {
      for (int person = 0; person < people; person++) {
        reprice(person);
      }
      for (int one = 0; one < people; one++) {
        for (int other = one + 1; other < people; other++) {
          reprice(one, other);
        }
      }
    }
    return sum() / threesOfPair;
  }

  /** Best for a person between what the last three earns that they can have and the next one. */
  private void reprice(int person) {
    forget(threesOfPerson);
    for (int one = 0; one < people; one++) {
      long left = net[person][one] - price[one];
      for (int other = one + 1; other < people && one != person; other++) {
        if (other != person) {
          rank(left + net[one][other] + net[person][other] - price[other], threesOfPerson);
        }
      }
    }
    price[person] = within(price[person], threesOfPerson);
  }

  /** The same for a pair; more than its points it never costs. */
  private void reprice(int one, int other) {
    forget(threesOfPair);
    long left = points[one][other] - price[one] - price[other];
    for (int third = 0; third < people; third++) {
      if (third != one && third != other) {
        rank(left + net[one][third] + net[other][third] - price[third], threesOfPair);
      }
    }
    long now = points[one][other] - net[one][other];
    long asked = Math.min(points[one][other], within(now, threesOfPair));
    net[one][other] = points[one][other] - asked;
    net[other][one] = net[one][other];
  }

  private long within(long now, int taken) {
    return Math.max(best[taken], Math.min(now, best[taken - 1]));
  }

  private void forget(int last) {
    Arrays.fill(best, 0, last + 1, 0);
  }

  /** Insertion, as hardly anything is among the best; what is below 0 is as good as 0. */
  private void rank(long value, int last) {
    if (value <= best[last]) {
      return;
    }
    int at = last;
    while (at > 0 && best[at - 1] < value) {
      best[at] = best[at - 1];
      at--;
    }
    best[at] = value;
  }

  private long sum() {
    long sum = Arrays.stream(price).sum() * threesOfPerson;
    for (int one = 0; one < people; one++) {
      for (int other = one + 1; other < people; other++) {
        sum += (points[one][other] - net[one][other]) * threesOfPair;
        long left = net[one][other] - price[one] - price[other];
        for (int third = other + 1; third < people; third++) {
          sum += Math.max(0, left + net[one][third] + net[other][third] - price[third]);
        }
      }
    }
    return sum;
  }
}
