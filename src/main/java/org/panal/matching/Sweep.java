package org.panal.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All pairs of an instance held against the prices of its places, shared out among its crew.
 *
 * <p>What comes of it does not hang on the crew: pairs that beat the prices are put together part
 * by part, and of the best of each person there is one order only ({@link FewBest}). O(1) for a
 * pair, read in the order in which they lie.
 */
final class Sweep {

  /** Pairs in a part: what a cache holds. */
  private static final int EACH = 1 << 14;

  private final Expansion instance;
  private final PlacePrices prices;

  /** What each person's headline place has already, from a lock. */
  private final long[] held;

  Sweep(Expansion instance, PlacePrices prices) {
    this.instance = instance;
    this.prices = prices;
    held = new long[instance.people];
    Arrays.setAll(held, person -> instance.headlines[instance.held[person]]);
  }

  /** All possible pairs that beat the prices, in rising order. */
  int[] beaten() {
    var found = new int[Crew.parts(instance.pairs, EACH)][];
    instance.crew.share(instance.pairs, EACH, () -> beaten(found));
    return Stream.of(found).flatMapToInt(Arrays::stream).toArray();
  }

  private Crew.Worker beaten(int[][] found) {
    long[] excess = new long[EACH];
    int[] some = new int[EACH];
    return (part, from, until) -> {
      weigh(from, until, excess);
      int size = 0;
      for (int pair = from; pair < until; pair++) {
        if (excess[pair - from] > 0 && instance.isPossible(pair)) {
          some[size++] = pair;
        }
      }
      found[part] = Arrays.copyOf(some, size);
    };
  }

  /** The pairs that earn most, or fall least short: the best {@code each} of every person. */
  int[] best(int each) {
    List<Ranking> all = instance.crew.share(instance.pairs, EACH, () -> new Ranking(each));
    FewBest best = all.get(0).best;
    all.stream().skip(1).forEach(ranking -> best.rankAll(ranking.best));
    return best.found();
  }

  /** The best pairs of each person among the parts that one thread took. */
  private final class Ranking implements Crew.Worker {
    private final FewBest best;
    private final long[] excess = new long[EACH];

    Ranking(int each) {
      best = new FewBest(instance, each);
    }

    @Override
    public void take(int part, int from, int until) {
      weigh(from, until, excess);
      for (int pair = from; pair < until; pair++) {
        long earned = excess[pair - from];
        if (best.isBetter(pair, earned) && instance.isPossible(pair)) {
          best.rank(pair, earned);
        }
      }
    }
  }

  /** By how much pairs beat the prices; what hangs on the first person is looked up once a run. */
  private void weigh(int from, int until, long[] excess) {
    for (int at = from, end; at < until; at = end) {
      end = Math.min(until, instance.endOfRun(at));
      weighRun(at, end, excess, from);
    }
  }

  private void weighRun(int from, int until, long[] excess, int shift) {
    int person = instance.a(from);
    long first = prices.first(person);
    long rest = prices.rest(person);
    long restAsMentor = prices.restAsMentor(person);
    long heldHere = held[person];
    for (int pair = from; pair < until; pair++) {
      int other = instance.b[pair];
      long head = first + 2 * Math.max(0, instance.headA(pair) - heldHere);
      long there = prices.first(other) + 2 * Math.max(0, instance.headB(pair) - held[other]);
      long left = Math.max(head, instance.mentorsA[pair] ? restAsMentor : rest);
      long right =
          Math.max(
              there, instance.mentorsB[pair] ? prices.restAsMentor(other) : prices.rest(other));
      excess[pair - shift] = 2 * instance.gain[pair] + left + right;
    }
  }
}
