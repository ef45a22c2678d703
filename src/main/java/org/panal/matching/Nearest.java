package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/** The pairs that are among the best of one of their people, by some measure. */
final class Nearest {

  private Nearest() {}

  /** Those among the best {@code each} of either person, in rising order; ties are all kept. */
  static int[] of(Draw draw, int each, IntToLongFunction worth) {
    var pairsOf = new PairsOf(draw);
    var near = new BitSet();
    for (int person = 0; person < draw.people(); person++) {
      int from = pairsOf.start[person];
      int until = pairsOf.start[person + 1];
      long[] ranked = new long[until - from];
      Arrays.setAll(ranked, i -> worth.applyAsLong(pairsOf.pair[from + i]));
      Arrays.sort(ranked);
      long least = ranked.length <= each ? Long.MIN_VALUE : ranked[ranked.length - each];
      for (int i = from; i < until; i++) {
        if (worth.applyAsLong(pairsOf.pair[i]) >= least) {
          near.set(pairsOf.pair[i]);
        }
      }
    }
    return near.stream().toArray();
  }
}
