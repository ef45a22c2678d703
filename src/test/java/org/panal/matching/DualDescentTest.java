package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DualDescentTest {

  private static final int MARGIN = 500;

  @Test
  void a_sweep_never_makes_the_prices_dearer_in_all() {
    for (int seed = 0; seed < 30; seed++) {
      Expansion room = room(10 + 3 * seed, 1 + seed % 4, seed);
      Prices prices = Prices.guess(room);
      var descent = new DualDescent(core(room), prices, MARGIN * room.grain);
      long before = cost(room, prices);
      for (int sweep = 0; sweep < 12; sweep++) {
        descent.sweep(1);
        long after = cost(room, prices);
        assertTrue(after <= before, "seed " + seed + ": " + before + " -> " + after);
        before = after;
      }
    }
  }

  @Test
  void prices_that_satisfy_everybody_stay_as_they_are() {
    Expansion room = room(40, 3, 7);
    Prices prices = Prices.guess(room);
    var descent = new DualDescent(core(room), prices, 0);
    descent.sweep(200);
    long[] head = prices.head().clone();
    long[] rest = prices.rest().clone();
    descent.sweep(1);
    assertArrayEquals(head, prices.head());
    assertArrayEquals(rest, prices.rest());
  }

  private static Expansion room(int people, int introductions, int seed) {
    Pool pool = Instances.room(people, introductions, seed);
    return Levels.withTieBreak(new Draw(new Profiles(pool, Weights.standard()), 1)).expansion();
  }

  private static Core core(Expansion room) {
    return new Core(room, IntStream.range(0, room.pairs).filter(room::isPossible).toArray());
  }

  private static long cost(Expansion room, Prices prices) {
    long[] duals = Prices.duals(room, prices, prices);
    var under = new PlacePrices(room, duals);
    return Arrays.stream(duals).sum()
        + IntStream.range(0, room.pairs)
            .filter(room::isPossible)
            .mapToLong(pair -> Math.max(0, under.excess(pair)))
            .sum();
  }
}
