package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToLongFunction;

/**
 * The pairs that are likely to matter: those among the best of either person, at the headline
 * places of both, of one, or of neither. It only decides where to look first; what it leaves out is
 * priced by the duals afterwards.
 */
final class Shortlist {

  private final Expansion instance;
  private final int[] start;
  private final int[] pairsOf;
  private final BitSet listed = new BitSet();

  private Shortlist(Expansion instance) {
    this.instance = instance;
    start = new int[instance.people + 1];
    for (int pair = 0; pair < instance.pairs; pair++) {
      start[instance.a[pair] + 1]++;
      start[instance.b[pair] + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    pairsOf = new int[start[instance.people]];
    int[] next = start.clone();
    for (int pair = 0; pair < instance.pairs; pair++) {
      pairsOf[next[instance.a[pair]]++] = pair;
      pairsOf[next[instance.b[pair]]++] = pair;
    }
  }

  /** The pairs that are among the best {@code each} of one of their people, in rising order. */
  static int[] of(Expansion instance, int each) {
    var list = new Shortlist(instance);
    long[] gain = instance.gain;
    long[] atA = instance.headlineA;
    long[] atB = instance.headlineB;
    list.addBest(each, pair -> gain[pair]);
    list.addBest(each, pair -> gain[pair] + atA[pair]);
    list.addBest(each, pair -> gain[pair] + atB[pair]);
    list.addBest(each, pair -> gain[pair] + atA[pair] + atB[pair]);
    return list.listed.stream().filter(instance::isPossible).toArray();
  }

  private void addBest(int each, IntToLongFunction worth) {
    for (int person = 0; person < instance.people; person++) {
      int pairs = start[person + 1] - start[person];
      long[] ranked = new long[pairs];
      for (int i = 0; i < pairs; i++) {
        ranked[i] = worth.applyAsLong(pairsOf[start[person] + i]);
      }
      Arrays.sort(ranked);
      long least = pairs <= each ? Long.MIN_VALUE : ranked[pairs - each];
      for (int i = start[person]; i < start[person + 1]; i++) {
        if (worth.applyAsLong(pairsOf[i]) >= least) {
          listed.set(pairsOf[i]);
        }
      }
    }
  }
}
