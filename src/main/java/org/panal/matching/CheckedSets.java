package org.panal.matching;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The odd sets of a certificate as the checker reads them: a forest, outer sets first. */
final class CheckedSets {

  /** No sum of nested sets may come near the range of a long. */
  private static final long MOST = 1L << 61;

  private final List<Certificate.OddSet> sets;
  private final Map<Record, Integer> innermost = new HashMap<>();
  private final long[] size;

  /** The price of each set and all that it lies in. */
  private final long[] priceUpwards;

  private boolean isForest = true;

  CheckedSets(List<Certificate.OddSet> sets) {
    this.sets = sets;
    size = new long[sets.size()];
    priceUpwards = new long[sets.size()];
    for (int i = 0; i < sets.size(); i++) {
      int number = i;
      Certificate.OddSet set = sets.get(i);
      isForest &= set.within() < i && set.within() >= -1 && set.price() >= 0;
      priceUpwards[i] =
          set.price() + (isForest && set.within() >= 0 ? priceUpwards[set.within()] : 0);
      isForest &= priceUpwards[i] <= MOST;
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

  /** The price of all sets that hold both: those from the innermost common one outwards. */
  long priceOfBoth(Record one, Record other) {
    int at = innermost.getOrDefault(one, -1);
    int with = innermost.getOrDefault(other, -1);
    while (at != with && isForest) {
      if (at > with) {
        at = sets.get(at).within();
      } else {
        with = sets.get(with).within();
      }
    }
    return at < 0 || !isForest ? 0 : priceUpwards[at];
  }

  private void put(Record node, int set) {
    isForest &= innermost.put(node, set) == null;
    size[set]++;
  }
}
