package org.panal.matching;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The odd sets of a certificate as the checker reads them: a forest, outer sets first.
 *
 * <p>In a large room they nest thousands deep, and the innermost one that holds two nodes is asked
 * for at every edge. Each set therefore knows the one it lies in and one far out, so that the
 * innermost common one is found in O(log depth): Myers, "An applicative random-access stack"
 * (1983).
 */
final class CheckedSets {

  /** No sum of nested sets may come near the range of a long. */
  private static final long MOST = 1L << 61;

  private final List<Certificate.OddSet> sets;
  private final Map<Record, Integer> innermost = new HashMap<>();
  private final long[] size;

  /** By number plus one, as the whole room around all sets is 0: the set that each lies in. */
  private final int[] outer;

  /** A set further out, as far as the depth allows. */
  private final int[] farOuter;

  private final int[] depth;

  /** The price of each set and all that it lies in. */
  private final long[] priceUpwards;

  private boolean isForest = true;

  CheckedSets(List<Certificate.OddSet> sets) {
    this.sets = sets;
    size = new long[sets.size()];
    outer = new int[sets.size() + 1];
    farOuter = new int[sets.size() + 1];
    depth = new int[sets.size() + 1];
    priceUpwards = new long[sets.size() + 1];
    for (int i = 0; i < sets.size(); i++) {
      int number = i;
      Certificate.OddSet set = sets.get(i);
      isForest &= set.within() < i && set.within() >= -1 && set.price() >= 0;
      nest(i + 1, isForest ? set.within() + 1 : 0, set.price());
      set.places().forEach(place -> put(place, number));
      set.ends().forEach(end -> put(end, number));
    }
    for (int i = sets.size() - 1; i >= 0 && isForest; i--) {
      if (sets.get(i).within() >= 0) {
        size[sets.get(i).within()] += size[i];
      }
    }
  }

  /** No node is held twice but by nesting, no price is negative, and each set is odd. */
  boolean areOddAndNested() {
    boolean all = isForest;
    for (long nodes : size) {
      all &= nodes % 2 == 1;
    }
    return all;
  }

  /** What the sets add to the sum of all prices. */
  BigInteger worth() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < size.length; i++) {
      BigInteger price = BigInteger.valueOf(sets.get(i).price());
      sum = sum.add(price.multiply(BigInteger.valueOf(size[i] / 2)));
    }
    return sum;
  }

  /** The price of all sets that hold both nodes. */
  long priceOfBoth(Record one, Record other) {
    return priceOfBoth(around(one), around(other));
  }

  /** The innermost set that holds a node, by its number plus one; 0 where none does. */
  int around(Record node) {
    return innermost.getOrDefault(node, 0);
  }

  /** The price of all sets around two sets: those from the innermost common one outwards. */
  long priceOfBoth(int one, int other) {
    return isForest ? priceUpwards[common(one, other)] : 0;
  }

  /** The innermost set around two sets, each of which lies in itself. */
  private int common(int one, int other) {
    int at = outwards(one, depth[other]);
    int with = outwards(other, depth[at]);
    while (at != with) {
      boolean isFar = farOuter[at] != farOuter[with];
      at = isFar ? farOuter[at] : outer[at];
      with = isFar ? farOuter[with] : outer[with];
    }
    return at;
  }

  /** The set around this one that lies no deeper than this. */
  private int outwards(int from, int deepest) {
    int at = from;
    while (depth[at] > deepest) {
      at = depth[farOuter[at]] >= deepest ? farOuter[at] : outer[at];
    }
    return at;
  }

  private void nest(int set, int within, long price) {
    int far = farOuter[within];
    boolean isEven = depth[within] - depth[far] == depth[far] - depth[farOuter[far]];
    outer[set] = within;
    farOuter[set] = isEven ? farOuter[far] : within;
    depth[set] = depth[within] + 1;
    priceUpwards[set] = price + priceUpwards[within];
    isForest &= priceUpwards[set] <= MOST;
  }

  private void put(Record node, int set) {
    isForest &= innermost.put(node, set + 1) == null;
    size[set]++;
  }
}
