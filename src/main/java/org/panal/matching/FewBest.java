package org.panal.matching;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The few best pairs of each person among those that were ranked; of pairs that earn the same the
 * one that comes first in the instance is better. So which they are does not hang on the order in
 * which they are ranked. O(log few) for a pair.
 */
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

  /** Whether the pair would be among the best of one of its people, if no pair behind it was. */
  boolean isBetter(int pair, long earned) {
    return earned > least[instance.a(pair)] || earned > least[instance.b(pair)];
  }

  void rank(int pair, long earned) {
    rank(instance.a(pair), pair, earned);
    rank(instance.b(pair), pair, earned);
  }

  /** Ranks all that are among the best elsewhere. */
  void rankAll(FewBest others) {
    for (int i = 0; i < others.best.length; i++) {
      if (others.best[i] >= 0) {
        rank(i / few, others.best[i], others.earnedBy[i]);
      }
    }
  }

  private void rank(int person, int pair, long earned) {
    int first = person * few;
    if (!isWorse(first, pair, earned)) {
      return;
    }
    int at = first;
    int child = worseChild(first, at);
    while (child >= 0 && isWorse(child, pair, earned)) {
      earnedBy[at] = earnedBy[child];
      best[at] = best[child];
      at = child;
      child = worseChild(first, at);
    }
    earnedBy[at] = earned;
    best[at] = pair;
    least[person] = earnedBy[first];
  }

  /** Whether what stands there is worse than this pair, or nothing stands there yet. */
  private boolean isWorse(int at, int pair, long earned) {
    return best[at] < 0 || earnedBy[at] < earned || earnedBy[at] == earned && best[at] > pair;
  }

  /** The worse of the two below in a heap, −1 where there is none. */
  private int worseChild(int first, int at) {
    int child = first + 2 * (at - first) + 1;
    if (child >= first + few) {
      return -1;
    }
    boolean isRight = child + 1 < first + few && isWorse(child + 1, best[child], earnedBy[child]);
    return isRight ? child + 1 : child;
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
