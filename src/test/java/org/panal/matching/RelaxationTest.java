package org.panal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelaxationTest {

  @Test
  void its_prices_are_worth_what_the_fractional_matching_of_the_whole_gadget_earns() {
    for (int seed = 0; seed < 60; seed++) {
      Expansion room = fair(Instances.room(5 + seed, 1 + seed % 4, seed));
      assertEquals(whole(room), worth(room), "seed " + seed);
      for (GradedPairs pairs : graded(5 + seed, seed)) {
        Expansion instance =
            GradedExpansion.of(pairs, seed, BlossomMatching.LIMIT / 16).expansion();
        assertEquals(whole(instance), worth(instance), "seed " + seed);
      }
    }
  }

  @Test
  void what_it_takes_whole_fits_and_earns_at_least_what_it_costs() {
    for (int seed = 0; seed < 20; seed++) {
      Expansion room = fair(Instances.room(40 + seed, 1 + seed % 4, seed));
      Relaxation relaxed = Relaxation.of(room);
      var prices = new PlacePrices(room, relaxed.duals());
      int[] held = new int[room.people];
      for (int pair : relaxed.whole().stream().toArray()) {
        assertTrue(prices.excess(pair) >= 0);
        held[room.a(pair)]++;
        held[room.b(pair)]++;
      }
      for (int person = 0; person < room.people; person++) {
        assertTrue(held[person] <= room.places[person]);
      }
    }
  }

  private static List<GradedPairs> graded(int people, int seed) {
    int cap = 1 + seed % 3;
    return List.of(
        Instances.oddCliques(people, cap),
        Instances.bridgedCycles(people, cap),
        Instances.stars(people, cap),
        Instances.communities(people, cap, seed),
        Instances.quantised(people, cap, 5, seed),
        Instances.quantised(people, cap, 1, seed));
  }

  private static Expansion fair(Pool pool) {
    return Levels.withTieBreak(new Draw(new Profiles(pool, Weights.standard()), 1)).expansion();
  }

  private static long worth(Expansion instance) {
    long[] duals = Relaxation.of(instance).duals();
    var prices = new PlacePrices(instance, duals);
    return Arrays.stream(duals).sum()
        + IntStream.range(0, instance.pairs)
            .filter(instance::isPossible)
            .mapToLong(pair -> Math.max(0, prices.excess(pair)))
            .sum();
  }

  /** The fractional matching of the gadget with all pairs, from the plainest start. */
  private static long whole(Expansion instance) {
    var gadget = new Gadget(instance);
    IntStream.range(0, instance.pairs).filter(instance::isPossible).forEach(gadget::add);
    var arcs = new Arcs(gadget.graph());
    int[] mate = new int[arcs.nodes];
    int[] halfway = new int[arcs.nodes];
    long[] duals = new long[arcs.nodes];
    Arrays.fill(mate, -1);
    Arrays.fill(halfway, -1);
    for (int arc = 0; arc < arcs.head.length; arc++) {
      duals[arcs.tail(arc)] = Math.max(duals[arcs.tail(arc)], arcs.weight(arc) / 2);
    }
    new FractionalSearch(arcs, mate, halfway, duals).settleAll();
    long middles =
        IntStream.range(0, gadget.size()).mapToLong(i -> gadget.middle(gadget.pair(i))).sum();
    return Arrays.stream(duals).sum() - 2 * middles;
  }
}
