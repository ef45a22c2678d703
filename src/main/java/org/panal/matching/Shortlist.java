package org.panal.matching;

import java.util.Arrays;

/**
 * The pairs that are likely to matter under some prices: for each person the few that earn most, or
 * fall least short. It only decides where to look first; what it leaves out is priced by the duals
 * afterwards. O(pairs · log each).
 */
final class Shortlist {

  private final Expansion instance;
  private final Prices prices;
  private final int each;

  /** The greatest numbers of each person so far, as a heap with the least of them first. */
  private final long[] best;

  private Shortlist(Expansion instance, Prices prices, int each) {
    this.instance = instance;
    this.prices = prices;
    this.each = each;
    best = new long[instance.people * each];
    Arrays.fill(best, Long.MIN_VALUE);
  }

  /** The pairs that are among the best {@code each} of one of their people, in rising order. */
  static int[] of(Expansion instance, Prices prices, int each) {
    var list = new Shortlist(instance, prices, each);
    for (int pair = 0; pair < instance.pairs; pair++) {
      if (instance.isPossible(pair)) {
        long earned = list.earned(pair);
        list.rank(instance.a(pair), earned);
        list.rank(instance.b(pair), earned);
      }
    }
    int[] found = new int[instance.people * each];
    int size = 0;
    for (int pair = 0; pair < instance.pairs; pair++) {
      if (instance.isPossible(pair) && list.isAmongBest(pair)) {
        found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
        found[size++] = pair;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private long earned(int pair) {
    int a = instance.a(pair);
    int b = instance.b(pair);
    return instance.gain(pair)
        + prices.net(a, instance.headlineA(pair), instance.placesAtA(pair) > 1)
        + prices.net(b, instance.headlineB(pair), instance.placesAtB(pair) > 1);
  }

  private boolean isAmongBest(int pair) {
    long earned = earned(pair);
    return earned >= best[instance.a(pair) * each] || earned >= best[instance.b(pair) * each];
  }

  private void rank(int person, long earned) {
    int first = person * each;
    if (earned <= best[first]) {
      return;
    }
    int at = 0;
    int child = 1;
    while (child < each) {
      child += child + 1 < each && best[first + child + 1] < best[first + child] ? 1 : 0;
      if (earned <= best[first + child]) {
        break;
      }
      best[first + at] = best[first + child];
      at = child;
      child = 2 * at + 1;
    }
    best[first + at] = earned;
  }
}
