package org.panal.matching;

import java.util.Arrays;
import java.util.Collection;

/**
 * Pairs of people by index, looked up in O(log n). Pairs with somebody not in the pool drop out.
 */
final class PairSet {

  private final long[] keys;

  PairSet(Collection<Pair> pairs, Profiles all) {
    keys =
        pairs.stream()
            .mapToLong(pair -> key(all.indexOf(pair.first()), all.indexOf(pair.second())))
            .filter(key -> key >= 0)
            .sorted()
            .toArray();
  }

  boolean has(int a, int b) {
    return keys.length > 0 && Arrays.binarySearch(keys, key(a, b)) >= 0;
  }

  long[] keys() {
    return keys;
  }

  static int smaller(long key) {
    return (int) (key >> 32);
  }

  static int larger(long key) {
    return (int) key;
  }

  private static long key(int a, int b) {
    return a < 0 || b < 0 ? -1 : (long) Math.min(a, b) << 32 | Math.max(a, b);
  }
}
