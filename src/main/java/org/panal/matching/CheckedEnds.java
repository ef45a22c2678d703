package org.panal.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The prices that a certificate gives the ends of single pairs, found by the numbers of their
 * people. A finger stays where it last looked, so that asking for pairs in their order costs no
 * more than walking along with them.
 */
final class CheckedEnds {

  private final long[] keys;
  private final Certificate.EndPrices[] ends;
  private int at;

  CheckedEnds(CheckedPool pool, Collection<Certificate.EndPrices> given) {
    Map<Long, Certificate.EndPrices> byKey = new TreeMap<>();
    for (Certificate.EndPrices end : given) {
      int a = pool.indexOf(end.pair().first());
      int b = pool.indexOf(end.pair().second());
      if (a >= 0 && b >= 0) {
        byKey.put(key(a, b), end);
      }
    }
    keys = byKey.keySet().stream().mapToLong(Long::longValue).toArray();
    ends = byKey.values().toArray(Certificate.EndPrices[]::new);
  }

  private static long key(int a, int b) {
    return (long) a << 32 | b;
  }

  /** What the ends of this pair cost, if the certificate says so. */
  Certificate.@Nullable EndPrices of(int a, int b) {
    long key = key(a, b);
    if (at > 0 && keys[at - 1] >= key) {
      int found = Arrays.binarySearch(keys, key);
      at = found < 0 ? -found - 1 : found;
    }
    while (at < keys.length && keys[at] < key) {
      at++;
    }
    return at < keys.length && keys[at] == key ? ends[at] : null;
  }
}
