package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;

/** The few best pairs of each person among those that were ranked. O(log few) for a pair. */
final class FewBest {

  private final Expansion instance;
  private final int few;

  /** The best pairs of each person so far, as a heap with the worst of them first. */
  private final int[] best;

  private final long[] earnedBy;

  /** What the worst of these earns: what a pair has to beat. */
  private final long[] least;

  FewBest(Expansion instance, int few) {
    this.instance = instance;
    this.few = few;
    best = new int[instance.people * few];
    earnedBy = new long[instance.people * few];
    least = new long[instance.people];
    Arrays.fill(best, -1);
    Arrays.fill(earnedBy, Long.MIN_VALUE);
    Arrays.fill(least, Long.MIN_VALUE);
  }

  /** Whether the pair would be among the best of one of its people. */
  boolean isBetter(int pair, long earned) {
    return earned > least[instance.a(pair)] || earned > least[instance.b(pair)];
  }

  void rank(int pair, long earned) {
    rank(instance.a(pair), pair, earned);
    rank(instance.b(pair), pair, earned);
  }

  private void rank(int person, int pair, long earned) {
    if (earned <= least[person]) {
      return;
    }
    int first = person * few;
    int at = 0;
    int child = 1;
    while (child < few) {
      child += child + 1 < few && earnedBy[first + child + 1] < earnedBy[first + child] ? 1 : 0;
      if (earned <= earnedBy[first + child]) {
        break;
      }
      earnedBy[first + at] = earnedBy[first + child];
      best[first + at] = best[first + child];
      at = child;
      child = 2 * at + 1;
    }
    earnedBy[first + at] = earned;
    best[first + at] = pair;
    least[person] = earnedBy[first];
  }

  /** Those that are among the best of one of their people, in rising order. */
  int[] found() {
    var found = new BitSet(instance.pairs);
    for (int pair : best) {
      if (pair >= 0) {
        found.set(pair);
      }
    }
    return found.stream().toArray();
  }
}
